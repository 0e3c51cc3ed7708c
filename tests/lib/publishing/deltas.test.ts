import { describe, expect, it } from 'vitest';
import { deltasTo } from '../../../lib/publishing/deltas.ts';
import type { Workshop } from '../../../lib/publishing/workshop.ts';
import { applyDelta } from '../../../lib/trust/delta.ts';

const ENTRIES = 400;
/** 400 entries of about 1 kB; the first of them say something else in another edition. */
const bundle = (edition: number, changed: number) => {
  const lines = Array.from({ length: ENTRIES }, (_, at) => {
    const id = `se/stod-${String(at).padStart(3, '0')}`;
    return JSON.stringify({ id, title: (at < changed ? `${edition}` : '0').repeat(960) });
  });
  return [JSON.stringify({ layer: 'se', edition }), ...lines, ''].join('\n');
};
const linesIn = (text: string) => text.split('\n').slice(1, -1);

function deltaFor(changed: number) {
  const before = bundle(1, 0);
  const text = bundle(2, changed);
  const workshop: Partial<Workshop> = { has: () => true, read: () => before };
  const layer = { path: 'se/bundle.jsonl', hash: 'after', text };
  const [delta] = deltasTo(layer, ['before'], workshop as Workshop);
  if (delta !== undefined) expect(applyDelta(linesIn(before), delta.text)).toBe(text);
  return delta;
}

describe('a delta', () => {
  it('is made while it weighs 50 kB at most, though the whole weighs eight times that', () => {
    const delta = deltaFor(50);
    expect(Buffer.byteLength(delta?.text ?? '')).toBeGreaterThan(45_000);
    expect(Buffer.byteLength(delta?.text ?? '')).toBeLessThanOrEqual(50_000);
  });

  it('is not made when it weighs more: the whole is fetched', () => {
    expect(deltaFor(55)).toBeUndefined();
  });
});
