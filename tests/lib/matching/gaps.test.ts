import { describe, expect, it } from 'vitest';
import type { CommonDiagnosis } from '../../../lib/catalogue/common-diagnosis.ts';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { gapsAmong } from '../../../lib/matching/gaps.ts';
import { supportFor } from './builders.ts';

const link = { url: 'https://example.org/page', scope: 'page' } as const;
const at = (layer: string, support: KnowledgeSupport) => ({ layer, support });
const common = (fit?: 'full' | 'partial', focus = ['K21']): CommonDiagnosis => ({
  id: 'se/k21',
  rank: '1',
  name: 'Reflux',
  focus,
  ...(fit && { nationalFit: fit }),
  source: 'x',
});
const patient = at('se', supportFor(['K21'], { audience: 'patient', link }));
const regional = at('se-12', supportFor(['K21.9'], { id: 'se-12/reflux', level: 'region', link }));

describe('the gap list', () => {
  it.each([
    ['nothing at all', [], 'none', [], false],
    ['a patient text and a region', [patient, regional], 'none', ['se-12'], true],
    ['a name without an address', [at('se', supportFor(['K21']))], 'entry', [], false],
    [
      'sick leave only',
      [at('se', supportFor(['K21'], { kind: 'sick-leave', link }))],
      'none',
      [],
      false,
    ],
  ] as const)('has a diagnosis with %s', (_, catalogue, national, regions, hasPatientText) => {
    expect(gapsAmong([common()], catalogue)).toMatchObject([{ national, regions, hasPatientText }]);
  });

  it('has one whose national page is about a part, and not one about all', () => {
    const page = [at('se', supportFor(['K21'], { link }))];
    expect(gapsAmong([common('partial')], page)).toMatchObject([{ national: 'part' }]);
    expect(gapsAmong([common('full')], page)).toEqual([]);
  });
});
