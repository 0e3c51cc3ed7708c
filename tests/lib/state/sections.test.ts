import { describe, expect, it } from 'vitest';
import { codingsOf, sectionsOf, supportsIn } from '../../../lib/state/sections.ts';
import { icd, matchOf, supportFor } from '../matching/builders.ts';

const diabetes = supportFor(['E11'], { id: 'se/diabetes' });
const national = matchOf(diabetes, {
  because: [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }],
});
const addition = matchOf(
  supportFor(['E11'], {
    id: 'se-14/diabetes',
    level: 'region',
    relatedTo: [{ id: 'se/diabetes', how: 'supplements' }],
  }),
  { because: national.because },
);
const elsewhere = matchOf(supportFor(['E11'], { id: 'se-12/diabetes', level: 'region' }), {
  because: national.because,
});
const answer = { codings: [icd('E11.9')], matches: [national, addition, elsewhere] };

describe('sectionsOf', () => {
  it('puts the own region’s difference in the national support it concerns', () => {
    const [section] = sectionsOf([icd('E11.9')], answer, 'se-14');
    const entries = section?.headings.flatMap((group) => group.entries) ?? [];
    expect(entries.map(({ found }) => found.support.id)).toEqual(['se/diabetes']);
    expect(entries[0]?.differences.map(({ how }) => how)).toEqual(['supplements']);
    expect(section?.count).toBe(1);
  });

  it('keeps what other regions have apart', () => {
    const [section] = sectionsOf([icd('E11.9')], answer, 'se-14');
    expect(section?.others.map(({ support }) => support.id)).toEqual(['se-12/diabetes']);
  });

  it('shows the national list alone when no region is wanted', () => {
    const [section] = sectionsOf([icd('E11.9')], answer, 'se');
    expect(supportsIn(section ? [section] : [])).toEqual(['se/diabetes']);
    expect(section?.others).toHaveLength(2);
  });

  it('says nothing of a code that is not asked about any more', () => {
    expect(sectionsOf([], answer, 'se-14')).toEqual([]);
    const [section] = sectionsOf([icd('I10.9')], answer, 'se-14');
    expect(section?.count).toBe(0);
    expect(section?.standing).toBe('waiting');
  });

  it('uses an earlier answer for the codes it shares', () => {
    const sections = sectionsOf([icd('I10.9'), icd('E11.9')], answer, 'se-14');
    expect(sections.map(({ count }) => count)).toEqual([0, 1]);
    expect(sections.map(({ standing }) => standing)).toEqual(['waiting', 'answered']);
  });

  it('says which codes the catalogue cannot be asked with', () => {
    const foreign = { system: 'icpc-2', code: 'T90' } as const;
    expect(sectionsOf([foreign], answer, 'se')[0]?.standing).toBe('foreign');
  });

  it('shows a support of several diagnoses once, with all its codes', () => {
    const both = matchOf(diabetes, {
      because: [
        { coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false },
        { coding: icd('E11.4'), focus: 'E11', distance: 1, broad: false },
      ],
    });
    const codings = [icd('E11.9'), icd('E11.4')];
    const sections = sectionsOf(codings, { codings, matches: [both] }, 'se');
    expect(sections.map(({ count, shownAbove }) => [count, shownAbove.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const entry = sections[0]?.headings.flatMap((group) => group.entries)[0];
    expect(entry && codingsOf(entry)).toEqual(codings);
  });
});
