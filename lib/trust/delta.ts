/**
 * The way from one bundle to the next: what changed instead of the whole. A delta carries no trust.
 * What is built with it has to have the signed hash of the full bundle, and where it has not, or
 * anything else is amiss, the full bundle is read.
 */
import * as v from 'valibot';
import { type Bytes, holdToSigned, textOf } from './bytes.ts';
import { type ReadFile, readCapped } from './repository.ts';
import { addressOf, type Listed } from './targets.ts';

/** One that is heavier is not worth making. */
export const DELTA_BYTES = 50_000;

/** `put` and `head` as they stand in the new bundle, `del` by `id` or `code`. */
const deltaForm = v.object({
  head: v.unknown(),
  put: v.array(v.unknown()),
  del: v.array(v.string()),
});

/** Where the delta to a file lies: `targets/se/<to>.<from>.delta.json`. */
export function deltaAddress(to: Pick<Listed, 'layer' | 'sha256'>, from: string): string {
  return addressOf({ ...to, file: `${from}.delta.json` });
}

/** What entries are sorted by and known under: their first field, `id` or `code`. */
export function keyOfLine(line: string): string {
  return /^\{"(?:id|code)":"([^"\\]+)"/.exec(line)?.[1] ?? '';
}

/**
 * @param lines the entries of the bundle before, in any order
 * @throws when the text is no delta
 */
export function applyDelta(lines: readonly string[], text: string): string {
  const { head, put, del } = v.parse(deltaForm, JSON.parse(text));
  const kept = new Map(lines.map((line) => [keyOfLine(line), line]));
  for (const key of del) kept.delete(key);
  for (const line of put.map((entry) => JSON.stringify(entry))) kept.set(keyOfLine(line), line);
  const sorted = [...kept].sort(([one], [other]) => (one < other ? -1 : 1));
  return [JSON.stringify(head), ...sorted.map(([, line]) => line), ''].join('\n');
}

/**
 * The signed bytes of a bundle, built from what is here of the one before.
 * @param from hash of the bundle before
 * @param linesOf its entries
 * @returns `undefined` where there is no delta from it, or not one that leads to the signed bytes
 */
export async function readByDelta(
  read: ReadFile,
  listed: Listed,
  from: string,
  linesOf: () => Promise<readonly string[]>,
): Promise<Bytes | undefined> {
  if (!listed.deltaFrom.includes(from)) return undefined;
  const { path, length, sha256 } = listed;
  try {
    const bytes = await readCapped(read, deltaAddress(listed, from), DELTA_BYTES);
    if (bytes === undefined) return undefined;
    const built = new TextEncoder().encode(applyDelta(await linesOf(), textOf(bytes, path)));
    await holdToSigned(path, built, { length, hashes: { sha256 } });
    return built;
  } catch {
    return undefined;
  }
}
