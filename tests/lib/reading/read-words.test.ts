import { describe, expect, it } from 'vitest';
import { readWords } from '../../../lib/reading/read-words.ts';
import { createVocabulary } from '../../../lib/reading/words/vocabulary.ts';
import { fold } from '../../../lib/terminology/words.ts';

const words = readWords(createVocabulary(), 2026.9);

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

/** What records call their parts; none of these says anything of a diagnosis below it. */
const ordinary =
  `Vårdkontakt|Vårdkontakter|Vårdtillfälle|Vårddokumentation|Rondanteckning|Jouranteckning|
Slutanteckning|Planering|Uppföljning|Vårdplan|Status|Socialt|Levnadsvanor|Patientöversikt|Patientkort|
Personuppgifter|Medicinsk bedömning|Psykiskt status|Barnhälsovård|Graviditet|Tidslinje|Undersökning|
Riskfaktorer|Omvårdnad|Kirurgi|Öppenvård|Utkast|Besök idag|Telefonkontakt|Kvalitetsregister|Rekommendation|
Patienten|Overview|Patient dashboard|Chart review|Encounter|Visit summary|Care plan|Hospital course|
Prior authorization|Follow up|Health maintenance|Billing|Superbill|Medicinkliniken|Permanent atrial fibrillation|
Konsultasjon|Kontakter|Henvisninger|Innleggelse|Undersøkelse|Forløb|Stuegangsnotat|Kjernejournal|
Vedvarende atrieflimmer|Übersicht|Karteikarte|Verlauf|Aufnahme|Patienten|Käynti|Hoitojakso|Nykytila`
    .split('|')
    .map((heading) => heading.trim());

it.each(ordinary)('takes nothing from the heading %s', (heading) => {
  expect(words.statusesIn('labels', fold(heading))).toEqual([]);
  expect(words.namesElsewhere(fold(heading))).toBe(false);
});
