import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../../lib/catalogue/errors.ts';
import { parseReference, readableReferences } from '../../../lib/catalogue/parse-reference.ts';
import type { ReferenceContent } from '../../../lib/catalogue/reference.ts';
import { referencesIn } from '../../../lib/catalogue/reference-links.ts';

const area = {
  id: 'se/npo-endokrina',
  name: 'Nationellt programområde endokrina sjukdomar',
  nameOrigin: 'seen',
  kind: 'programme-area',
  level: 'national',
  within: ['se/sks'],
  host: 'se/sjukvardsregion-norra',
  hostOrigin: 'stated',
  focus: ['E10', 'E11'],
  focusOrigin: 'assigned',
  source: 'https://example.org/',
};
const register = {
  id: 'se/ndr',
  name: 'Nationella Diabetesregistret (NDR)',
  kind: 'quality-register',
  area: 'se/npo-endokrina',
  source: 'https://example.org/',
};
const indicator = {
  id: 'se/dm-rok',
  name: 'Andel rökfria personer med diabetes',
  publisher: 'Socialstyrelsen',
  measure: 'population-target',
  target: { is: 'at-least', value: '95', unit: '%' },
  register: 'se/ndr',
  source: 'https://example.org/',
};
const value = {
  id: 'se/dm-rok-2025',
  indicator: 'se/dm-rok',
  place: 'se-14',
  period: '2025',
  value: '88.5',
  unit: '%',
  of: '120',
  origin: 'made',
  source: 'påhittat',
};
const title = { code: 'E11.9', title: 'Typ 2-diabetes utan komplikationer' };

const read = (content: ReferenceContent, ...entries: readonly object[]) =>
  parseReference(
    content,
    'se',
    entries.map((entry) => JSON.stringify(entry)),
    'se.jsonl',
  );

function refusalOf(content: ReferenceContent, ...entries: readonly object[]): CatalogueError {
  try {
    read(content, ...entries);
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a reference bundle', () => {
  it.each([
    ['bodies', area],
    ['registers', register],
    ['indicators', indicator],
    ['values', value],
    ['codes-icd-10-se', title],
    ['codes-ksh97-p', { code: 'E118P', title: 'Typ 2-diabetes med komplikationer' }],
  ] as const)('of %s is read as it is written', (content, entry) => {
    expect(read(content, entry)).toEqual([entry]);
  });

  it.each([
    ['an unknown field', 'bodies', { ...area, colour: 'red' }, 'this field is not known'],
    ['HTML in a name', 'bodies', { ...area, name: '<b>NPO</b>' }, 'it holds HTML'],
    ['the name of another layer', 'bodies', { ...area, id: 'se-14/x' }, 'does not belong'],
    ['a host nobody stated', 'bodies', { ...area, hostOrigin: undefined }, 'go together'],
    ['codes without an origin', 'bodies', { ...area, focusOrigin: undefined }, 'go together'],
    [
      'the mailbox of a person',
      'bodies',
      { ...area, contact: { mail: 'anna.ek@region.se', checked: '2026-01-01' }, source: 'x' },
      'address of a person',
    ],
    [
      'a target where there is only a comparison',
      'indicators',
      { ...indicator, measure: 'comparison' },
      'only an indicator with a target for the group',
    ],
    [
      'a target in words',
      'indicators',
      { ...indicator, target: { is: 'at-least', value: 'många', unit: '%' } },
      'no number',
    ],
    ['a day as a period', 'values', { ...value, period: '2025-01-31' }, 'no period'],
    ['a value of no known origin', 'values', { ...value, origin: 'guessed' }, 'it is none of'],
    ['a code in small letters', 'codes-icd-10-se', { ...title, code: 'e119' }, 'no code'],
  ] as const)('with %s is refused', (_, content, entry, why) => {
    expect(refusalOf(content, entry).why).toContain(why);
  });

  it('is refused when it is not sorted, names one twice, or is written another way', () => {
    const other = { ...register, id: 'se/auricula' };
    expect(refusalOf('registers', register, other).message).toContain('line 3');
    expect(refusalOf('registers', register, register).why).toContain('stands twice');
    const { id, ...rest } = register;
    expect(refusalOf('registers', { ...rest, id }).why).toContain('one way');
  });

  it('takes a function’s mailbox', () => {
    const { source, ...rest } = area;
    const contact = { mail: 'kunskapsstyrning@region.se', checked: '2026-01-01' };
    expect(read('bodies', { ...rest, contact, source })).toHaveLength(1);
  });

  it('of a layer that cannot be read leaves the others readable', () => {
    const stored = [
      { layer: 'se', lines: [JSON.stringify(register)] },
      { layer: 'se-14', lines: ['{}'] },
    ];
    expect(readableReferences('registers', stored)).toEqual([register]);
  });
});

describe('what an entry names', () => {
  it.each([
    ['bodies', area, ['se/sks', 'se/sjukvardsregion-norra']],
    ['registers', register, ['se/npo-endokrina']],
    ['indicators', indicator, ['se/ndr']],
    ['values', value, ['se/dm-rok']],
    ['codes-icd-10-se', title, []],
  ] as const)('in %s', (content, entry, ids) => {
    const [first] = read(content, entry);
    expect(first && referencesIn(first).map(({ id }) => id)).toEqual(ids);
  });
});
