import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/catalogue/body.ts';
import { createResponsibility } from '../../../lib/catalogue/responsibility.ts';
import { supportFor } from '../matching/builders.ts';
import { packagedReferences, packagedSupports } from './packaged.ts';

const body = (id: string, kind: Body['kind'], rest: Partial<Body> = {}): Body => ({
  id,
  name: id,
  nameOrigin: 'seen',
  kind,
  level: 'national',
  source: 'x',
  ...rest,
});
const focusOn = (...focus: readonly string[]): Partial<Body> => ({
  focus,
  focusOrigin: 'assigned',
});

const { answering } = createResponsibility([
  body('se/sos', 'authority', { publishes: ['Socialstyrelsen'] }),
  body('se/npo-rorelse', 'programme-area', focusOn('M05', 'M45', 'M54')),
  body('se/npo-reuma', 'programme-area', focusOn('M05', 'M45')),
  body('se-14/rad-reuma', 'council', focusOn('M05', 'M45')),
  body('se-14/namntjuv', 'unit', { publishes: ['Socialstyrelsen', 'Egna riktlinjer'] }),
]);
const named = (support: Parameters<typeof answering>[0]) => {
  const { publisher, areas, councils } = answering(support);
  return [publisher?.id, areas.map(({ id }) => id), councils.map(({ id }) => id)];
};

describe('who answers for a support', () => {
  it.each([
    [
      'its publisher and its area',
      supportFor(['M54.5'], { publisher: 'Socialstyrelsen' }),
      ['se/sos', ['se/npo-rorelse'], []],
    ],
    [
      'areas that share a code, the narrowest first',
      supportFor(['M45.9']),
      [undefined, ['se/npo-reuma', 'se/npo-rorelse'], []],
    ],
    [
      'the council of its own region',
      supportFor(['M05'], { id: 'se-14/ra', publisher: 'Egna riktlinjer' }),
      ['se-14/namntjuv', ['se/npo-reuma', 'se/npo-rorelse'], ['se-14/rad-reuma']],
    ],
    [
      'nobody of another region',
      supportFor(['J45'], { id: 'se-12/astma', publisher: 'Egna riktlinjer' }),
      [undefined, [], []],
    ],
    ['nobody for no codes', supportFor([]), [undefined, [], []]],
  ])('is %s', (_, support, expected) => {
    expect(named(support)).toEqual(expected);
  });

  it('is never a region that claims a national name', () => {
    const national = supportFor(['M54'], { publisher: 'Socialstyrelsen' });
    expect(answering(national).publisher?.id).toBe('se/sos');
  });

  it('is known for every support of the packaged edition', () => {
    const responsible = createResponsibility(packagedReferences('bodies'));
    const unsigned = packagedSupports()
      .map(({ support }) => support)
      .filter((support) => responsible.answering(support).publisher === undefined);
    expect(unsigned.map(({ publisher }) => publisher)).toEqual([]);
  });
});
