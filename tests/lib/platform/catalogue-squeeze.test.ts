import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../lib/platform/catalogue-pages.ts';
import { squeeze, unsqueeze } from '../../../lib/platform/catalogue-squeeze.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Bytes that repeat themselves, near and far, as texts do. */
const repeating = fc
  .tuple(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 8 }), fc.nat(60))
  .chain(([parts, length]) =>
    fc.array(fc.constantFrom(...parts), { minLength: length, maxLength: length }),
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

describe('packing bytes', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repeating), (bytes) => {
        expect(unsqueeze(squeeze(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['a long run', 'a'.repeat(100_000)],
    ['a repetition beyond its reach', `${'ab'.repeat(5)}${'c'.repeat(70_000)}${'ab'.repeat(5)}`],
    [
      'long literals',
      Array.from({ length: 3000 }, (_, n) => String.fromCodePoint(n + 99)).join(''),
    ],
  ])('gives back %s', (_what, text) => {
    expect(unsqueeze(squeeze(bytesOf(text)))).toEqual(bytesOf(text));
  });

  it('packs what repeats to a small part', () => {
    const rows = Array.from({ length: 100 }, (_, n) => `{"id":"se/${n}","kind":"care-pathway"}`);
    const bytes = bytesOf(rows.join());
    expect(squeeze(bytes).length).toBeLessThan(bytes.length / 3);
  });

  it('refuses anything else with a RangeError, and never takes long or much room for it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(unsqueeze(bytes).length).toBeLessThanOrEqual(bytes.length * 255);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe('a packed value', () => {
  it('comes back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpacked(packed(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([undefined, null, 'text', new Uint8Array(), new Uint8Array([9, 9, 9, 9, 9, 9])])(
    'is undefined when it is %j',
    (value) => {
      expect(unpacked(value)).toBeUndefined();
    },
  );

  it('is a value or undefined when a byte of it is another', () => {
    const bytes = packed(['Höftartros', 'Höftartros', 'Höftfraktur']);
    for (const at of bytes.keys()) {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 255;
      expect(() => unpacked(spoilt)).not.toThrow();
    }
  });
});
