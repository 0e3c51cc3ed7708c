/**
 * The register of what stands behind each support (features H2, H8): its diary number, who approved
 * it, what ties they have, and who spoke for patients. Kept by the publisher in `register.yaml`; no
 * browser is told of it.
 */
import * as v from 'valibot';
import { CatalogueError } from '../catalogue/errors.ts';
import type { Life } from './life.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';
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

/** What a record should have and may lack. */
export type Lack = 'diary' | 'approval' | 'interests' | 'patient';

export interface RegisterLine {
  readonly id: string;
  readonly title: string;
  readonly record: SupportRecord;
  readonly lacks: readonly Lack[];
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
  const lacks: Lack[] = [];
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

/**
 * Four eyes and a diary number for what is new or changed, where `bredvid.json` asks for it.
 * @throws Refused for the first support that lacks one
 */
export function refuseUnapproved(workshop: Workshop, lives: readonly Life[]): void {
  if (workshop.config.register !== 'required') return;
  const waiting = lives.filter(({ state, isChanged }) => state === 'draft' || isChanged);
  const own = waiting.filter(({ state }) => state !== 'retired');
  const lacking = registerOf(workshop, own).filter(
    ({ lacks }) => lacks.includes('diary') || lacks.includes('approval'),
  );
  const [first] = lacking;
  if (first === undefined) return;
  throw new Refused(
    `${lacking.length} supports lack a diary number or two who approved them, the first: ${first.id}`,
    `Write them in ${REGISTER}; \`bredvid register --missing\` names all`,
  );
}
