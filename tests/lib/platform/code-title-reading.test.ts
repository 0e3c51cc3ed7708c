/** Reading imported code lists; the real one, in ../shared/facts/code-systems, where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCodes } from '../../../lib/catalogue/import/codes.ts';
import { readCodeTitles } from '../../../lib/platform/code-title-reading.ts';

const storeWith = (...lines: readonly string[]) => ({
  referenceLines: async (content: string) =>
    content === 'codes-icd-10-se' ? [{ layer: 'org-prov', lines }] : [],
});

describe('the imported code lists', () => {
  it('are nothing where there are none', async () => {
    expect(await readCodeTitles({ referenceLines: async () => [] })).toBeUndefined();
  });

  it.each([
    ['{"code":"E11"}'],
    ['{"code":"E11","title":"<b>x</b>"}'],
    ['{"code":"E11","title":"x","reserve":"no"}'],
    ['E11'],
    ['null'],
  ])('are left out whole when a line is not one of theirs: %s', async (line) => {
    const good = '{"code":"E10","title":"Påhittad"}';
    expect(await readCodeTitles(storeWith(good, line))).toBeUndefined();
  });

  it('of ../shared/facts/code-systems are known whole, and found by code and word', async () => {
    const file = new URL('../../../../shared/facts/code-systems/icd10se.tsv', import.meta.url);
    if (!existsSync(file)) {
      if (process.env.CI === 'true') throw new Error('../shared/facts is missing');
      console.warn('not read: ../shared/facts/code-systems is missing');
      return;
    }
    const codes = importCodes('icd-10-se', readFileSync(file, 'utf8'), 'icd10se.tsv');
    const titles = await readCodeTitles(storeWith(...codes.map((one) => JSON.stringify(one))));
    expect(titles?.size).toBe(35_684);
    const reserve = codes.filter((one) => one.reserve === 'yes');
    const kept = new Set(reserve.map(({ code }) => code));
    const proposed = reserve.flatMap(({ code }) => titles?.find(code, 4) ?? []);
    expect(proposed.filter(({ code }) => kept.has(code))).toEqual([]);
    const missed = codes.filter(
      (one) => one.reserve === undefined && titles?.find(one.code, 1)[0]?.code !== one.code,
    );
    expect(missed.map(({ code }) => code).slice(0, 5)).toEqual([]);
  });
});
