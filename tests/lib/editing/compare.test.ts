import { describe, expect, it } from 'vitest';
import { compareEntries } from '../../../lib/editing/compare.ts';
import { duplicateTopics } from '../../../lib/editing/duplicates.ts';
import { tellChanges } from '../../../lib/editing/tell-changes.ts';
import { supportFor } from '../matching/builders.ts';

const kol = { id: 'se/kol', title: 'KOL', focus: ['J44'], link: { url: 'https://a.se/' } };

describe('two editions', () => {
  it('that say the same differ in nothing', () => {
    const comparison = compareEntries([kol], [{ ...kol }]);
    expect(comparison.weight).toBeUndefined();
    expect(tellChanges(comparison, 'sv')).toEqual(['Inget har ändrats.']);
  });

  it.each([
    [{ title: 'Kroniskt obstruktiv' }, 'minor', '      titel: var KOL, är Kroniskt obstruktiv'],
    [{ focus: ['J44', 'J41'] }, 'major', '      diagnoskoder: + J41'],
    [{ focus: ['J41'] }, 'major', '      diagnoskoder: + J41 − J44'],
    [
      { link: { url: 'https://b.se/' } },
      'major',
      '      adress: var https://a.se/, är https://b.se/',
    ],
    [{ lastReviewDate: '2026' }, 'minor', '      senast granskad: var inget, är 2026'],
    [
      { relatedTo: [{ id: 'se/x', how: 'hides' }] },
      'major',
      '      förhållande till andra stöd: + se/x hides',
    ],
  ])('tell that %j is %s', (change, weight, line) => {
    const comparison = compareEntries([kol], [{ ...kol, ...change }]);
    expect(comparison.weight).toBe(weight);
    expect(tellChanges(comparison, 'sv')).toContain(line);
  });

  it('tell what came and went, in either language', () => {
    const comparison = compareEntries([kol], [{ code: 'I10', name: 'Hypertoni' }]);
    expect(tellChanges(comparison, 'sv')).toEqual([
      'Tillkommet (1)',
      '  + Hypertoni (I10)',
      'Borttaget (1)',
      '  − KOL (se/kol) · J44',
    ]);
    expect(tellChanges(comparison, 'en')[0]).toBe('Added (1)');
  });

  it('tell of what is new where it leads, and of an answer all that it says', () => {
    const own = { ...kol, publisher: 'Utgivaren' };
    const answer = { id: 'se/kol-1', support: 'se/kol', said: 'Liten tabell', did: 'Ny tabell' };
    expect(tellChanges(compareEntries([], [own, answer]), 'sv').slice(1)).toEqual([
      '  + KOL (se/kol) · J44',
      '      Utgivaren · https://a.se/',
      '  + se/kol-1 (se/kol-1)',
      '      support: se/kol',
      '      said: Liten tabell',
      '      did: Ny tabell',
    ]);
  });
});

describe('duplicates', () => {
  it('are supports of several layers with like words and codes', () => {
    const of = (id: string, title: string, focus: readonly string[]) =>
      supportFor(focus, { id, title });
    const topics = duplicateTopics([
      of('se-01/kol', 'KOL behandling', ['J44']),
      of('se-12/kol', 'KOL – behandling', ['J44']),
      of('se-14/kol', 'KOL behandling vuxna', ['J44.9']),
      of('se-14/kol-2', 'KOL behandling', ['J44']),
      of('se-14/astma', 'Astma', ['J45']),
    ]);
    expect(topics).toEqual([
      {
        title: 'KOL behandling',
        categories: ['J44'],
        ids: ['se-01/kol', 'se-12/kol', 'se-14/kol', 'se-14/kol-2'],
        layers: ['se-01', 'se-12', 'se-14'],
        variants: [
          {
            title: 'KOL behandling',
            ids: ['se-01/kol', 'se-12/kol', 'se-14/kol-2'],
            onlyWords: [],
            onlyCodes: ['J44'],
          },
          {
            title: 'KOL behandling vuxna',
            ids: ['se-14/kol'],
            onlyWords: ['vuxna'],
            onlyCodes: [],
          },
        ],
      },
    ]);
  });

  it('are not told apart by what a publisher writes in every title, nor joined across kinds', () => {
    const names = [
      ['Blodfetter', 'E78'],
      ['Yrsel', 'R42'],
      ['Näsblödning hos barn', 'R04'],
    ] as const;
    const supports = names.flatMap(([name, code], at) => [
      supportFor([code], { id: `se-01/${at}`, title: `${name} – VISS` }),
      supportFor([code], { id: `se-12/${at}`, title: `${name} – AKO Skåne-riktlinje` }),
      supportFor([code], { id: `se/${at}`, title: name, kind: 'sick-leave' }),
    ]);
    const apart = supportFor(['R04.0'], { id: 'se-14/3', title: 'Näsblödning' });
    const topics = duplicateTopics([...supports, apart]);
    expect(topics.map(({ ids }) => ids)).toEqual(
      [
        ['se-01/0', 'se-12/0'],
        ['se-01/1', 'se-12/1'],
        ['se-01/2', 'se-12/2', 'se-14/3'],
      ].toSorted((one, other) => other.length - one.length),
    );
    expect(topics[0]?.variants.map(({ ids, onlyWords }) => [ids, onlyWords])).toEqual([
      [['se-01/2', 'se-12/2'], ['barn']],
      [['se-14/3'], []],
    ]);
    expect(topics[1]?.variants).toHaveLength(1);
  });
});
