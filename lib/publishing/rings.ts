/**
 * Rings (features H5): an edition is published to the pilot first (`published/`), and to each wider
 * ring when it has been out there for long enough. A ring is a repository of its own with the same
 * root and the same signed roles, in `rings/NAME/`; only snapshot and timestamp, which say what is
 * the newest, are the ring's own. Who is in which ring is the organisation's policy (`sources`).
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metadata, Targets } from '@tufjs/models';
import * as v from 'valibot';
import { type CommitOptions, filesUnder, renewTimestamp, writeVersions } from './commit.ts';
import { metadataFile } from './layout.ts';
import { parseTargets } from './metadata.ts';
import { readOwnJson } from './own-file.ts';
import { PUBLISHED, type Published, readPublished } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

const RINGS = 'rings';
const LOG = `${RINGS}/published.json`;
const HOUR = 3_600_000;

/** What has been published, and when: the versions of the roles. */
const outSchema = v.strictObject({
  /** ISO time. */
  at: v.string(),
  roles: v.record(v.string(), v.number()),
});
type Out = v.InferOutput<typeof outSchema>;

function readOut(workshop: Workshop): readonly Out[] {
  return workshop.has(LOG) ? readOwnJson(workshop, LOG, v.array(outSchema)) : [];
}

/** Notes what `published/` says from now on. */
export function noteOut(workshop: Workshop, now: number): void {
  const roles = Object.fromEntries(
    [...readPublished(workshop).roles].map(([role, { signed }]) => [role, signed.version]),
  );
  const list = [...readOut(workshop), { at: new Date(now).toISOString(), roles }];
  workshop.write(LOG, `${JSON.stringify(list, undefined, 1)}\n`);
}

/** The workshop with a ring in the place of `published/`. */
export function ringOf(workshop: Workshop, name: string): Workshop {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(name)) {
    throw new Refused(`${name} is no name of a ring`, 'Use small letters, as in pilot or alla');
  }
  const within = (parts: readonly string[]) =>
    join(...parts).replace(new RegExp(`^${PUBLISHED}(?=/|$)`), `${RINGS}/${name}`);
  return {
    ...workshop,
    path: (...parts) => workshop.path(within(parts)),
    has: (...parts) => workshop.has(within(parts)),
    read: (...parts) => workshop.read(within(parts)),
    write: (path, content) => workshop.write(within([path]), content),
    remove: (path) => workshop.remove(within([path])),
  };
}

/**
 * Brings a ring up to the newest edition that has been out for so many hours.
 * @returns the time it was published; nothing when the ring has it, or none is old enough
 * @throws Refused when nothing has been published yet
 */
export async function promoteRing(
  workshop: Workshop,
  name: string,
  hours: number,
  options: CommitOptions,
): Promise<string | undefined> {
  const ring = ringOf(workshop, name);
  const list = readOut(workshop);
  if (list.length === 0) throw new Refused('Nothing has been published yet', 'Publish first');
  const chosen = list.findLast(({ at }) => Date.parse(at) <= options.now - hours * HOUR);
  if (chosen === undefined || !isNewer(chosen, readPublished(ring))) return undefined;
  copyMissing(workshop, ring);
  const roles = new Map(
    Object.entries(chosen.roles).map(([role, version]) => [role, roleAt(ring, role, version)]),
  );
  await writeVersions(ring, { ...readPublished(ring), roles }, above(workshop, options), true);
  return chosen.at;
}

/** Never back: a ring that was given something at once keeps it until the others are as old. */
function isNewer(one: Out, { roles }: Published): boolean {
  const steps = Object.entries(one.roles).map(
    ([role, version]) => version - (roles.get(role)?.signed.version ?? 0),
  );
  return steps.some((step) => step > 0) && steps.every((step) => step >= 0);
}

/** A fresh timestamp for a ring, for its daily job. */
export async function renewRing(
  workshop: Workshop,
  name: string,
  options: CommitOptions,
): Promise<void> {
  await renewTimestamp(ringOf(workshop, name), above(workshop, options));
}

/**
 * Versions above those of `published/`, from which the extension's package may have been made: what
 * browsers have seen there is no reason to refuse the ring.
 */
function above(workshop: Workshop, options: CommitOptions): CommitOptions {
  const { snapshot, timestamp } = readPublished(workshop);
  const above = {
    snapshot: snapshot?.signed.version ?? 0,
    timestamp: timestamp?.signed.version ?? 0,
  };
  return { ...options, above };
}

/** Bundles, roots and roles; what is there already is the same. */
function copyMissing(workshop: Workshop, ring: Workshop): void {
  for (const file of filesUnder(workshop.path(PUBLISHED))) {
    if (/(?:snapshot|timestamp)\.json$/.test(file) || ring.has(PUBLISHED, file)) continue;
    const to = ring.path(PUBLISHED, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(workshop.path(PUBLISHED, file), to);
  }
}

function roleAt(ring: Workshop, role: string, version: number): Metadata<Targets> {
  return parseTargets(ring.read(PUBLISHED, metadataFile(role, version)));
}
