/**
 * Makes the signed draft the published edition, in `published/`: bundles first, then roots and
 * roles, then the snapshot, and the timestamp last. A crash before the timestamp leaves the old
 * edition whole, with files nobody refers to; running again finishes.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Metadata, MetaFile, Snapshot, Timestamp } from '@tufjs/models';
import { DRAFT, readDraft, standings } from './draft.ts';
import { metadataFile } from './layout.ts';
import {
  authorityIn,
  expiry,
  type Signer,
  SPEC_VERSION,
  sha256,
  textOf,
  withSignature,
} from './metadata.ts';
import { PUBLISHED, type Published, readPublished } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

export interface CommitOptions {
  /** Signs snapshot and timestamp. */
  readonly online: Signer;
  /** Milliseconds. */
  readonly now: number;
  /** Called before each write, with the file's name; tests stop here. */
  readonly onStep?: (file: string) => void;
  /** Versions that the next are above; a ring's are above those of `published/`. */
  readonly above?: { readonly snapshot: number; readonly timestamp: number };
}

/**
 * @returns whether anything new was published
 * @throws Refused (exit code 3) when a role lacks signatures; nothing is written then
 */
export async function commitDraft(workshop: Workshop, options: CommitOptions): Promise<boolean> {
  const draft = readDraft(workshop);
  const published = readPublished(workshop);
  const waiting = standings(draft, published);
  const missing = waiting.filter(({ isComplete }) => !isComplete);
  if (missing.length > 0) {
    const each = missing.map(({ role, have, need }) => `${role} has ${have} of ${need}`);
    throw new Refused(
      `Signatures are missing: ${each.join(', ')}`,
      'Let the others run `bredvid sign` in this folder, then publish again',
      'unsigned',
    );
  }
  const ended = waiting.filter(({ expires }) => Date.parse(expires) <= options.now);
  if (ended.length > 0) {
    throw new Refused(
      'The draft was signed so long ago that it has expired',
      'Drop it with `bredvid drop` and sign anew',
    );
  }
  if (waiting.length > 0 || published.timestamp === undefined) {
    checkOnlineKey({ ...published, ...(draft.root && { root: draft.root }) }, options.online);
    const step = writer(workshop, options);
    for (const file of filesUnder(workshop.path(DRAFT, 'targets'))) {
      step(`targets/${file}`, workshop.read(DRAFT, 'targets', file));
    }
    if (draft.root) step(metadataFile('root', draft.root.signed.version), textOf(draft.root));
    for (const [role, metadata] of draft.roles) {
      step(metadataFile(role, metadata.signed.version), textOf(metadata));
    }
    const roles = new Map([...published.roles, ...draft.roles]);
    await writeVersions(workshop, { ...readPublished(workshop), roles }, options, true);
  }
  workshop.remove(DRAFT);
  return waiting.length > 0;
}

/**
 * A new timestamp, and a new snapshot when half the life of the old one is gone: for a daily job.
 * @throws Refused when nothing has been published yet
 */
export async function renewTimestamp(workshop: Workshop, options: CommitOptions): Promise<void> {
  const published = readPublished(workshop);
  const { snapshot } = published;
  if (snapshot === undefined)
    throw new Refused('Nothing has been published yet', 'Sign and publish first');
  const half = (workshop.config.lasts.snapshot * 86_400_000) / 2;
  const isOld = Date.parse(snapshot.signed.expires) - options.now < half;
  await writeVersions(workshop, published, options, isOld);
}

/** A timestamp for these roles, and a snapshot of them where that is asked for. */
export async function writeVersions(
  workshop: Workshop,
  published: Published,
  options: CommitOptions,
  withSnapshot: boolean,
): Promise<void> {
  const { online, now, above = { snapshot: 0, timestamp: 0 } } = options;
  const { lasts } = workshop.config;
  const step = writer(workshop, options);
  checkOnlineKey(published, online);
  let { snapshot } = published;
  if (withSnapshot || snapshot === undefined) {
    const meta = Object.fromEntries(
      [...published.roles].map(([role, metadata]) => [`${role}.json`, metaOf(metadata)]),
    );
    const version = Math.max(snapshot?.signed.version ?? 0, above.snapshot) + 1;
    const next = new Snapshot({
      version,
      specVersion: SPEC_VERSION,
      expires: expiry(now, lasts.snapshot),
      meta,
    });
    snapshot = await withSignature(new Metadata(next), online);
    step(metadataFile('snapshot', version), textOf(snapshot));
  }
  const timestamp = new Timestamp({
    version: Math.max(published.timestamp?.signed.version ?? 0, above.timestamp) + 1,
    specVersion: SPEC_VERSION,
    expires: expiry(now, lasts.timestamp),
    snapshotMeta: metaOf(snapshot),
  });
  step(metadataFile('timestamp', 0), textOf(await withSignature(new Metadata(timestamp), online)));
}

function checkOnlineKey({ root }: Published, online: Signer): void {
  const allowed = ['snapshot', 'timestamp'].every(
    (role) => root && authorityIn(root.signed, role).keyIDs.includes(online.keyId),
  );
  if (!allowed) {
    throw new Refused(
      'This key may not sign snapshot and timestamp',
      'Name the online key',
      'unsigned',
    );
  }
}

function metaOf(metadata: Parameters<typeof textOf>[0]): MetaFile {
  const text = textOf(metadata);
  const { version } = metadata.signed;
  return new MetaFile({
    version,
    length: Buffer.byteLength(text),
    hashes: { sha256: sha256(text) },
  });
}

function writer(workshop: Workshop, { onStep }: CommitOptions) {
  return (file: string, text: string) => {
    onStep?.(file);
    workshop.write(`${PUBLISHED}/${file}`, text);
  };
}

/** Every file below a folder, by its path from there with `/`; none where there is no folder. */
export function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}
