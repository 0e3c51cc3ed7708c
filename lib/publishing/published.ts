/** What is published: the copy in `published/`, read as its own timestamp names it. */
import { readdirSync } from 'node:fs';
import type { Metadata, Root, Snapshot, Targets, Timestamp } from '@tufjs/models';
import { metadataFile, targetFile } from './layout.ts';
import { parseRoot, parseSnapshot, parseTargets, parseTimestamp } from './metadata.ts';
import { understood } from './own-file.ts';
import type { Workshop } from './workshop.ts';

export const PUBLISHED = 'published';

export interface Published {
  /** The newest root; absent before the first is complete. */
  readonly root?: Metadata<Root>;
  readonly timestamp?: Metadata<Timestamp>;
  readonly snapshot?: Metadata<Snapshot>;
  /** `targets` and every delegated role that has published. */
  readonly roles: ReadonlyMap<string, Metadata<Targets>>;
}

export function readPublished(workshop: Workshop): Published {
  const read = <T>(file: string, parse: (text: string) => T) =>
    understood(`${PUBLISHED}/${file}`, () => parse(workshop.read(PUBLISHED, file)));
  const roots = rootVersions(workshop);
  const newest = roots.at(-1);
  const root = newest === undefined ? {} : { root: read(metadataFile('root', newest), parseRoot) };
  if (!workshop.has(PUBLISHED, 'metadata/timestamp.json')) return { ...root, roles: new Map() };
  const timestamp = read('metadata/timestamp.json', parseTimestamp);
  const { version } = timestamp.signed.snapshotMeta;
  const snapshot = read(metadataFile('snapshot', version), parseSnapshot);
  const roles = Object.entries(snapshot.signed.meta).map(([file, meta]) => {
    const role = file.replace(/\.json$/, '');
    return [role, read(metadataFile(role, meta.version), parseTargets)] as const;
  });
  return { ...root, timestamp, snapshot, roles: new Map(roles) };
}

/** The versions of root that are there, rising. */
export function rootVersions(workshop: Workshop): readonly number[] {
  if (!workshop.has(PUBLISHED, 'metadata')) return [];
  return readdirSync(workshop.path(PUBLISHED, 'metadata'))
    .flatMap((file) => /^(\d+)\.root\.json$/.exec(file)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** The text of a target as a role names it; nothing when it names none. */
export function publishedTarget(
  workshop: Workshop,
  role: Metadata<Targets> | undefined,
  path: string,
): string | undefined {
  const hash = role?.signed.targets[path]?.hashes.sha256;
  return hash === undefined ? undefined : workshop.read(PUBLISHED, targetFile(path, hash));
}
