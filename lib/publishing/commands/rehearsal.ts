/** The cases of tests.yaml, asked of the next edition: by `test`, before signing and publishing. */
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import { publishedSupports } from '../published-supports.ts';
import { Refused } from '../refusal.ts';
import { type CaseOutcome, hasCases, readCases, rehearse } from '../rehearse.ts';
import type { Workshop } from '../workshop.ts';

export interface Rehearsal {
  readonly outcomes: readonly CaseOutcome[];
  readonly failed: readonly CaseOutcome[];
}

/** @throws Refused when there are no cases, or one is not understood */
export async function rehearsalOf(workshop: Workshop, now: number): Promise<Rehearsal> {
  const { supports } = checkWorkshop(workshop, dayOf(now));
  const cases = readCases(workshop);
  const outcomes = await rehearse(workshop, cases, publishedSupports(workshop), supports);
  const isFailed = ({ missing, unwanted }: CaseOutcome) => missing.length + unwanted.length > 0;
  return { outcomes, failed: outcomes.filter(isFailed) };
}

/** What differs for the records of the cases, and which fail; nothing where there are no cases. */
export async function tellRehearsal(workshop: Workshop, now: number): Promise<readonly string[]> {
  if (!hasCases(workshop)) return [];
  const { outcomes, failed } = await rehearsalOf(workshop, now);
  const told = outcomes.filter(
    (each) => failed.includes(each) || each.added.length + each.removed.length > 0,
  );
  return told.length === 0 ? [] : ['tests.yaml', ...told.flatMap((each) => tell(each, failed))];
}

/** @throws Refused when a case fails: a record would no longer show what it is to show */
export async function refuseFailing(workshop: Workshop, now: number): Promise<void> {
  if (!hasCases(workshop)) return;
  const { failed } = await rehearsalOf(workshop, now);
  const [first] = failed;
  if (first === undefined) return;
  throw new Refused(
    `${failed.length} of the cases in tests.yaml fail, the first: ${first.name}`,
    'Run `bredvid test`, and correct the layer or the case',
  );
}

export function tell(outcome: CaseOutcome, failed: readonly CaseOutcome[]): readonly string[] {
  return [
    `${failed.includes(outcome) ? '✗' : '✓'} ${outcome.name} (${outcome.codes.join(', ')})`,
    ...outcome.missing.map((id) => `    saknas: ${id}`),
    ...outcome.unwanted.map((id) => `    ska inte visas: ${id}`),
    ...outcome.added.map((id) => `    + ${id}`),
    ...outcome.removed.map((id) => `    − ${id}`),
  ];
}
