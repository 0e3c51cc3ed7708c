import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commitDraft, renewTimestamp } from '../../../lib/publishing/commit.ts';
import { linesOf } from '../../../lib/publishing/deltas.ts';
import { destinationOf } from '../../../lib/publishing/destination.ts';
import { readDraft, standings } from '../../../lib/publishing/draft.ts';
import { sha256 } from '../../../lib/publishing/metadata.ts';
import { prepare } from '../../../lib/publishing/prepare.ts';
import { publishedTarget, readPublished } from '../../../lib/publishing/published.ts';
import { delegate, endDelegation, rotate } from '../../../lib/publishing/roles.ts';
import { signDraft } from '../../../lib/publishing/sign.ts';
import { upload } from '../../../lib/publishing/upload.ts';
import { applyDelta } from '../../../lib/trust/delta.ts';
import { serveFolder } from '../../browser/serve.ts';
import { updateWithTufJs } from './tuf-client.ts';
import {
  dateIn,
  day,
  emptyFolder,
  makeSigner,
  newWorkshop,
  noon,
  publishAll,
  writeLayer,
} from './workshop.ts';

type Made = Awaited<ReturnType<typeof newWorkshop>>;

/** What a client gets that knows the first root. */
async function clientGets(made: Made, path: string, folder = made.workshop.path('published')) {
  const served = await serveFolder(folder);
  onTestFinished(() => served.close());
  return updateWithTufJs(served.origin, made.workshop.path('published/metadata/1.root.json'), path);
}

const titles = (bundle: string | undefined) =>
  (bundle ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line).id);
const headOf = (bundle: string | undefined) => JSON.parse((bundle ?? '').split('\n')[0] ?? '');

describe('an edition', () => {
  it('reaches a TUF client once two of three have signed', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    expect(titles(await clientGets(made, 'se/bundle.jsonl'))).toEqual(['se/hypertoni']);
    expect(JSON.parse((await clientGets(made, 'withdrawn.json')) ?? '')).toEqual({
      format: 1,
      withdrawn: [],
    });
  });

  it('is not published on one signature, nor on the same one twice', async () => {
    const { workshop, keys } = await newWorkshop();
    prepare(workshop, { now: noon });
    for (const signer of keys.root) await signDraft(workshop, signer);
    const [first] = keys.targets;
    if (first === undefined) throw new Error('no key');
    expect(await signDraft(workshop, first)).toEqual(['targets']);
    await signDraft(workshop, first);
    await expect(commitDraft(workshop, { online: keys.online, now: noon })).rejects.toMatchObject({
      code: 3,
      message: 'Signatures are missing: targets has 1 of 2',
    });
    expect(workshop.has('published')).toBe(false);
  });

  it('counts its editions itself and leaves the comments of the source', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    writeLayer(made.workshop, 'se', ['astma', 'hypertoni']);
    await publishAll(made, [], noon + day);
    const bundle = await clientGets(made, 'se/bundle.jsonl');
    expect(headOf(bundle)).toMatchObject({ edition: 2, published: dateIn(1), count: 2 });
    const source = made.workshop.read('layers/se.yaml');
    expect(source).toContain(`# Kommentar\nlayer: se\nedition: 2\npublished: ${dateIn(1)}`);
  });

  it('comes with deltas from the editions before it, and none where all is new', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `stod-${at}`);
    const made = await newWorkshop(names);
    const bundles: string[] = [];
    for (const day of [0, 1, 2]) {
      writeLayer(made.workshop, 'se', [...names, `nytt-${day}`]);
      await publishAll(made, [], noon + day * 1000);
      bundles.push((await clientGets(made, 'se/bundle.jsonl')) ?? '');
    }
    const [first = '', second = '', third = ''] = bundles.map(sha256);
    const listed = () => readPublished(made.workshop).roles.get('targets')?.signed.targets;
    expect(listed()?.['se/bundle.jsonl']?.custom).toMatchObject({ deltaFrom: [second, first] });
    const delta = made.workshop.read(`published/targets/se/${third}.${first}.delta.json`);
    expect(applyDelta(linesOf(bundles[0] ?? ''), delta)).toBe(bundles[2]);
    // Again: nothing to sign, the deltas stand.
    expect(prepare(made.workshop, { now: noon })).toEqual([]);
    writeLayer(made.workshop, 'se', ['helt-annat']);
    await publishAll(made, [], noon + 9000);
    expect(listed()?.['se/bundle.jsonl']?.custom).not.toHaveProperty('deltaFrom');
  });

  it('loses the signatures it had when its content changes', async () => {
    const made = await newWorkshop();
    prepare(made.workshop, { now: noon });
    for (const signer of made.keys.targets) await signDraft(made.workshop, signer);
    const have = () => {
      const all = standings(readDraft(made.workshop), readPublished(made.workshop));
      return all.find(({ role }) => role === 'targets')?.have;
    };
    prepare(made.workshop, { now: noon + day });
    expect(have()).toBe(3);
    writeLayer(made.workshop, 'se', ['astma']);
    prepare(made.workshop, { now: noon });
    expect(have()).toBe(0);
  });

  it('that changes nothing asks nobody to sign', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    expect(prepare(made.workshop, { now: noon + day })).toEqual([]);
    expect(await commitDraft(made.workshop, { online: made.keys.online, now: noon + day })).toBe(
      false,
    );
    expect(prepare(made.workshop, { now: noon + day, renew: ['targets'] })).toEqual(['targets']);
  });
});

describe('a region', () => {
  it('publishes its own layer with its own keys, and nothing else', async () => {
    const made = await newWorkshop();
    const region = await makeSigner();
    delegate(made.workshop, 'se-14', { publicKeys: [region.publicKey], threshold: 1 }, noon);
    writeLayer(made.workshop, 'se-14', ['kol']);
    await publishAll(made, [region]);
    expect(titles(await clientGets(made, 'se-14/bundle.jsonl'))).toEqual(['se-14/kol']);
    writeLayer(made.workshop, 'se', ['smitta']);
    prepare(made.workshop, { now: noon });
    expect(await signDraft(made.workshop, region)).toEqual([]);
  });

  it('whose delegation has ended is no longer taken', async () => {
    const made = await newWorkshop();
    const region = await makeSigner();
    delegate(made.workshop, 'se-14', { publicKeys: [region.publicKey], threshold: 1 }, noon);
    writeLayer(made.workshop, 'se-14', ['kol']);
    await publishAll(made, [region]);
    made.workshop.remove('layers/se-14.yaml');
    endDelegation(made.workshop, 'se-14', noon);
    await publishAll(made);
    expect(await clientGets(made, 'se-14/bundle.jsonl')).toBeUndefined();
    expect(titles(await clientGets(made, 'se/bundle.jsonl'))).toEqual(['se/hypertoni']);
  });

  it('without a delegation is told to get one', async () => {
    const { workshop } = await newWorkshop();
    writeLayer(workshop, 'se-14', ['kol']);
    expect(() => prepare(workshop, { now: noon })).toThrow('Nobody may sign se-14 yet');
  });
});

describe('keys', () => {
  it.each(['root', 'targets', 'timestamp'] as const)(
    'of %s are changed by the root keys, and clients follow from the first root',
    async (role) => {
      const made = await newWorkshop();
      await publishAll(made);
      const added = await makeSigner();
      const gone = role === 'timestamp' ? made.keys.online : made.keys[role][0];
      const change = { role, add: [added.publicKey], remove: [gone?.keyId.slice(0, 12) ?? ''] };
      rotate(made.workshop, change, noon);
      if (role === 'timestamp') rotate(made.workshop, { ...change, role: 'snapshot' }, noon);
      const keys = {
        root: role === 'root' ? [...made.keys.root, added] : made.keys.root,
        targets: role === 'targets' ? [...made.keys.targets.slice(1), added] : made.keys.targets,
        online: role === 'timestamp' ? added : made.keys.online,
      };
      writeLayer(made.workshop, 'se', ['astma']);
      await publishAll({ ...made, keys }, keys.root);
      expect(readPublished(made.workshop).root?.signed.version).toBe(2);
      expect(titles(await clientGets(made, 'se/bundle.jsonl'))).toEqual(['se/astma']);
    },
  );

  it('of a new root need the old ones with them', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const added = await Promise.all([makeSigner(), makeSigner()]);
    const remove = made.keys.root.map(({ keyId }) => keyId);
    rotate(made.workshop, { role: 'root', add: added.map((key) => key.publicKey), remove }, noon);
    for (const signer of added) await signDraft(made.workshop, signer);
    const commit = () => commitDraft(made.workshop, { online: made.keys.online, now: noon });
    await expect(commit()).rejects.toThrow('root has 0 of 2');
    for (const signer of made.keys.root) await signDraft(made.workshop, signer);
    expect(await commit()).toBe(true);
  });

  it('too few for their threshold are refused', async () => {
    const { workshop } = await newWorkshop();
    const change = { role: 'targets', add: [], remove: [], threshold: 4 };
    expect(() => rotate(workshop, change, noon)).toThrow('4 of 3 different keys cannot be');
  });
});

describe('an interruption', () => {
  it('at any write leaves a repository that clients accept, and running again finishes', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const server = emptyFolder();
    await upload(made.workshop, destinationOf(server));
    writeLayer(made.workshop, 'se', ['astma']);
    prepare(made.workshop, { now: noon });
    for (const signer of made.keys.targets) await signDraft(made.workshop, signer);

    const accepted = new Set<string>();
    let [stops, isDone] = [0, false];
    while (!isDone) {
      let left = stops;
      const stop = () => {
        if (left === 0) throw new Error('killed');
        left -= 1;
      };
      try {
        await commitDraft(made.workshop, { online: made.keys.online, now: noon, onStep: stop });
        await upload(made.workshop, destinationOf(server), stop);
        isDone = true;
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'killed') throw error;
        stops += 1;
      }
      for (const folder of [made.workshop.path('published'), server]) {
        accepted.add(titles(await clientGets(made, 'se/bundle.jsonl', folder)).join());
      }
    }
    expect(stops).toBeGreaterThan(8);
    expect([...accepted]).toEqual(['se/hypertoni', 'se/astma']);
  });
});

describe('an upload', () => {
  it('sends only what is not there, and the timestamp last', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const server = emptyFolder();
    const files: string[] = [];
    const first = await upload(made.workshop, destinationOf(server), (file) => files.push(file));
    expect(files.at(-1)).toBe('metadata/timestamp.json');
    expect(first).toMatchObject({ sent: files.length, alreadyThere: 0 });
    await renewTimestamp(made.workshop, { online: made.keys.online, now: noon + day });
    expect(await upload(made.workshop, destinationOf(server))).toMatchObject({ sent: 1 });
  });

  it('never puts an older edition over a newer one', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const server = emptyFolder();
    await upload(made.workshop, destinationOf(server));
    const before = readFileSync(made.workshop.path('published/metadata/timestamp.json'));
    await renewTimestamp(made.workshop, { online: made.keys.online, now: noon });
    await upload(made.workshop, destinationOf(server));
    made.workshop.write('published/metadata/timestamp.json', before);
    await expect(upload(made.workshop, destinationOf(server))).rejects.toMatchObject({ code: 4 });
  });
});

describe('the daily job', () => {
  it('renews the timestamp, and the snapshot only when it is half way to its end', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const versions = () => {
      const { timestamp, snapshot } = readPublished(made.workshop);
      return [timestamp?.signed.version, snapshot?.signed.version];
    };
    await renewTimestamp(made.workshop, { online: made.keys.online, now: noon + day });
    expect(versions()).toEqual([2, 1]);
    await renewTimestamp(made.workshop, { online: made.keys.online, now: noon + 8 * day });
    expect(versions()).toEqual([3, 2]);
  });

  it('needs the online key', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const online = await makeSigner();
    await expect(renewTimestamp(made.workshop, { online, now: noon })).rejects.toThrow(
      'This key may not sign snapshot and timestamp',
    );
  });
});

it('a target that is published can be read back by its name', async () => {
  const made = await newWorkshop();
  await publishAll(made);
  const { roles } = readPublished(made.workshop);
  expect(publishedTarget(made.workshop, roles.get('targets'), 'nothing')).toBeUndefined();
});
