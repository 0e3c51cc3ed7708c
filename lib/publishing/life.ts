/**
 * The life of a support, in the states of CRMI (features H2): draft, active, retired, and never back.
 * What is retired stands in `retired.json`; a support of that id is published no more.
 */
import * as v from 'valibot';
import { serializeSupport } from '../catalogue/bundle.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { Refused } from './refusal.ts';
import { openEntry } from './source-entry.ts';
import type { Workshop } from './workshop.ts';

const RETIRED = 'retired.json';

const retiredSchema = v.strictObject({
  id: v.string(),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300)),
  /** ISO date. */
  since: v.pipe(v.string(), v.isoDate()),
});
const retiredFile = v.pipe(v.string(), v.parseJson(), v.array(retiredSchema));
export type Retired = v.InferOutput<typeof retiredSchema>;

export type LifeState = 'draft' | 'active' | 'retired';

export interface Life {
  readonly id: string;
  readonly title: string;
  readonly state: LifeState;
  /** Active, and the sources say something else: that waits to be signed. */
  readonly isChanged: boolean;
  readonly retired?: Retired;
}

/** @throws Refused when the list is not understood */
export function readRetired(workshop: Workshop): readonly Retired[] {
  if (!workshop.has(RETIRED)) return [];
  const read = v.safeParse(retiredFile, workshop.read(RETIRED));
  if (read.success) return read.output;
  throw new Refused(`${RETIRED} is not understood`, 'Take it back from version control');
}

/**
 * Takes a support out of its layer for good.
 * @param today ISO date
 * @throws Refused when the layer has no such support
 */
export function retire(workshop: Workshop, id: string, reason: string, today: string): void {
  const { remove, save } = openEntry(workshop, id);
  const entry = v.safeParse(retiredSchema, { id, reason, since: today });
  if (!entry.success) {
    throw new Refused(
      'The reason is empty, or longer than 300 characters',
      'Say in a sentence why it ends',
      'usage',
    );
  }
  const list = [...readRetired(workshop), entry.output];
  const sorted = list.sort((one, other) => (one.id < other.id ? -1 : 1));
  workshop.write(RETIRED, `${JSON.stringify(sorted, undefined, 2)}\n`);
  remove();
  save(today);
}

/** @throws Refused when a layer has a support again that was retired, as after a rollback */
export function refuseRetired(workshop: Workshop, ids: readonly string[]): void {
  const retired = new Map(readRetired(workshop).map((each) => [each.id, each]));
  const found = ids.flatMap((id) => retired.get(id) ?? [])[0];
  if (found === undefined) return;
  throw new Refused(
    `${found.id} was retired on ${found.since} (${found.reason})`,
    'Take it out of its layer, or give it an id of its own',
  );
}

/** A line for each support there is or was, sorted by id. */
export function livesOf(
  sources: readonly KnowledgeSupport[],
  published: readonly KnowledgeSupport[],
  retired: readonly Retired[],
): readonly Life[] {
  const active = new Map(published.map((each) => [each.id, each]));
  const ended = new Map(retired.map((each) => [each.id, each]));
  const own = new Map(sources.map((each) => [each.id, each]));
  const ids = [...new Set([...own.keys(), ...active.keys(), ...ended.keys()])].sort();
  return ids.map((id) => {
    const [was, is, end] = [active.get(id), own.get(id), ended.get(id)];
    const title = is?.title ?? was?.title ?? '';
    const isChanged = was !== undefined && lineOf(was) !== lineOf(is);
    if (end !== undefined) return { id, title, state: 'retired', isChanged, retired: end };
    return { id, title, state: was === undefined ? 'draft' : 'active', isChanged };
  });
}

function lineOf(support: KnowledgeSupport | undefined): string {
  return support === undefined ? '' : serializeSupport(support);
}
