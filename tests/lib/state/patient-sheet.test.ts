import { describe, expect, it } from 'vitest';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { patientSheetOf } from '../../../lib/state/patient-sheet.ts';
import { sectionsOf } from '../../../lib/state/sections.ts';
import { icd, matchOf, supportFor } from '../matching/builders.ts';
import { layers } from './builders.ts';

const leaflet = (id: string, rest: Partial<KnowledgeSupport> = {}) =>
  supportFor(['E11'], {
    id,
    title: id,
    kind: 'patient-information',
    audience: 'patient',
    publisher: '1177',
    link: { url: 'https://exempel.se/diabetes', scope: 'page' },
    ...rest,
  });

function sheetOf(...supports: readonly KnowledgeSupport[]) {
  const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
  const codings = [icd('E11.9'), icd('I10.9')];
  const matches = supports.map((support) => matchOf(support, { because }));
  return patientSheetOf(sectionsOf(codings, { codings, matches }, 'se-14'), layers, 'se-14');
}

describe('the sheet for the patient', () => {
  it('has only what is meant for patients, with the public address', () => {
    const sheet = sheetOf(supportFor(['E11'], { id: 'se/vard' }), leaflet('se/1177'));
    expect(sheet.materials).toEqual([
      {
        title: 'se/1177',
        publisher: '1177',
        address: 'https://exempel.se/diabetes',
        isLanding: false,
      },
    ]);
  });

  it('tells what helps in choosing together', () => {
    const sheet = sheetOf(leaflet('se/val', { kind: 'decision-aid' }), leaflet('se/1177'));
    expect(
      sheet.materials.map(({ title, isForChoosing = false }) => [title, isForChoosing]),
    ).toEqual(
      expect.arrayContaining([
        ['se/val', true],
        ['se/1177', false],
      ]),
    );
  });

  it('names the staff’s support and the edition it stands in', () => {
    const sheet = sheetOf(
      supportFor(['E11'], { id: 'se/vard', title: 'Vård' }),
      leaflet('se/1177'),
    );
    expect(sheet.origins).toEqual(['Vård']);
    expect(sheet.editions.map(({ id }) => id)).toEqual(['se']);
  });

  it('has no code in it', () => {
    const sheet = sheetOf(
      supportFor(['E11'], { id: 'se/vard', title: 'Vård' }),
      leaflet('se/1177'),
    );
    expect(JSON.stringify(sheet)).not.toMatch(/[A-Z]\d\d/);
  });

  it('leaves out what the region hides and takes in its own', () => {
    const own = leaflet('se-14/eget', {
      level: 'region',
      relatedTo: [{ id: 'se/1177', how: 'replaces' }],
    });
    expect(sheetOf(leaflet('se/1177'), own).materials.map(({ title }) => title)).toEqual([
      'se-14/eget',
    ]);
  });

  it('is empty, the staff’s names too, where there is nothing for patients', () => {
    expect(sheetOf(supportFor(['E11'], { id: 'se/vard' }))).toEqual({
      materials: [],
      origins: [],
      editions: [],
    });
  });
});
