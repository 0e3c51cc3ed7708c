/**
 * Deltas from the bundles that browsers have to the one that is drafted, so that an edition that
 * changes a line does not cost the whole bundle (`lib/trust/delta.ts`).
 */
import { applyDelta, DELTA_BYTES, deltaAddress, keyOfLine } from '../trust/delta.ts';
import { placeOf } from '../trust/namespace.ts';
import type { BuiltLayer } from './layers.ts';
import { targetFile } from './layout.ts';
import { PUBLISHED } from './published.ts';
import type { Workshop } from './workshop.ts';

/** Browsers that were away for more editions than these fetch the whole. */
const EDITIONS = 4;

export interface Delta {
  /** Hash of the bundle it begins with. */
  readonly from: string;
  /** `targets/se/<to>.<from>.delta.json`. */
  readonly file: string;
  readonly text: string;
}

/**
 * Those that are lighter than half of the whole.
 * @param earlier hashes of bundles that were published under the same path, the last first
 */
export function deltasTo(
  { path, hash, text }: Pick<BuiltLayer, 'path' | 'hash' | 'text'>,
  earlier: readonly string[],
  workshop: Workshop,
): readonly Delta[] {
  const { layer = '' } = placeOf(path);
  return earlier.slice(0, EDITIONS).flatMap((from) => {
    const file = targetFile(path, from);
    if (from === hash || !workshop.has(PUBLISHED, file)) return [];
    const delta = makeDelta(workshop.read(PUBLISHED, file), text);
    if (delta === undefined) return [];
    return [{ from, file: deltaAddress({ layer, sha256: hash }, from), text: delta }];
  });
}

/** @returns `undefined` where a delta would weigh too much, or not lead to the bundle */
function makeDelta(before: string, after: string): string | undefined {
  const delta = deltaBetween(before, after);
  const bytes = Buffer.byteLength(delta);
  if (bytes > DELTA_BYTES || bytes > Buffer.byteLength(after) / 2) return undefined;
  return applyDelta(linesOf(before), delta) === after ? delta : undefined;
}

/** The entries that one bundle has otherwise than the other, or not at all. */
export function deltaBetween(before: string, after: string): string {
  const had = new Map(linesOf(before).map((line) => [keyOfLine(line), line]));
  const lines = linesOf(after);
  const has = new Set(lines.map(keyOfLine));
  const delta = {
    head: JSON.parse(after.slice(0, after.indexOf('\n'))),
    put: lines
      .filter((line) => had.get(keyOfLine(line)) !== line)
      .map((line): unknown => JSON.parse(line)),
    del: [...had.keys()].filter((key) => !has.has(key)),
  };
  return `${JSON.stringify(delta)}\n`;
}

/** The entries of a bundle. */
export function linesOf(bundle: string): readonly string[] {
  return bundle.split('\n').slice(1, -1);
}
