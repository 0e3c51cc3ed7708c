/**
 * What has been withdrawn, and why: the patient-safety recall. A withdrawn support stays in its
 * layer and is shown struck through with the reason.
 */

import * as v from 'valibot';
import { layerOfId } from '../catalogue/namespace.ts';
import { roleOfLayer } from '../trust/namespace.ts';
import { readOwnJson } from './own-file.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

const SOURCE = 'layers/withdrawn.json';
/** Every browser reads the list in every run (trust.md §1). */
const MAX_BYTES = 4096;

const withdrawalSchema = v.strictObject({
  id: v.string(),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  /** ISO date. */
  since: v.pipe(v.string(), v.isoDate()),
});
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>;

export function readWithdrawn(workshop: Workshop): readonly Withdrawal[] {
  if (!workshop.has(SOURCE)) return [];
  return readOwnJson(workshop, SOURCE, v.array(withdrawalSchema));
}

/** Sorted by id, one entry a support. */
export function writeWithdrawn(workshop: Workshop, list: readonly Withdrawal[]): void {
  const sorted = [...new Map(list.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const checked = v.safeParse(v.array(withdrawalSchema), sorted);
  if (!checked.success) {
    throw new Refused(
      'The reason is empty, or longer than 200 characters',
      'Say in a sentence what is wrong: clinicians read it',
      'usage',
    );
  }
  workshop.write(SOURCE, `${JSON.stringify(checked.output, undefined, 2)}\n`);
}

/**
 * The list a role publishes.
 * @throws Refused when it is longer than browsers read
 */
export function withdrawnText(list: readonly Withdrawal[], role: string): string {
  const own = list.filter(({ id }) => roleOfLayer(layerOfId(id)) === role);
  const text = `${JSON.stringify({ format: 1, withdrawn: own })}\n`;
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new Refused(
      `What ${role} has withdrawn is longer than the ${MAX_BYTES} bytes a browser reads`,
      'Remove supports from their layer that have been withdrawn for long, then `bredvid withdraw --undo` them',
    );
  }
  return text;
}
