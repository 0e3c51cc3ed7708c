/**
 * The vocabulary as it stands in its source: terms.yaml. That each name fits its code is a
 * matter of reading (the code list is not in the project); what can be counted is tested.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { categoryExists, normalizeIcd10se } from '../../../lib/terminology/icd10se.ts';
import { fold } from '../../../lib/terminology/words.ts';

interface WrittenTerm {
  readonly code: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly phrases?: readonly string[];
}

const layers = new URL('../../../lib/catalogue/layers/', import.meta.url);

const source: { readonly layer: string; readonly terms: readonly WrittenTerm[] } = parse(
  readFileSync(new URL('terms.yaml', layers), 'utf8'),
  { schema: 'failsafe' },
);
const { terms } = source;
const byCode = new Map(terms.map((term) => [term.code, term]));
const categories = terms.filter(({ code }) => code.length === 3);

/** Every code that a support of the packaged edition is about, each once. */
function focusOfEdition(): readonly string[] {
  const codes = packagedBundles()
    .filter(({ name }) => /^[a-z0-9-]+\.bundle\.jsonl$/.test(name) && !name.startsWith('terms.'))
    .flatMap(({ text }) => text.trim().split('\n').slice(1))
    .flatMap((line) => (JSON.parse(line) as { focus?: string[] }).focus ?? []);
  return [...new Set(codes)];
}

function namesOf({ name, synonyms }: WrittenTerm): readonly string[] {
  return [name, ...synonyms];
}

describe('the vocabulary', () => {
  it('is the layer called terms', () => {
    expect(source.layer).toBe('terms');
  });

  it('names codes in normal form, of categories that exist', () => {
    const wrong = terms.filter(
      ({ code }) => normalizeIcd10se(code) !== code || !categoryExists(code.slice(0, 3)),
    );
    expect(wrong).toEqual([]);
  });

  it('stands sorted by code, each code once', () => {
    const codes = terms.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('has a name, synonyms and phrases that all differ, also when folded', () => {
    const repeating = terms.filter((term) => {
      const folded = [...namesOf(term), ...(term.phrases ?? [])].map(fold);
      return folded.includes('') || new Set(folded).size < folded.length;
    });
    expect(repeating).toEqual([]);
  });

  it('names the category of every finer code it names', () => {
    const orphans = terms.filter(({ code }) => !byCode.has(code.slice(0, 3)));
    expect(orphans).toEqual([]);
  });

  it('reaches what everyday care meets', () => {
    expect(categories.length).toBeGreaterThanOrEqual(900);
    expect(terms.length - categories.length).toBeGreaterThanOrEqual(600);
  });

  it('has a term at or above every code of the packaged edition', () => {
    const unnamed = focusOfEdition().filter((code) => !byCode.has(code.slice(0, 3)));
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['E03', 'hypotyreos', 'hypertyreos'],
    ['E05', 'hypertyreos', 'hypotyreos'],
    ['I10', 'högt blodtryck', 'lågt blodtryck'],
    ['I95', 'lågt blodtryck', 'högt blodtryck'],
    ['E87.5', 'hyperkalemi', 'hypokalemi'],
    ['E87.6', 'hypokalemi', 'hyperkalemi'],
    ['E87.0', 'hypernatremi', 'hyponatremi'],
    ['E87.1', 'hyponatremi', 'hypernatremi'],
    ['E20', 'hypoparatyreoidism', 'hyperparatyreoidism'],
    ['E21', 'hyperparatyreoidism', 'hypoparatyreoidism'],
    ['E16', 'hypoglykemi', 'hyperglykemi'],
    ['R73', 'hyperglykemi', 'hypoglykemi'],
    ['H52.0', 'översynthet', 'närsynthet'],
    ['H52.1', 'närsynthet', 'översynthet'],
  ])('keeps opposites apart: %s is %s, not %s', (code, meant, opposite) => {
    const term = byCode.get(code);
    const folded = term ? namesOf(term).map(fold) : [];
    expect(folded).toContain(fold(meant));
    expect(folded).not.toContain(fold(opposite));
  });

  it.each([
    ['sockersjuka', 'E11'],
    ['halsfluss', 'J03'],
    ['åderförkalkning', 'I70'],
    ['ryggskott', 'M54.5'],
    ['blodpropp i benet', 'I80.2'],
    ['utbränd', 'F43.8A'],
    ['KOL', 'J44'],
    ['UVI', 'N39.0'],
    ['FF', 'I48'],
    ['DM2', 'E11'],
    ['RA', 'M05'],
    ['MS', 'G35'],
    ['PMR', 'M35.3'],
    ['rosfeber', 'A46'],
    ['hypothyreos', 'E03'],
    ['artros i höft', 'M16'],
    ['höftledsartros', 'M16'],
    ['coxartros', 'M16'],
    ['svårt att sova', 'G47.0'],
    ['ont i halsen', 'J02'],
    ['kissar ofta', 'R35'],
  ])('knows that people say %s of %s', (spoken, code) => {
    const term = byCode.get(code);
    expect(term ? namesOf(term).map(fold) : []).toContain(fold(spoken));
  });
});
