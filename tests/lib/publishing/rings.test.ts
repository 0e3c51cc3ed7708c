import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitDraft, filesUnder } from '../../../lib/publishing/commit.ts';
import { destinationOf } from '../../../lib/publishing/destination.ts';
import { prepare } from '../../../lib/publishing/prepare.ts';
import { noteOut, promoteRing, renewRing, ringOf } from '../../../lib/publishing/rings.ts';
import { signDraft } from '../../../lib/publishing/sign.ts';
import { inspect } from '../../../lib/publishing/status.ts';
import { serveFolder } from '../../browser/serve.ts';
import { bredvid } from './command-line.ts';
import { updateWithTufJs } from './tuf-client.ts';
import { newWorkshop, noon, writeLayer } from './workshop.ts';

const HOUR = 3_600_000;

/** A catalogue of which an edition with these supports can be published at a time. */
async function begun() {
  const { workshop, keys } = await newWorkshop();
  const publish = async (names: readonly string[], now: number) => {
    writeLayer(workshop, 'se', names);
    prepare(workshop, { now });
    for (const signer of [...keys.root.slice(0, 2), ...keys.targets.slice(0, 2)])
      await signDraft(workshop, signer);
    await commitDraft(workshop, { online: keys.online, now });
    noteOut(workshop, now);
  };
  const titles = async (ring: string, now: number) => {
    const folder = ringOf(workshop, ring).path('published');
    const state = await inspect(destinationOf(folder), now);
    return state.isAccepted ? state.layers.map(({ count }) => count) : state.why;
  };
  const options = (now: number) => ({ online: keys.online, now });
  return { workshop, publish, titles, options };
}

describe('rings', () => {
  it('get an edition when the pilot has had it for long enough, each a whole repository', async () => {
    const { workshop, publish, titles, options } = await begun();
    await publish(['astma'], noon);
    await publish(['astma', 'kol'], noon + 10 * HOUR);
    expect(await promoteRing(workshop, 'alla', 48, options(noon + 47 * HOUR))).toBeUndefined();
    const [two, three] = [noon + 49 * HOUR, noon + 60 * HOUR];
    expect(await promoteRing(workshop, 'alla', 48, options(two))).toBe(
      new Date(noon).toISOString(),
    );
    expect(await titles('alla', two)).toEqual([1]);
    await promoteRing(workshop, 'alla', 48, options(three));
    expect(await titles('alla', three)).toEqual([2]);
  });

  it('are read by tuf-js as the pilot is, and again after each step', async () => {
    const { workshop, publish, options } = await begun();
    await publish(['astma'], noon);
    await promoteRing(workshop, 'alla', 0, options(noon));
    const served = await serveFolder(ringOf(workshop, 'alla').path('published'));
    const root = workshop.path('published/metadata/1.root.json');
    expect(await updateWithTufJs(served.origin, root, 'se/bundle.jsonl')).toContain('se/astma');
    await publish(['astma', 'kol'], noon + HOUR);
    await promoteRing(workshop, 'alla', 0, options(noon + HOUR));
    expect(await updateWithTufJs(served.origin, root, 'se/bundle.jsonl')).toContain('se/kol');
    await served.close();
  });

  it('never go back: what came at once stays until the others are as old', async () => {
    const { workshop, publish, titles, options } = await begun();
    await publish(['astma'], noon);
    await publish(['astma', 'kol'], noon + HOUR);
    const later = noon + 2 * HOUR;
    await promoteRing(workshop, 'alla', 0, options(later));
    expect(await promoteRing(workshop, 'alla', 1.5, options(later))).toBeUndefined();
    expect(await titles('alla', later)).toEqual([2]);
  });

  it('have versions above those of the package, whichever was signed last', async () => {
    const { workshop, publish, options } = await begun();
    await publish(['astma'], noon);
    await publish(['kol'], noon + HOUR);
    await promoteRing(workshop, 'alla', 0, options(noon + HOUR));
    const version = (folder: string) =>
      JSON.parse(readFileSync(join(workshop.dir, folder, 'metadata/timestamp.json'), 'utf8')).signed
        .version;
    expect(version('rings/alla')).toBe(version('published') + 1);
    await renewRing(workshop, 'alla', options(noon + 24 * HOUR));
    expect(version('rings/alla')).toBe(version('published') + 2);
    expect(filesUnder(workshop.path('rings/alla/metadata'))).not.toContain('1.snapshot.json');
  });

  it('have a name, and something to give', async () => {
    const { workshop } = await begun();
    expect(() => ringOf(workshop, '../x')).toThrow('no name of a ring');
    const run = await bredvid(['--dir', workshop.dir, 'promote', 'alla', '--help']);
    expect(run.code).toBe(0);
  });
});

describe('the drill', () => {
  it('changes, recalls and rolls back a support of a copy, and touches nothing', async () => {
    const { workshop } = await newWorkshop(['astma', 'kol']);
    writeLayer(workshop, 'se-14', ['rokstopp']);
    const before = filesUnder(workshop.dir);
    const source = workshop.read('layers/se-14.yaml');
    const { code, value, said } = await bredvid(['--dir', workshop.dir, 'drill', 'se-14/rokstopp']);
    expect([code, said]).toEqual([0, '']);
    const { steps } = value as { steps: readonly { readonly name: string }[] };
    expect(steps).toEqual([
      expect.objectContaining({ name: 'published', edition: 1, isWithdrawn: false }),
      expect.objectContaining({ name: 'changed', edition: 2, isWithdrawn: false }),
      expect.objectContaining({ name: 'withdrawn', isWithdrawn: true }),
      expect.objectContaining({ name: 'rolled-back', edition: 3, isWithdrawn: false }),
    ]);
    expect(filesUnder(workshop.dir)).toEqual(before);
    expect(workshop.read('layers/se-14.yaml')).toBe(source);
  });
});
