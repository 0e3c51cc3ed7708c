/** Makes what is to be signed out of the sources: for each role the targets it names. */

import { TargetFile, Targets } from '@tufjs/models';
import * as v from 'valibot';
import { keyOfLine } from '../trust/delta.ts';
import { filesUnder } from './commit.ts';
import { dayOf } from './day.ts';
import { deltasTo, linesOf } from './deltas.ts';
import { authoritiesOf, DRAFT, draftRole, draftTarget, readDraft } from './draft.ts';
import { type BuiltLayer, buildLayers } from './layers.ts';
import { withdrawnPath } from './layout.ts';
import { refuseRetired } from './life.ts';
import { expiry, SPEC_VERSION, sha256 } from './metadata.ts';
import { readPublished, rootVersions } from './published.ts';
import { Refused } from './refusal.ts';
import { readWithdrawn, withdrawnText } from './withdrawn.ts';
import type { Workshop } from './workshop.ts';

export interface PrepareOptions {
  /** Milliseconds. */
  readonly now: number;
  /** Roles to sign anew although nothing changed. */
  readonly renew?: readonly string[];
}

/**
 * Brings the draft up to the sources. Harmless to run again: what is drafted and unchanged keeps
 * its signatures, and what is published and unchanged makes no draft.
 *
 * @returns the roles that now wait in the draft, the root not among them
 * @throws Refused for the first thing wrong in a source, or a layer nobody may sign
 */
export function prepare(workshop: Workshop, options: PrepareOptions): readonly string[] {
  const published = readPublished(workshop);
  const today = dayOf(options.now);
  const built = buildLayers(workshop, published, today);
  refuseRetired(workshop, built.flatMap(supportIds));
  const draft = readDraft(workshop);
  const roles = new Set(['targets', ...built.map(({ role }) => role), ...published.roles.keys()]);
  return [...roles].filter((role) => {
    const own = built.filter((layer) => layer.role === role);
    if (authoritiesOf(role, draft, published).length === 0) {
      // A delegation that has ended keeps its last version in the snapshot and gets no new one.
      if (own.length === 0) return false;
      throw new Refused(
        `Nobody may sign ${role} yet`,
        `Delegate it first (bredvid delegate ${role} --keys …), or move layers/${role}*.yaml elsewhere`,
      );
    }
    const before = published.roles.get(role);
    const drafted = draft.roles.get(role);
    const targets =
      own.length === 0 ? { ...before?.signed.targets } : targetsOf(workshop, own, before?.signed);
    Object.assign(targets, withdrawnTarget(workshop, role));
    const delegations = (drafted ?? before)?.signed.delegations;
    return draftRole(workshop, {
      role,
      published: before,
      drafted,
      expires: expiry(options.now, workshop.config.lasts.targets),
      renew: options.renew?.includes(role) ?? false,
      make: (version, expires) =>
        new Targets({
          version,
          specVersion: SPEC_VERSION,
          expires,
          targets,
          ...(delegations && { delegations }),
        }),
    });
  });
}

function supportIds({ path, text }: BuiltLayer): readonly string[] {
  return path.endsWith('/bundle.jsonl') ? linesOf(text).map(keyOfLine) : [];
}

function targetsOf(
  workshop: Workshop,
  layers: readonly BuiltLayer[],
  before: Targets | undefined,
): Record<string, TargetFile> {
  return Object.fromEntries(
    layers.map((own) => {
      const { path, text, hash, edition, published, count } = own;
      const last = before?.targets[path];
      if (last?.hashes.sha256 === hash) return [path, last];
      draftTarget(workshop, path, hash, text);
      const deltas = deltasTo(own, earlierOf(last), workshop);
      for (const delta of deltas) workshop.write(`${DRAFT}/${delta.file}`, delta.text);
      const deltaFrom = deltas.map(({ from }) => from);
      const custom = { edition, published, count, ...(deltaFrom.length > 0 && { deltaFrom }) };
      return [path, targetFor(path, text, hash, custom)];
    }),
  );
}

/** The bundle that browsers have, and those that it has deltas from: all were really published. */
function earlierOf(last: TargetFile | undefined): readonly string[] {
  const custom = v.safeParse(v.object({ deltaFrom: v.array(v.string()) }), last?.custom);
  const hash = last?.hashes.sha256;
  return [
    ...(hash === undefined ? [] : [hash]),
    ...(custom.success ? custom.output.deltaFrom : []),
  ];
}

/** A role that never withdrew anything has an empty list: a browser then knows there is none. */
function withdrawnTarget(workshop: Workshop, role: string): Record<string, TargetFile> {
  const path = withdrawnPath(role);
  const text = withdrawnText(readWithdrawn(workshop), role);
  const hash = sha256(text);
  draftTarget(workshop, path, hash, text);
  return { [path]: targetFor(path, text, hash) };
}

function targetFor(
  path: string,
  text: string,
  hash: string,
  custom?: Readonly<Record<string, string | number | string[]>>,
): TargetFile {
  return new TargetFile({
    path,
    length: Buffer.byteLength(text),
    hashes: { sha256: hash },
    ...(custom && { unrecognizedFields: { custom: { ...custom } } }),
  });
}

/**
 * Forgets everything that waits for signatures, understood or not; but not the first root, without
 * which the folder could never publish.
 * @returns the roles that were forgotten
 */
export function dropDraft(workshop: Workshop): readonly string[] {
  const isFirst = rootVersions(workshop).length === 0;
  const files = filesUnder(workshop.path(DRAFT, 'metadata'));
  const gone = files.filter((file) => file !== 'root.json' || !isFirst);
  if (gone.length === files.length) workshop.remove(DRAFT);
  else for (const file of gone) workshop.remove(`${DRAFT}/metadata/${file}`);
  workshop.remove(`${DRAFT}/targets`);
  return gone.map((file) => file.replace(/\.json$/, ''));
}
