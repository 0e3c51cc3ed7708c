import { describe, expect, it } from 'vitest';
import { headings } from '../../../lib/catalogue/headings.ts';
import { overlay } from '../../../lib/catalogue/overlay.ts';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { groupByDiagnosis } from '../../../lib/matching/group.ts';
import { sortKeyOf } from '../../../lib/matching/title-order.ts';
import { icd, matchOf, supportFor } from './builders.ts';

const cause = (code: string, distance = 0) => ({
  coding: icd(code),
  focus: code,
  distance,
  broad: false,
});

const found = (support: KnowledgeSupport, ...codes: string[]) =>
  matchOf(support, { because: codes.map((code) => cause(code)) });

describe('supports grouped by diagnosis', () => {
  const both = found(supportFor(['E11', 'I10'], { id: 'se/b' }), 'E11', 'I10');
  const one = found(supportFor(['I10'], { id: 'se/i', kind: 'patient-information' }), 'I10');

  it('stand once, under the first diagnosis that brought them', () => {
    const groups = groupByDiagnosis(overlay([one, both], undefined), [icd('E11'), icd('I10')]);
    const ids = groups.map((group) =>
      group.headings.flatMap(({ entries }) => entries.map((entry) => entry.found.support.id)),
    );
    expect(ids).toEqual([['se/b'], ['se/i']]);
    expect(groups[1]?.shownAbove.map((entry) => entry.found.support.id)).toEqual(['se/b']);
    expect(both.because.map(({ coding }) => coding.code)).toEqual(['E11', 'I10']);
  });

  it('have all seven headings in the fixed order, also for a diagnosis without supports', () => {
    const groups = groupByDiagnosis([], [icd('Q99')]);
    expect(groups[0]?.headings.map(({ heading }) => heading)).toEqual(headings);
  });

  it('stand by level, then nearest, then Swedish title', () => {
    const at = (id: string, title: string, distance: number, level: 'national' | 'state') =>
      matchOf(supportFor(['E11'], { id: `se/${id}`, title, level }), {
        because: [cause('E11', distance)],
      });
    const entries = overlay(
      [
        at('1', 'Övrigt', 0, 'national'),
        at('2', 'Ärftlighet', 0, 'national'),
        at('3', 'Ålder', 0, 'national'),
        at('4', 'Zink', 0, 'national'),
        at('5', 'Allt', 1, 'national'),
        at('6', 'Zon', 1, 'state'),
      ],
      undefined,
    );
    const [group] = groupByDiagnosis(entries, [icd('E11')]);
    const titles = group?.headings.flatMap((one) => one.entries.map((e) => e.found.support.title));
    expect(titles).toEqual(['Zon', 'Zink', 'Ålder', 'Ärftlighet', 'Övrigt', 'Allt']);
  });

  it('stand narrowest first, and a title before the longer ones that begin with it', () => {
    const about = (id: string, title: string, focus: readonly string[]) =>
      matchOf(supportFor(focus, { id: `se/${id}`, title }), { because: [cause('J45', 0)] });
    const entries = overlay(
      [
        about('arbete', 'Arbetsrelaterad astma och KOL', ['J44', 'J45']),
        about('barn', 'Astma hos barn', ['J45']),
        about('z-astma', 'Astma', ['J45']),
      ],
      undefined,
    );
    const [group] = groupByDiagnosis(entries, [icd('J45')]);
    const titles = group?.headings.flatMap((one) => one.entries.map((e) => e.found.support.title));
    expect(titles).toEqual(['Astma', 'Astma hos barn', 'Arbetsrelaterad astma och KOL']);
  });
});

describe('Swedish order', () => {
  it.each([
    ['Zink', 'Åldrande'],
    ['Åldrande', 'Ärr'],
    ['Ärr', 'Öra'],
    ['Menière', 'Menstruation'],
    ['kol', 'KOLA'],
    ['Astma', 'Astma hos barn'],
    ['Ångest', 'Ænon'],
    ['Ödem', 'Øra'],
    ['A\u030Angest', 'Ärr'],
  ])('has %s before %s', (before, after) => {
    expect(sortKeyOf(before) < sortKeyOf(after)).toBe(true);
  });

  it.each([
    ['Ménière', 'meniere'],
    ['  KOL – vård, (rehabilitering)  ', 'KOL vård rehabilitering'],
    ['A\u030Angest', 'Ångest'],
  ])('takes %j for %j', (title, other) => {
    expect(sortKeyOf(title)).toBe(sortKeyOf(other));
  });
});
