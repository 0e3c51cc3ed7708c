/** A catalogue in a temporary folder, with its keys, for tests of publishing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hexOf } from '../../../lib/editing/der.ts';
import { commitDraft } from '../../../lib/publishing/commit.ts';
import { type Signer, tufKey } from '../../../lib/publishing/metadata.ts';
import { prepare } from '../../../lib/publishing/prepare.ts';
import { draftFirstRoot } from '../../../lib/publishing/roles.ts';
import { signDraft } from '../../../lib/publishing/sign.ts';
import {
  beginWorkshop,
  firstConfig,
  openWorkshop,
  type Workshop,
  writeConfig,
} from '../../../lib/publishing/workshop.ts';

export const day = 86_400_000;
/** Today, at noon UTC: the clients in these tests go by the machine's own clock. */
export const noon = Math.floor(Date.now() / day) * day + day / 2;

/** The date so many days from today, ISO. */
export function dateIn(days: number): string {
  return new Date(noon + days * day).toISOString().slice(0, 10);
}

export interface TestSigner extends Signer {
  /** Base 16. */
  readonly publicKey: string;
}

export async function makeSigner(): Promise<TestSigner> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign'])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const publicKey = hexOf(new Uint8Array(raw));
  return {
    publicKey,
    keyId: tufKey(publicKey).keyID,
    sign: async (bytes) =>
      hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))),
  };
}

export interface Keys {
  readonly root: readonly TestSigner[];
  readonly targets: readonly TestSigner[];
  readonly online: TestSigner;
}

export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bredvid-publishing-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** 2 of 3 for root and targets, one online key, one national layer with these sources. */
export async function newWorkshop(
  supports: readonly string[] = ['hypertoni'],
): Promise<{ readonly workshop: Workshop; readonly keys: Keys }> {
  const begun = beginWorkshop(emptyFolder());
  writeConfig(begun, firstConfig);
  const workshop = openWorkshop(begun.dir);
  const three = () => Promise.all([makeSigner(), makeSigner(), makeSigner()]);
  const keys = { root: await three(), targets: await three(), online: await makeSigner() };
  const of = (signers: readonly TestSigner[], threshold: number) => ({
    publicKeys: signers.map(({ publicKey }) => publicKey),
    threshold,
  });
  draftFirstRoot(
    workshop,
    { root: of(keys.root, 2), targets: of(keys.targets, 2), online: of([keys.online], 1) },
    noon,
  );
  writeLayer(workshop, 'se', supports);
  return { workshop, keys };
}

export function writeLayer(workshop: Workshop, layer: string, names: readonly string[]): void {
  const level = layer === 'se' ? 'national' : 'region';
  const supports = [...names].sort().map(
    (name) => `
  - id: ${layer}/${name}
    title: Om ${name}
    kind: clinical-support
    publisher: Utgivaren
    level: ${level}
    audience: clinician
    focus: [I10]
    focusOrigin: stated
    link:
      url: https://example.se/${name}
      scope: page
    lastReviewDate: 2026-01-10
    why: Så att patienten mår bättre
    source: https://example.se/${name}
`,
  );
  const head = `# Kommentar\nlayer: ${layer}\nedition: 1\npublished: 2026-11-01\nsupports:`;
  const list = supports.length === 0 ? ' []\n' : supports.join('');
  workshop.write(`layers/${layer}.yaml`, head + list);
}

/** Drafts the sources, signs with all these, and publishes. */
export async function publishAll(
  { workshop, keys }: { readonly workshop: Workshop; readonly keys: Keys },
  more: readonly Signer[] = [],
  now = noon,
): Promise<void> {
  prepare(workshop, { now });
  for (const signer of [...keys.root.slice(0, 2), ...keys.targets.slice(0, 2), ...more]) {
    await signDraft(workshop, signer);
  }
  await commitDraft(workshop, { online: keys.online, now });
}
