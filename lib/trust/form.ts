/**
 * The forms of TUF metadata (specification 1.0.34, section 4), as far as we use them. Fields that
 * are not named here are left out of what is read and stay in what is signed.
 */
import * as v from 'valibot';

const text = v.string();
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const length = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hashes = v.record(text, text);
const keys = v.record(
  text,
  v.object({ keytype: text, scheme: text, keyval: v.object({ public: text }) }),
);
const role = v.object({ keyids: v.array(text), threshold: version });

const head = {
  spec_version: v.pipe(text, v.regex(/^1\./)),
  version,
  expires: v.pipe(
    text,
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
};

const metaFile = v.object({
  version,
  length: v.exactOptional(length),
  hashes: v.exactOptional(hashes),
});

export const rootForm = v.object({
  _type: v.literal('root'),
  ...head,
  // Without consistent snapshots a reader can meet a state between two publishings.
  consistent_snapshot: v.literal(true),
  keys,
  roles: v.object({ root: role, timestamp: role, snapshot: role, targets: role }),
});

export const timestampForm = v.object({
  _type: v.literal('timestamp'),
  ...head,
  meta: v.object({ 'snapshot.json': metaFile }),
});

export const snapshotForm = v.object({
  _type: v.literal('snapshot'),
  ...head,
  meta: v.record(text, metaFile),
});

const targetFile = v.object({
  length,
  hashes,
  custom: v.exactOptional(v.object({ deltaFrom: v.exactOptional(v.array(text)) })),
});

const delegation = v.object({
  name: text,
  ...role.entries,
  terminating: v.boolean(),
  paths: v.exactOptional(v.array(text)),
});

export const targetsForm = v.object({
  _type: v.literal('targets'),
  ...head,
  targets: v.record(text, targetFile),
  delegations: v.exactOptional(v.object({ keys, roles: v.exactOptional(v.array(delegation)) })),
});

export const envelopeForm = v.object({
  signed: v.record(text, v.unknown()),
  signatures: v.array(v.object({ keyid: text, sig: text })),
});

export type Keys = v.InferOutput<typeof keys>;
export type Role = v.InferOutput<typeof role>;
export type MetaFile = v.InferOutput<typeof metaFile>;
export type Root = v.InferOutput<typeof rootForm>;
export type Timestamp = v.InferOutput<typeof timestampForm>;
export type Snapshot = v.InferOutput<typeof snapshotForm>;
export type Targets = v.InferOutput<typeof targetsForm>;
export type TargetFile = v.InferOutput<typeof targetFile>;
export type Envelope = v.InferOutput<typeof envelopeForm>;
