import { describe, expect, it } from 'vitest';
import { readWords } from '../../../lib/reading/read-words.ts';
import { createVocabulary } from '../../../lib/reading/words/vocabulary.ts';
import { fold } from '../../../lib/terminology/words.ts';

const words = readWords(createVocabulary());

describe('a label', () => {
  it.each([
    ['Huvuddiagnos', 'main-diagnosis'],
    ['Diagnoskod enligt ICD-10-SE', 'diagnosis-code'],
    ['Patientdiagnoser', 'diagnosis-list'],
    ['Problem list', 'problem-list'],
    ['Aktionsdiagnose', 'main-diagnosis'],
    ['Hoveddiagnose', 'main-diagnosis'],
    ['Päädiagnoosi', 'main-diagnosis'],
    ['Röntgendiagnostik', undefined],
    ['Läkemedel', undefined],
  ])('%s is the place %s', (label, place) => {
    expect(words.placeIn(fold(label))).toBe(place);
  });
});

describe('a status cell', () => {
  it.each([
    ['Avslutad', 'historical'],
    ['Inaktiv', 'historical'],
    ['Resolved', 'historical'],
    ['Misstänkt', 'suspected'],
    ['Ruled out', 'negated'],
    ['Aktiv', 'active'],
    ['Aktiv sjukdom i lungan', undefined],
    ['Inaktivera', undefined],
  ])('%s says %s', (cell, status) => {
    expect(words.statusSaid(fold(cell))).toBe(status);
  });
});

it('reads what stands after the word that turns the clause', () => {
  expect(words.afterTurn(fold('ej astma men känd KOL'))).toBe('kand kol');
});
