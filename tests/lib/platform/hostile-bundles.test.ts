/** Signed, and hostile all the same: nothing of any such bundle is taken (trust.md §5). */
import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../../lib/catalogue/errors.ts';
import { readBundle } from '../../../lib/platform/catalogue-intake.ts';
import { sha256Of } from '../../../lib/trust/bytes.ts';
import { TrustError } from '../../../lib/trust/errors.ts';
import { honestBundle, hostileBundles } from '../../trust/hostile-bundles.ts';
import { bytesOf } from '../../trust/repository.ts';

const hostile = hostileBundles();

/** As a role has signed it, whatever it is. */
async function taken(bytes: Uint8Array<ArrayBuffer>) {
  const listed = {
    path: 'se-14/bundle.jsonl',
    layer: 'se-14',
    file: 'bundle.jsonl',
    length: bytes.length,
    sha256: await sha256Of(bytes),
    deltaFrom: [],
  };
  return readBundle(listed, bytes);
}

describe('a signed bundle', () => {
  it('is taken when nothing is wrong with it', async () => {
    const bundle = await taken(bytesOf(Buffer.from(honestBundle)));
    expect(bundle.content === 'supports' && bundle.supports).toHaveLength(5);
  });

  it(`is refused in each of ${hostile.length} hostile forms`, async () => {
    expect(hostile.length).toBeGreaterThanOrEqual(500);
    const through: string[] = [];
    for (const { what, bytes } of hostile) {
      try {
        await taken(bytes);
        through.push(what);
      } catch (error) {
        if (!(error instanceof TrustError || error instanceof CatalogueError)) throw error;
      }
    }
    expect(through).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('isTrusted');
  });
});
