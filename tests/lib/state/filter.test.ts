import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { filterSections, type ListFilter } from '../../../lib/state/filter.ts';
import { sectionsOf, supportsIn } from '../../../lib/state/sections.ts';
import { icd, matchOf, supportFor } from '../matching/builders.ts';
import { TODAY } from './builders.ts';

type More = Parameters<typeof supportFor>[1];
const support = (name: string, more: More = {}, rest: Partial<Match> = {}) =>
  matchOf(supportFor(['E11'], { id: `se/${name}`, ...more }), rest);

function listed(filter: ListFilter, ...matches: readonly Match[]) {
  const codings = [icd('E11')];
  const [section] = filterSections(
    sectionsOf(codings, { codings, matches }, 'se-14'),
    filter,
    TODAY,
  );
  if (section === undefined) throw new Error('There is no section.');
  return { ...section, shown: supportsIn([section]) };
}

const signal = { level: 'warning', text: 'Nytt', from: '2026-11-01', until: '2026-12-01' } as const;
const withdrawn = { id: 'se/a', reason: 'Fel dos', since: '2026-11-01' };

describe("the user's own choice of what to list", () => {
  it('leaves nothing out until something is chosen', () => {
    const { shown, leftOut } = listed({}, support('a', { professions: ['doctor'] }));
    expect({ shown, leftOut }).toEqual({ shown: ['se/a'], leftOut: [] });
  });

  it.each<[string, ListFilter, More, boolean]>([
    ['for the profession', { profession: 'nurse' }, { professions: ['nurse', 'rehab'] }, true],
    ['for another profession', { profession: 'nurse' }, { professions: ['doctor'] }, false],
    ['that names no profession', { profession: 'nurse' }, {}, true],
    ['for the level of care', { careLevel: 'primary' }, { careLevels: ['primary'] }, true],
    ['for another level of care', { careLevel: 'primary' }, { careLevels: ['specialised'] }, false],
    ['that names no level of care', { careLevel: 'primary' }, {}, true],
    ['under a heading done without', { withoutHeadings: ['clinical-support'] }, {}, false],
    ['under another heading', { withoutHeadings: ['drugs'] }, {}, true],
  ])('has what is %s, or not', (_what, filter, more, isShown) => {
    const section = listed(filter, support('a', more));
    expect(section.shown).toEqual(isShown ? ['se/a'] : []);
    expect(section.leftOut.length).toBe(isShown ? 0 : 1);
    expect(section.count).toBe(isShown ? 1 : 0);
  });

  it.each<[string, Match]>([
    ['is signalled', support('a', { professions: ['doctor'], signal })],
    ['is withdrawn', support('a', { professions: ['doctor'] }, { withdrawn })],
  ])('never leaves out what %s', (_what, match) => {
    expect(listed({ profession: 'nurse' }, match).shown).toEqual(['se/a']);
  });

  it('leaves out what was signalled once', () => {
    const old = { ...signal, until: '2026-11-20' };
    const match = support('a', { professions: ['doctor'], signal: old });
    expect(listed({ profession: 'nurse' }, match).shown).toEqual([]);
  });

  it('keeps a national support whose regional addition is for the user', () => {
    const national = support('a', { professions: ['doctor'] });
    const regional = matchOf(
      supportFor(['E11'], {
        id: 'se-14/a',
        professions: ['nurse'],
        relatedTo: [{ id: 'se/a', how: 'supplements' }],
      }),
    );
    expect(listed({ profession: 'nurse' }, national, regional).shown).toEqual(['se/a', 'se-14/a']);
  });

  it('says each reason once', () => {
    const { leftOutFor } = listed(
      { profession: 'nurse', withoutHeadings: ['drugs'] },
      support('a', { professions: ['doctor'] }),
      support('b', { professions: ['dental'] }),
      support('c', { kind: 'recommended-drugs' }),
    );
    expect(leftOutFor).toEqual(['profession', 'withoutHeadings']);
  });
});
