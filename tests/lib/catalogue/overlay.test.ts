import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOtherRegions, overlay } from '../../../lib/catalogue/overlay.ts';
import type { KnowledgeSupport, Relation } from '../../../lib/catalogue/support.ts';
import { matchOf, supportFor } from '../matching/builders.ts';

const national = supportFor(['I10'], { id: 'se/hypertoni' });
const regional = (id: string, relatedTo: readonly Relation[] = []) =>
  supportFor(['I10'], { id, level: 'region', relatedTo });

function listed(supports: readonly KnowledgeSupport[], region?: string) {
  return overlay(
    supports.map((support) => matchOf(support)),
    region,
  ).map(({ found, standing, differences }) => ({
    id: found.support.id,
    standing,
    differences: differences.map((one) => `${one.how} ${one.found.support.id}`),
  }));
}

describe('the overlay', () => {
  it.each([
    ['supplements', 'applies'],
    ['replaces', 'replaced'],
    ['hides', 'hidden'],
  ] as const)('puts what %s the national support in its place', (how, standing) => {
    const own = regional('se-14/hypertoni', [{ id: 'se/hypertoni', how }]);
    expect(listed([own, national], 'se-14')).toEqual([
      { id: 'se/hypertoni', standing, differences: [`${how} se-14/hypertoni`] },
    ]);
  });

  it('keeps what relates to nothing found beside the national ones', () => {
    const own = regional('se-14/annat', [{ id: 'se/borta', how: 'replaces' }]);
    expect(listed([own, national], 'se-14').map(({ id }) => id)).toEqual([
      'se/hypertoni',
      'se-14/annat',
    ]);
  });

  it('tells what other regions have apart', () => {
    const found = [national, regional('se-14/a'), regional('se-12/b')].map((one) => matchOf(one));
    expect(fromOtherRegions(found, 'se-14').map(({ support }) => support.id)).toEqual(['se-12/b']);
    expect(fromOtherRegions(found, undefined)).toHaveLength(2);
  });
});

const hows = ['supplements', 'replaces', 'hides'] as const;
const nationals = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 6 });
const regionals = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('se-12', 'se-14'),
    name: fc.integer({ min: 0, max: 8 }),
    relatedTo: fc.array(
      fc.record({
        id: fc.integer({ min: 0, max: 8 }).map((n) => `se/n${n}`),
        how: fc.constantFrom(...hows),
      }),
      { maxLength: 3 },
    ),
  }),
  { selector: ({ region, name }) => `${region}/${name}`, maxLength: 8 },
);

/** Any catalogue's answer, in any order. */
const matches = fc
  .tuple(nationals, regionals)
  .chain(([of, own]) =>
    fc.shuffledSubarray(
      [
        ...of.map((n) => matchOf(supportFor(['I10'], { id: `se/n${n}` }))),
        ...own.map(({ region, name, relatedTo }) =>
          matchOf(regional(`${region}/r${name}`, relatedTo)),
        ),
      ],
      { minLength: of.length + own.length, maxLength: of.length + own.length },
    ),
  );
const region = fc.constantFrom(undefined, 'se-12', 'se-14');

describe('the laws of the overlay', () => {
  it('without a region the list is the national one', () => {
    fc.assert(
      fc.property(matches, (found) => {
        const only = found.filter(({ layer }) => layer === 'se');
        expect(overlay(found, undefined)).toEqual(overlay(only, undefined));
        expect(overlay(found, undefined).flatMap(({ differences }) => differences)).toEqual([]);
      }),
    );
  });

  it('a region changes nothing for another', () => {
    fc.assert(
      fc.property(matches, (found) => {
        const without = found.filter(({ layer }) => layer !== 'se-12');
        expect(overlay(found, 'se-14')).toEqual(overlay(without, 'se-14'));
      }),
    );
  });

  it('no national support is ever lost, hidden or not', () => {
    fc.assert(
      fc.property(matches, region, (found, chosen) => {
        const ids = overlay(found, chosen).map((entry) => entry.found.support.id);
        const only = found.filter(({ layer }) => layer === 'se');
        for (const { support } of only) expect(ids).toContain(support.id);
      }),
    );
  });

  it('nothing of the own region is lost, and nothing stands in the list twice', () => {
    fc.assert(
      fc.property(matches, region, (found, chosen) => {
        const entries = overlay(found, chosen);
        const ids = entries.map((entry) => entry.found.support.id);
        expect(new Set(ids).size).toBe(ids.length);
        const all = entries.flatMap((entry) => [
          entry.found.support.id,
          ...entry.differences.map((one) => one.found.support.id),
        ]);
        const own = found.filter(({ layer }) => layer === chosen);
        for (const { support } of own) expect(all).toContain(support.id);
      }),
    );
  });

  it('the order of the input does not matter', () => {
    const twice = matches.chain((found) =>
      fc.tuple(
        fc.constant(found),
        fc.shuffledSubarray([...found], { minLength: found.length, maxLength: found.length }),
      ),
    );
    fc.assert(
      fc.property(twice, region, ([found, shuffled], chosen) => {
        expect(overlay(shuffled, chosen)).toEqual(overlay(found, chosen));
        expect(fromOtherRegions(shuffled, chosen)).toEqual(fromOtherRegions(found, chosen));
      }),
    );
  });

  it('handing the same in twice changes nothing', () => {
    fc.assert(
      fc.property(matches, region, (found, chosen) => {
        expect(overlay([...found, ...found], chosen)).toEqual(overlay(found, chosen));
      }),
    );
  });

  it('folding the folded again changes nothing', () => {
    fc.assert(
      fc.property(matches, region, (found, chosen) => {
        const entries = overlay(found, chosen);
        const again = entries.flatMap((entry) => [
          entry.found,
          ...entry.differences.map((one) => one.found),
        ]);
        expect(overlay(again, chosen)).toEqual(entries);
      }),
    );
  });
});
