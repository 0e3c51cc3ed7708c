/**
 * The drill (features H5): the catalogue's own layers published, a support of it changed, recalled and
 * rolled back, with keys made for it, in a folder that is thrown away; each step read as a browser
 * reads. Nothing of the real repository is touched.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layerOfId } from '../catalogue/namespace.ts';
import { hexOf } from '../editing/der.ts';
import { NATIONAL_ROLE } from '../trust/namespace.ts';
import { commitDraft } from './commit.ts';
import { dayOf } from './day.ts';
import { destinationOf } from './destination.ts';
import { readLayers } from './layers.ts';
import { type Signer, tufKey } from './metadata.ts';
import { prepare } from './prepare.ts';
import { PUBLISHED } from './published.ts';
import { Refused } from './refusal.ts';
import { delegate, draftFirstRoot } from './roles.ts';
import { rollBack } from './rollback.ts';
import { signDraft } from './sign.ts';
import { openEntry } from './source-entry.ts';
import { inspect } from './status.ts';
import { writeWithdrawn } from './withdrawn.ts';
import { beginWorkshop, openWorkshop, type Workshop, writeConfig } from './workshop.ts';

export interface DrillStep {
  readonly name: 'published' | 'changed' | 'withdrawn' | 'rolled-back';
  readonly milliseconds: number;
  /** The edition a browser has then of the support's layer. */
  readonly edition: number;
  readonly isWithdrawn: boolean;
}

/**
 * @param id the support to change, recall and bring back
 * @param clock milliseconds; the steps are timed by it
 * @throws Refused when a step leaves what a browser would not accept
 */
export async function drill(
  real: Workshop,
  id: string,
  clock: () => number,
): Promise<readonly DrillStep[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bredvid-drill-'));
  try {
    const workshop = begin(dir, real);
    const publish = await keyholders(workshop, clock());
    const layer = layerOfId(id);
    const steps: DrillStep[] = [];
    const step = async (name: DrillStep['name'], work: () => void) => {
      const started = clock();
      work();
      await publish(started);
      const state = await inspect(destinationOf(workshop.path(PUBLISHED)), started);
      if (!state.isAccepted) throw new Refused(`${name}: ${state.why}`, 'Tell the developers');
      const edition = state.layers.find(({ path }) => path === `${layer}/bundle.jsonl`)?.edition;
      const isWithdrawn = state.withdrawn.some((each) => each.id === id);
      const milliseconds = clock() - started;
      steps.push({ name, milliseconds, edition: edition ?? 0, isWithdrawn });
      return edition ?? 0;
    };
    const first = await step('published', () => {});
    await step('changed', () => {
      const { entry, save } = openEntry(workshop, id);
      entry.set('title', `${entry.get('title')} (övning)`);
      save(dayOf(clock()));
    });
    await step('withdrawn', () =>
      writeWithdrawn(workshop, [{ id, reason: 'Övning', since: dayOf(clock()) }]),
    );
    await step('rolled-back', () => {
      writeWithdrawn(workshop, []);
      rollBack(workshop, layer, first, clock());
    });
    return steps;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function begin(dir: string, real: Workshop): Workshop {
  const begun = beginWorkshop(dir);
  writeConfig(begun, real.config);
  cpSync(real.path('layers'), begun.path('layers'), { recursive: true });
  begun.remove('layers/withdrawn.json');
  return openWorkshop(dir);
}

/** Two of two for everything. @returns what signs and publishes the draft as of a time */
async function keyholders(workshop: Workshop, now: number) {
  const [one, other, online] = [await makeSigner(), await makeSigner(), await makeSigner()];
  const two = { publicKeys: [one.publicKey, other.publicKey], threshold: 2 };
  draftFirstRoot(
    workshop,
    { root: two, targets: two, online: { publicKeys: [online.publicKey], threshold: 1 } },
    now,
  );
  const delegated = new Set(readLayers(workshop).map(({ role }) => role));
  for (const layer of delegated) if (layer !== NATIONAL_ROLE) delegate(workshop, layer, two, now);
  return async (at: number) => {
    prepare(workshop, { now: at });
    for (const signer of [one, other]) await signDraft(workshop, signer);
    await commitDraft(workshop, { online, now: at });
  };
}

interface DrillSigner extends Signer {
  readonly publicKey: string;
}

async function makeSigner(): Promise<DrillSigner> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 makes pairs');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const publicKey = hexOf(new Uint8Array(raw));
  return {
    publicKey,
    keyId: tufKey(publicKey).keyID,
    sign: async (bytes) =>
      hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))),
  };
}
