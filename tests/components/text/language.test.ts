import { describe, expect, it } from 'vitest';
import { otherLanguage, unusualLanguage } from '../../../components/text/language.ts';

describe('the language of a support', () => {
  it.each([
    [{}, 'sv-SE', undefined, undefined],
    [{}, 'en', 'Swedish', undefined],
    [{ language: 'en' }, 'sv-SE', 'engelska', 'engelska'],
    [{ language: 'en' }, 'en', undefined, undefined],
    [{ language: 'ar' }, 'en', 'Arabic', 'Arabic'],
  ])('%o, read in %s, is named %s, in a list %s', (stated, locale, named, inList) => {
    expect(otherLanguage(stated, locale)).toBe(named);
    expect(unusualLanguage(stated, locale)).toBe(inList);
  });
});
