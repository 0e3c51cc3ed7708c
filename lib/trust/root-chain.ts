/**
 * The root: whose keys speak for what. It changes only with the consent of the keys before it, one
 * version at a time, so that a reader who was away for years still arrives at today's keys.
 */
import { textOf } from './bytes.ts';
import { FormError } from './errors.ts';
import { type Root, rootForm } from './form.ts';
import { type ReadFile, ROOT_BYTES, readCapped } from './repository.ts';
import { holdToThreshold, type Metadata, readMetadata } from './signed.ts';

/** TUF 5.3.3: an endless chain of roots is an endless-data attack. The next run goes on from here. */
const MAX_STEPS = 64;

/**
 * The root in the package, or the last that was accepted.
 * @throws TrustError when it is not signed by its own keys
 */
export async function readRoot(text: string): Promise<Metadata<Root>> {
  const root = readMetadata(rootForm, 'root', text);
  await holdToThreshold('root', root, root.signed.keys, root.signed.roles.root);
  return root;
}

/**
 * The newest root there is.
 * @param keep is handed each accepted root before the next is asked for (TUF 5.3.8)
 * @throws TrustError for the first that does not follow from the one before it
 */
export async function followRoots(
  trusted: Metadata<Root>,
  read: ReadFile,
  keep: (text: string) => Promise<void>,
): Promise<Metadata<Root>> {
  let root = trusted;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { version, keys, roles } = root.signed;
    const bytes = await readCapped(read, `metadata/${version + 1}.root.json`, ROOT_BYTES);
    if (bytes === undefined) return root;
    const next = readMetadata(rootForm, 'root', textOf(bytes, 'root'));
    // TUF 5.3.4: signed by the old keys, else whoever makes a key could replace them all, and by
    // its own, else a slip in the new ones would lock everybody out.
    await holdToThreshold('root', next, keys, roles.root);
    await holdToThreshold('root', next, next.signed.keys, next.signed.roles.root);
    // TUF 5.3.5: exactly the next one; an older root would bring stolen keys back (rollback).
    if (next.signed.version !== version + 1) {
      throw new FormError('root', `it is version ${next.signed.version}, not ${version + 1}`);
    }
    await keep(next.text);
    root = next;
  }
  return root;
}
