/** Bytes that were altered on the way, and bundles that were altered before they were signed. */
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { CatalogueError } from '../../lib/catalogue/errors.ts';
import { readBundle } from '../../lib/platform/catalogue-intake.ts';
import { holdToSigned, sha256Of } from '../../lib/trust/bytes.ts';
import { TrustError } from '../../lib/trust/errors.ts';
import { honestBundle, hostileBundles } from '../trust/hostile-bundles.ts';
import { bundleOfBytes } from './stage.ts';

export interface Altered {
  readonly tried: number;
  readonly taken: number;
}

/** Hashing is done on threads of its own: so many at a time keep them busy. */
const LANES = 4;

/** One bit of each byte flipped in a bundle of at least so many bytes. */
export async function flipEachByte(bytes: number): Promise<Altered> {
  const honest = bundleOfBytes(bytes);
  const signed = { length: honest.length, hashes: { sha256: await sha256Of(honest) } };
  let taken = 0;
  const flipFrom = async (_: unknown, lane: number) => {
    const flipped = honest.slice();
    for (let at = lane; at < honest.length; at += LANES) {
      const byte = honest[at] ?? 0;
      flipped[at] = byte ^ (1 << (at % 8));
      if (await isTaken(() => holdToSigned('bundle', flipped, signed))) taken += 1;
      flipped[at] = byte;
    }
  };
  await Promise.all(Array.from({ length: LANES }, flipFrom));
  return { tried: honest.length, taken };
}

/** Bundles of thieves, each hostile in one way, correctly signed. */
export async function offerHostile(): Promise<Altered> {
  const hostile = hostileBundles();
  let taken = 0;
  for (const { bytes } of hostile) if (await isTaken(() => readSigned(bytes))) taken += 1;
  return { tried: hostile.length, taken };
}

/**
 * A correctly signed bundle altered at random places: refused, or read as exactly what its bytes
 * say, so that nothing can stand in the bytes that is not shown.
 */
export async function alterAtRandom(times: number): Promise<Altered> {
  const honest = Buffer.from(honestBundle);
  let taken = 0;
  let seed = 1;
  const random = (below: number) => {
    // A small generator (Park and Miller), so that a run can be repeated.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let time = 0; time < times; time += 1) {
    let altered: Buffer = honest;
    for (let change = 0; change <= random(3); change += 1) {
      const at = random(altered.length);
      const put = Buffer.from(Array.from({ length: random(4) }, () => random(256)));
      altered = Buffer.concat([altered.subarray(0, at), put, altered.subarray(at + random(4))]);
    }
    const bytes = new Uint8Array(altered);
    const isOther = async () => {
      const bundle = await readSigned(bytes);
      if (serializeBundle(bundle) === altered.toString())
        throw new TrustError('form', '', 'as said');
    };
    if (await isTaken(isOther)) taken += 1;
  }
  return { tried: times, taken };
}

async function readSigned(bytes: Uint8Array<ArrayBuffer>) {
  const listed = {
    path: 'se-14/bundle.jsonl',
    layer: 'se-14',
    file: 'bundle.jsonl',
    length: bytes.length,
    sha256: '',
    deltaFrom: [],
  };
  return readBundle(listed, bytes);
}

async function isTaken(offer: () => Promise<unknown>): Promise<boolean> {
  try {
    await offer();
    return true;
  } catch (error) {
    if (error instanceof TrustError || error instanceof CatalogueError) return false;
    throw error;
  }
}
