/**
 * Test cases of a catalogue (features H10): "this record shows these supports". Each is a list of
 * codes or a saved page, asked of what is published and of what is to be.
 */
import * as v from 'valibot';
import { layerOfId } from '../catalogue/namespace.ts';
import { overlay } from '../catalogue/overlay.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { ancestry, focusCodeOf, normalize } from '../terminology/code-system.ts';
import { Refused } from './refusal.ts';
import { codesOnPage } from './saved-page.ts';
import type { Workshop } from './workshop.ts';
import { readYaml } from './yaml.ts';

const FILE = 'tests.yaml';

const texts = v.optional(v.array(v.string()), () => []);
const caseSchema = v.strictObject({
  name: v.string(),
  /** `se-14`; without it the national view. */
  region: v.optional(v.string()),
  codes: texts,
  /** A saved page, by its path from the workshop. */
  page: v.optional(v.string()),
  /** Ids that must be shown, and ids that must not. */
  expect: texts,
  not: texts,
});
export type RehearsedCase = v.InferOutput<typeof caseSchema>;

export interface CaseOutcome {
  readonly name: string;
  readonly codes: readonly string[];
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
  /** What comes and goes for this record with the next edition. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function hasCases(workshop: Workshop): boolean {
  return workshop.has(FILE);
}

/** @throws Refused when there are no cases, or one is not understood */
export function readCases(workshop: Workshop): readonly RehearsedCase[] {
  if (!hasCases(workshop)) {
    throw new Refused(
      `There is no ${FILE}`,
      'Write one: a list of name, codes (or page), region, expect and not',
    );
  }
  const read = v.safeParse(v.array(caseSchema), readYaml(workshop.read(FILE), FILE).value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Refused(`${FILE}: ${v.getDotPath(issue)}: ${issue.message}`, 'Correct it');
}

export async function rehearse(
  workshop: Workshop,
  cases: readonly RehearsedCase[],
  before: readonly KnowledgeSupport[],
  after: readonly KnowledgeSupport[],
): Promise<readonly CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  for (const { name, region, codes: written, page, expect, not } of cases) {
    const codes = page === undefined ? written : await codesOnPage(workshop.read(page));
    const was = shownFor(codes, region, before);
    const is = shownFor(codes, region, after);
    outcomes.push({
      name,
      codes,
      missing: expect.filter((id) => !is.has(id)),
      unwanted: not.filter((id) => is.has(id)),
      added: [...is].filter((id) => !was.has(id)),
      removed: [...was].filter((id) => !is.has(id)),
    });
  }
  return outcomes;
}

/** The ids a panel shows for these codes: those that apply, and what the region adds to them. */
function shownFor(
  codes: readonly string[],
  region: string | undefined,
  supports: readonly KnowledgeSupport[],
): ReadonlySet<string> {
  const levels = new Set(codes.flatMap(levelsOf));
  const found = supports
    .filter(({ focus }) => focus.some((code) => levels.has(code)))
    .map((support) => ({ support, layer: layerOfId(support.id) }));
  const entries = overlay(found, region).filter(({ standing }) => standing === 'applies');
  return new Set(
    entries
      .flatMap(({ found: own, differences }) => [own, ...differences.map((each) => each.found)])
      .map(({ support }) => support.id),
  );
}

function levelsOf(written: string): readonly string[] {
  const coding = normalize('icd-10-se', written) ?? normalize('ksh97-p', written);
  const asked = coding && focusCodeOf(coding);
  if (!asked) throw new Refused(`${written} is no code`, `Correct it in ${FILE}`);
  return ancestry({ system: 'icd-10-se', code: asked.code });
}
