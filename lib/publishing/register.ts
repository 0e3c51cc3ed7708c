/**
 * The register of what stands behind each support (features H2, H8): its diary number, who approved
 * it, what ties they have, and who spoke for patients. Kept by the publisher in `register.yaml`; no
 * browser is told of it.
 */
import * as v from 'valibot';
import { CatalogueError } from '../catalogue/errors.ts';
import { type Finding, finding } from '../editing/findings.ts';
import type { Life } from './life.ts';
import { Refused } from './refusal.ts';
import type { RegisterNeed, Workshop } from './workshop.ts';
import { readYaml } from './yaml.ts';

export const REGISTER = 'register.yaml';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));
const recordSchema = v.strictObject({
  diary: v.optional(words),
  /** Names; two different ones make an approval. */
  approvedBy: v.optional(v.array(words)),
  /** What each has declared: `Anna Ek: inga`. */
  interests: v.optional(v.array(words)),
  patientRepresentative: v.optional(words),
});
export type SupportRecord = v.InferOutput<typeof recordSchema>;

export interface RegisterLine {
  readonly id: string;
  readonly title: string;
  readonly record: SupportRecord;
  readonly lacks: readonly RegisterNeed[];
}

/**
 * A line for each support, in their order; what is recorded of others is left out.
 * @throws Refused when the register is not understood
 */
export function registerOf(
  workshop: Workshop,
  supports: readonly { readonly id: string; readonly title: string }[],
): readonly RegisterLine[] {
  const records = readRegister(workshop);
  return supports.map(({ id, title }) => {
    const record = records[id] ?? {};
    return { id, title, record, lacks: lacksOf(record) };
  });
}

function lacksOf({ diary, approvedBy, interests, patientRepresentative }: SupportRecord) {
  const lacks: RegisterNeed[] = [];
  if (diary === undefined) lacks.push('diary');
  if (new Set(approvedBy).size < 2) lacks.push('approval');
  if (interests === undefined || interests.length === 0) lacks.push('interests');
  if (patientRepresentative === undefined) lacks.push('patient');
  return lacks;
}

function readRegister(workshop: Workshop): Readonly<Record<string, SupportRecord>> {
  if (!workshop.has(REGISTER)) return {};
  const whatToDo = 'Correct it; docs/editor.md shows how it is written';
  try {
    const { value } = readYaml(workshop.read(REGISTER), REGISTER);
    const read = v.safeParse(v.record(v.string(), recordSchema), value);
    if (read.success) return read.output;
    throw new Refused(`${REGISTER}: ${v.getDotPath(read.issues[0])} is not understood`, whatToDo);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new Refused(error.message, whatToDo);
  }
}

/** In words, for those who keep the register. */
export const needWords: Readonly<Record<RegisterNeed, string>> = {
  diary: 'diarienummer',
  approval: 'två som godkänt',
  interests: 'jäv',
  patient: 'patientföreträdare',
};

/** What is new or changed and lacks something that `bredvid.json` asks for: an error each. */
export function registerFindings(workshop: Workshop, lives: readonly Life[]): readonly Finding[] {
  const { register } = workshop.config;
  if (register === undefined) return [];
  const asked = register === 'required' ? (['diary', 'approval'] as const) : register;
  const waiting = lives.filter(({ state, isChanged }) => state === 'draft' || isChanged);
  const own = waiting.filter(({ state }) => state !== 'retired');
  return registerOf(workshop, own).flatMap(({ id, lacks }) => {
    const lacking = asked.filter((need) => lacks.includes(need)).map((need) => needWords[need]);
    if (lacking.length === 0) return [];
    return [finding('register-lacks', id, 'register', lacking.join(', '))];
  });
}

/** @throws Refused for the first support that lacks what is asked for */
export function refuseUnapproved(workshop: Workshop, lives: readonly Life[]): void {
  const findings = registerFindings(workshop, lives);
  const [first] = findings;
  if (first === undefined) return;
  throw new Refused(
    `${findings.length} supports lack something in the register, the first: ${first.key} (${first.value})`,
    `Write it in ${REGISTER}; \`bredvid check\` names all`,
  );
}
