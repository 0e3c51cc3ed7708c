import fc from 'fast-check';
import { check as checkPattern } from 'recheck';
import { describe, expect, it } from 'vitest';
import { serializeSupport } from '../../../lib/catalogue/bundle.ts';
import { check } from '../../../lib/catalogue/check.ts';
import { plainLine, readPlainLine } from '../../../lib/catalogue/plain-line.ts';
import { supportSchema } from '../../../lib/catalogue/schema.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { hostileBundles } from '../../trust/hostile-bundles.ts';

const shipped = packagedBundles()
  .filter(({ name }) => /^se(?:-\d\d)?\.bundle/.test(name))
  .flatMap(({ text }) => text.trimEnd().split('\n').slice(1));

/** What the slow way makes of a line; nothing when it refuses it. */
function slowly(line: string) {
  try {
    const checked = check(supportSchema, JSON.parse(line));
    return 'value' in checked && serializeSupport(checked.value) === line
      ? checked.value
      : undefined;
  } catch {
    return undefined;
  }
}

describe('the quick way to read a line', () => {
  it('reads nearly every shipped support, as the slow way does', () => {
    const quickly = shipped.filter((line) => readPlainLine(line) !== undefined);
    expect(quickly.length / shipped.length).toBeGreaterThan(0.95);
    for (const line of quickly) expect(readPlainLine(line)).toEqual(slowly(line));
  });

  it('takes no line of a hostile bundle that the slow way refuses', () => {
    const lines = new Set(
      hostileBundles()
        .filter(({ bytes }) => bytes.length < 200_000)
        .flatMap(({ bytes }) => Buffer.from(bytes).toString().split('\n')),
    );
    for (const line of lines) {
      if (readPlainLine(line) !== undefined) expect(readPlainLine(line)).toEqual(slowly(line));
    }
  });

  it('takes no line with letters changed at random that the slow way refuses', () => {
    const place = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.array(place, { maxLength: 3 }),
        (line, changes) => {
          const changed = changes.reduce((text, [at, gone, put]) => {
            const start = at % (text.length + 1);
            return text.slice(0, start) + put + text.slice(start + gone);
          }, line);
          const read = readPlainLine(changed);
          if (read !== undefined) expect(read).toEqual(slowly(changed));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes a time linear in the length of the line', async () => {
    const { status } = await checkPattern(plainLine.source, plainLine.flags, {
      // Decided by counted steps, never by the clock.
      timeout: null,
      attackTimeout: null,
      incubationTimeout: null,
      randomSeed: 1,
    });
    expect(status).toBe('safe');
  }, 120_000);
});
