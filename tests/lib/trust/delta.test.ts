import { describe, expect, it } from 'vitest';
import { serializeBundle } from '../../../lib/catalogue/bundle.ts';
import { deltaBetween, linesOf } from '../../../lib/publishing/deltas.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { applyDelta, readByDelta } from '../../../lib/trust/delta.ts';
import { walkEditions } from '../../torture/deltas.ts';
import { national } from '../../trust/editions.ts';
import { sha256 } from '../../trust/repository.ts';

describe('a delta', () => {
  it('leads from any edition to the next, byte for byte', () => {
    expect(walkEditions(1000)).toEqual({ tried: 1000, wrong: 0 });
  });

  it.each(packagedBundles().map(({ name, text }) => [name, text] as const))(
    'leads to the packaged %s, whatever its kind',
    (_, text) => {
      const [first = '', ...others] = linesOf(text);
      const earlier = [text.split('\n')[0], ...others, ''].join('\n');
      expect(applyDelta(others, deltaBetween(earlier, text))).toBe(text);
      expect(deltaBetween(earlier, text).length).toBeLessThan(first.length + 500);
    },
  );
});

describe('reading by delta', () => {
  const before = serializeBundle(national(1, 'E11', 'J44'));
  const after = serializeBundle(national(2, 'E11', 'I10'));
  const from = sha256(Buffer.from(before));
  const listed = {
    path: 'se/bundle.jsonl',
    layer: 'se',
    file: 'bundle.jsonl',
    length: Buffer.byteLength(after),
    sha256: sha256(Buffer.from(after)),
    deltaFrom: [from],
  };
  const honest = deltaBetween(before, after);
  const readFrom = (hash: string, delta: string | undefined) =>
    readByDelta(
      async (path) =>
        path === `targets/se/${listed.sha256}.${from}.delta.json` && delta !== undefined
          ? new Uint8Array(Buffer.from(delta))
          : undefined,
      listed,
      hash,
      async () => linesOf(before),
    );

  it('gives the signed bytes', async () => {
    expect(Buffer.from((await readFrom(from, honest)) ?? '').toString()).toBe(after);
  });

  it.each([
    ['is not there', undefined],
    ['is cut', honest.slice(0, -9)],
    ['is no JSON', 'Logga in'],
    ['has other fields', '{"put":[]}'],
    ['is another edition', honest.replace('"edition":2', '"edition":3')],
    ['leaves out a change', JSON.stringify({ ...JSON.parse(honest), put: [] })],
    ['takes away what it may not', JSON.stringify({ ...JSON.parse(honest), del: ['se/e11'] })],
    ['writes an own prototype', honest.replace('"put":[{', '"put":[{"__proto__":{"x":1},')],
    ['is heavier than any delta', honest + ' '.repeat(50_000)],
  ])('gives nothing where the delta %s', async (_, delta) => {
    expect(await readFrom(from, delta)).toBeUndefined();
  });

  it('asks for none where it has another bundle than the delta begins with', async () => {
    expect(await readFrom('0'.repeat(64), honest)).toBeUndefined();
  });
});
