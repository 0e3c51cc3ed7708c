import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../../lib/catalogue/errors.ts';
import { readSource } from '../../../lib/publishing/source.ts';

const head = ['layer: se-12', 'edition: 3', 'published: 2026-11-21', ''];
const entry = [
  '  - id: se-12/ako-hypertoni',
  '    title: Hypertoni',
  '    kind: regional-guideline',
  '    publisher: Region Skåne',
  '    level: region',
  '    audience: clinician',
  '    focus: [I10, F00-F03]',
  '    focusOrigin: stated',
  '    source: https://vardgivare.skane.se/',
];
const sourceOf = (...lines: readonly string[]) => [...head, 'supports:', ...lines, ''].join('\n');
const withLine = (from: string, to: string) =>
  sourceOf(...entry.map((line) => (line.includes(from) ? to : line)));

function refusalOf(text: string): CatalogueError {
  try {
    readSource(text, 'se-12.yaml', '0.1.0');
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error('the source was accepted');
}

describe('a source', () => {
  it('is read with its ranges written out and its texts kept as text', () => {
    const { bundle, lineOf } = readSource(
      withLine('title:', '    title: no').replace('edition: 3', 'edition: 7'),
      'se-12.yaml',
      '0.1.0',
    );
    expect(bundle).toMatchObject({ content: 'supports', layer: 'se-12', edition: 7 });
    expect(bundle.content === 'supports' && bundle.supports[0]).toMatchObject({
      title: 'no',
      focus: ['I10', 'F00', 'F01', 'F02', 'F03'],
      keywords: [],
    });
    expect(lineOf(0)).toBe(6);
  });

  it('may hold terms instead', () => {
    const text = [
      'layer: terms',
      'edition: 1',
      'published: 2026-11-21',
      'terms:',
      '  - code: I10',
      '    name: Högt blodtryck',
      '    synonyms: [hypertoni]',
    ].join('\n');
    expect(readSource(text, 'terms.yaml', '0.1.0').bundle).toEqual({
      content: 'terms',
      layer: 'terms',
      edition: 1,
      published: '2026-11-21',
      minExtension: '0.1.0',
      terms: [{ code: 'I10', name: 'Högt blodtryck', synonyms: ['hypertoni'] }],
    });
  });

  it.each([
    ['an unknown field', sourceOf(...entry, '    colour: red'), 15, 'this field is not known'],
    ['a field left out', withLine('source:', ''), 6, 'this field is missing'],
    ['an unknown kind', withLine('kind:', '    kind: poem'), 8, 'it is none of national-guideline'],
    ['HTML', withLine('title:', '    title: <b>Hypertoni</b>'), 7, 'it holds HTML'],
    ['a code out of form', withLine('focus:', '    focus: [i109]'), 12, 'no code or range'],
    [
      'a category that does not exist',
      withLine('focus:', '    focus: [E99]'),
      12,
      'no code or range',
    ],
    ['a range that runs backwards', withLine('focus:', '    focus: [F03-F00]'), 12, 'no code'],
    ['codes without an origin', withLine('focusOrigin', ''), 6, 'go together'],
    ['another layer', withLine('- id:', '  - id: se/hypertoni'), 6, 'does not belong to the layer'],
    [
      'a level above its own',
      withLine('level:', '    level: state'),
      10,
      'cannot speak at the level',
    ],
    ['the same id twice', sourceOf(...entry, ...entry), 15, 'stands twice'],
    [
      'entries out of order',
      sourceOf(...entry, ...entry).replace('ako-hypertoni', 'viss'),
      15,
      'should stand before',
    ],
    ['a key given twice', sourceOf(...entry, '    title: Annat'), 15, 'Map keys must be unique'],
    ['a reference', withLine('source:', '    source: *else'), 14, ''],
    ['an anchor', withLine('source:', '    source: &here text'), 14, 'it has an anchor'],
    ['a tag', withLine('source:', '    source: !secret text'), 14, ''],
    [
      'an edition in words',
      sourceOf(...entry).replace('edition: 3', 'edition: three'),
      2,
      'number',
    ],
    ['`__proto__`', sourceOf(...entry, '    __proto__: {x: y}'), 15, 'this field is not known'],
    ['no list', [...head, 'supports: none'].join('\n'), 5, 'it is not a list'],
    ['nothing at all', '', 1, ''],
    ['a review after the publishing', sourceOf(...entry, '    lastReviewDate: 2027'), 15, 'later'],
  ])('with %s is refused with its line', (_, text, line, why) => {
    const refusal = refusalOf(text);
    expect(refusal.where).toMatchObject({ file: 'se-12.yaml', line });
    expect(refusal.why).toContain(why);
    expect(refusal.message).toContain(`se-12.yaml, line ${line}`);
  });
});
