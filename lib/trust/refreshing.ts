/** What the steps of a refresh have in common: what it is handed, and the checks of every file. */
import { holdToSigned, textOf } from './bytes.ts';
import { ExpiredError, FormError, MissingError } from './errors.ts';
import type { MetaFile } from './form.ts';
import { type ReadFile, readCapped } from './repository.ts';
import type { Metadata } from './signed.ts';

/** The accepted metadata, each file's text by its role: `root`, `timestamp`, `targets`, `se-14`. */
export type Accepted = Readonly<Record<string, string>>;

export interface Refreshing {
  /** At least `root`. */
  readonly accepted: Accepted;
  readonly read: ReadFile;
  /** Handed each file as it is accepted, before the next is asked for. */
  readonly keep: (role: string, text: string) => Promise<void>;
  /** Milliseconds since 1970, the same for the whole run; absent: nothing is too old to be read. */
  readonly now?: number;
}

/**
 * What was accepted before, if the keys of now stand behind it. When a stolen key has been replaced,
 * what it signed no longer counts, and its high version numbers neither (TUF 5.3.11: recovery from
 * a fast-forward attack).
 */
export async function trustedOf<T>(
  { accepted }: Refreshing,
  role: string,
  readOne: (text: string) => Promise<T>,
): Promise<T | undefined> {
  const text = Object.hasOwn(accepted, role) ? accepted[role] : undefined;
  if (text === undefined) return undefined;
  try {
    return await readOne(text);
  } catch {
    return undefined;
  }
}

/** Whether what was accepted is the very file that is named now, so that it need not be fetched. */
export async function isNamed(
  { signed, text }: Metadata<{ readonly version: number }>,
  named: MetaFile,
): Promise<boolean> {
  if (signed.version !== named.version) return false;
  try {
    await holdToSigned('', new TextEncoder().encode(text), named);
    return true;
  } catch {
    return false;
  }
}

/** The text of the version that is named, its bytes held to what was signed of them. */
export async function readNamed(
  { read }: Refreshing,
  role: string,
  named: MetaFile,
  cap: number,
): Promise<string> {
  const path = `metadata/${named.version}.${role}.json`;
  const bytes = await readCapped(read, path, Math.min(cap, named.length ?? cap));
  if (bytes === undefined) throw new MissingError(role);
  await holdToSigned(role, bytes, named);
  return textOf(bytes, role);
}

/** TUF 5.5.4, 5.6.4: an older file under a newer name is a mix-and-match attack. */
export function holdToVersion(
  role: string,
  { version }: { readonly version: number },
  named: MetaFile,
): void {
  if (version === named.version) return;
  throw new FormError(role, `it is version ${version} where ${named.version} is named`);
}

/** @throws ExpiredError */
export function holdToTime(
  { now }: Refreshing,
  role: string,
  { expires }: { readonly expires: string },
): void {
  if (now !== undefined && Date.parse(expires) <= now) throw new ExpiredError(role, expires);
}
