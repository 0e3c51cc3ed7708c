import { describe, expect, it } from 'vitest';
import { createFocusFinder } from '../../../lib/matching/about.ts';
import { icd } from './builders.ts';

const entries = [
  { id: 'diabetes', focus: ['E10', 'E11'] },
  { id: 'rygg', focus: ['M54.5'] },
  { id: 'allt', focus: undefined },
].map(({ focus, ...rest }) => ({ ...rest, ...(focus && { focus }) }));
const find = createFocusFinder(entries);

describe('what is about some diagnoses', () => {
  it.each([
    ['E11.9', ['diabetes'], []],
    ['E11', ['diabetes'], []],
    ['M54', [], ['rygg']],
    ['M54.5', ['rygg'], []],
    ['M54.4', [], []],
  ])('for %s', (code, covering, within) => {
    const found = find([icd(code)]);
    expect(found.covering.map(({ id }) => id)).toEqual(covering);
    expect(found.within.map(({ id }) => id)).toEqual(within);
  });

  it('names what several codings bring once', () => {
    expect(find([icd('E10'), icd('E11.9'), icd('M54')])).toMatchObject({
      covering: [{ id: 'diabetes' }],
      within: [{ id: 'rygg' }],
    });
  });
});
