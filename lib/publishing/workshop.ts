/**
 * The folder a catalogue is published from: the layers' sources, what is being signed, and a copy
 * of what is published.
 *
 *   bredvid.json   how long signatures last, which hosts a layer may link to
 *   layers/        one source a layer (YAML), and withdrawn.json
 *   codes/         imported code lists: which codes exist
 *   draft/         metadata waiting for signatures
 *   published/     metadata/ and targets/, exactly what the servers have
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { Refused } from './refusal.ts';

/** What may be asked of a record in the register. */
export const registerNeeds = ['diary', 'approval', 'interests', 'patient'] as const;
export type RegisterNeed = (typeof registerNeeds)[number];

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
const configSchema = v.strictObject({
  format: v.literal(1),
  /** Days a signature of each role lasts (trust.md §1). */
  lasts: v.strictObject({ root: days, targets: days, snapshot: days, timestamp: days }),
  /** Hosts a layer's supports may stand at; a layer that is not named may link to any. */
  hosts: v.record(v.string(), v.array(v.string())),
  /**
   * What the register has of everything that is new or changed; `check` and `publish` hold back what
   * lacks it. `required`: a diary number and two who approved.
   */
  register: v.exactOptional(v.union([v.literal('required'), v.array(v.picklist(registerNeeds))])),
});
const configFile = v.pipe(v.string(), v.parseJson(), configSchema);
export type Config = v.InferOutput<typeof configSchema>;

export const firstConfig: Config = {
  format: 1,
  lasts: { root: 365, targets: 182, snapshot: 14, timestamp: 7 },
  hosts: {},
};

export interface Workshop {
  readonly dir: string;
  readonly config: Config;
  /** A path inside the folder. */
  path(...parts: readonly string[]): string;
  has(...parts: readonly string[]): boolean;
  read(...parts: readonly string[]): string;
  /** Written whole or not at all; a file that already holds this is left as it is. */
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
}

const CONFIG = 'bredvid.json';

/** @throws Refused when the folder is no workshop */
export function openWorkshop(dir: string): Workshop {
  const file = join(resolve(dir), CONFIG);
  if (!existsSync(file)) {
    throw new Refused(
      `There is no ${CONFIG} in ${resolve(dir)}`,
      'Name the folder with --dir, or begin one with `bredvid init`',
    );
  }
  const config = v.safeParse(configFile, readFileSync(file, 'utf8'));
  if (!config.success) {
    const [issue] = config.issues;
    const where = v.getDotPath(issue);
    throw new Refused(
      `${file} is not understood: ${where === null ? '' : `${where}: `}${issue.message}`,
      'Correct it',
    );
  }
  return workshopAt(dir, config.output);
}

/**
 * One that was begun and stopped before there was a root is gone on with.
 * @throws Refused when the folder already is one
 */
export function beginWorkshop(dir: string): Workshop {
  const isBegun = existsSync(join(dir, CONFIG));
  const workshop = isBegun ? openWorkshop(dir) : workshopAt(dir, firstConfig);
  if (workshop.has('draft/metadata/root.json') || workshop.has('published/metadata')) {
    throw new Refused(`${dir} is already a catalogue`, 'Choose another folder');
  }
  mkdirSync(workshop.path('layers'), { recursive: true });
  return workshop;
}

/** Writes the folder's own file: from then on it is a workshop. */
export function writeConfig(workshop: Workshop, config: Config): void {
  workshop.write(CONFIG, `${JSON.stringify(config, undefined, 2)}\n`);
}

function workshopAt(dir: string, config: Config): Workshop {
  const base = resolve(dir);
  const path = (...parts: readonly string[]) => join(base, ...parts);
  return {
    dir: base,
    config,
    path,
    has: (...parts) => existsSync(path(...parts)),
    read: (...parts) => readFileSync(path(...parts), 'utf8'),
    write: (name, content) => writeWhole(path(name), content),
    remove: (name) => rmSync(path(name), { recursive: true, force: true }),
  };
}

/** Through a file beside it, so that a crash leaves the old content or the new. */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o644): void {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, bytes, { mode });
  renameSync(beside, file);
}
