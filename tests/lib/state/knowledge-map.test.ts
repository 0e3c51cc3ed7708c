import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/catalogue/body.ts';
import { createResponsibility } from '../../../lib/catalogue/responsibility.ts';
import { gapsAmong } from '../../../lib/matching/gaps.ts';
import { mapOf, wayUp } from '../../../lib/state/knowledge-map.ts';
import { addressIn, createMapState, hashOf } from '../../../lib/state/map.ts';
import type { SaidOfSupports } from '../../../lib/state/map-counts.ts';
import { note, plan } from '../catalogue/improving-builders.ts';
import { supportFor } from '../matching/builders.ts';

const body = (id: string, kind: Body['kind'], rest: Partial<Body> = {}): Body => ({
  id,
  name: id,
  nameOrigin: 'seen',
  kind,
  level: 'national',
  source: 'x',
  ...rest,
});
const area = body('se/npo-endokrina', 'programme-area', {
  within: ['se/sks'],
  host: 'se/sjukvardsregion-norra',
  hostOrigin: 'stated',
  focus: ['E10', 'E11'],
  focusOrigin: 'assigned',
});
const bodies = [
  body('se/sks', 'steering-group'),
  area,
  body('se/sjukvardsregion-norra', 'healthcare-region', { level: 'healthcare-region' }),
  body('se/sjukvardsregion-vastra', 'healthcare-region', { level: 'healthcare-region' }),
  body('se/region-14', 'region', { level: 'region', within: ['se/sjukvardsregion-vastra'] }),
  body('se/region-12', 'region', { level: 'region' }),
  body('se-14/rad', 'council', { level: 'region', within: ['se-14/resaks', 'se/npo-endokrina'] }),
  body('se-14/team', 'process-team', { level: 'region' }),
  body('se-14/kommuner', 'cooperation-group', { level: 'municipality' }),
];
const found = (layer: string, support: ReturnType<typeof supportFor>) => ({ layer, support });
const catalogue = [
  found('se', supportFor(['E11'], { lastReviewDate: '2020' })),
  found('se', supportFor(['E10'])),
  found('se', supportFor(['J45'])),
  found(
    'se-14',
    supportFor(['E11.9'], { id: 'se-14/a', relatedTo: [{ id: 'se/e11', how: 'supplements' }] }),
  ),
  found('se-14', supportFor(['E11'], { id: 'se-14/b' })),
  found('se-12', supportFor(['E11'], { id: 'se-12/c' })),
];
const common = [{ id: 'se/e11', rank: '1', name: 'Diabetes', focus: ['E11'], source: 'x' }];
const said: SaidOfSupports = { adoptions: [], notes: [], answers: [], plans: [] };
const sources = {
  responsibility: createResponsibility(bodies),
  catalogue,
  gaps: gapsAmong(common, catalogue),
  said,
  today: '2026-11-22',
};
const rowsOf = (region?: string) =>
  mapOf(area, region, sources).rows.map((row) => row.map(({ id }) => id));

describe('the map of an area', () => {
  it('goes from the steering group down to the unit of the region', () => {
    expect(rowsOf('se-14')).toEqual([
      ['se/sks'],
      ['se/npo-endokrina'],
      ['se/sjukvardsregion-vastra'],
      ['se/region-14'],
      ['se-14/rad', 'se-14/kommuner'],
      ['se-14/team'],
      ['se-14/unit'],
    ]);
  });

  it('keeps what is not known unknown', () => {
    const places = mapOf(area, 'se-12', sources).rows.flat();
    expect(places.flatMap(({ unknown }) => unknown ?? [])).toEqual([
      'council',
      'process-team',
      'unit',
    ]);
  });

  it.each([undefined, 'se'])('is national only for the region %s', (region) => {
    expect(rowsOf(region)).toEqual([['se/sks'], ['se/npo-endokrina']]);
  });

  it('counts what goes down the arrows, and nothing of other areas and regions', () => {
    const { arrows } = mapOf(area, 'se-14', sources);
    const counted = arrows
      .filter(({ counts }) => counts.length > 0)
      .map(({ back: _, ...arrow }) => arrow);
    expect(counted).toEqual([
      {
        from: 'se/npo-endokrina',
        to: 'se/sjukvardsregion-vastra',
        counts: [
          { what: 'published', n: 2 },
          { what: 'overdue', n: 1 },
          { what: 'gaps', n: 1 },
        ],
      },
      {
        from: 'se/region-14',
        to: 'se-14/rad',
        counts: [
          { what: 'own', n: 1 },
          { what: 'supplements', n: 1 },
        ],
      },
    ]);
  });

  it('counts what the region has decided, what is coming, and what comes back', () => {
    const decided = (support: string, status: 'adopted' | 'in-progress') => ({
      id: `se-14/${support.slice(3)}`,
      support,
      status,
      owner: 'Rådet',
      date: '2026',
    });
    const told: SaidOfSupports = {
      adoptions: [decided('se/e11', 'adopted'), decided('se/e10', 'in-progress')],
      notes: [
        note({ support: 'se/e11', forwarded: 'yes' }),
        note({ id: 'se-14/b', support: 'se-14/b' }),
        note({ id: 'se-12/c', support: 'se/e11' }),
        note({ id: 'se-14/j', support: 'se/j45' }),
      ],
      answers: [{ id: 'se-14/s', support: 'se/e11', said: 'x', did: 'y', date: '2026' }],
      plans: [plan(), plan({ id: 'se/p', due: '2028' }), plan({ id: 'se/j', focus: ['J45'] })],
    };
    const { arrows } = mapOf(area, 'se-14', { ...sources, said: told });
    const said = arrows.map(({ counts, back }) => ({
      down: counts.filter(({ what }) => ['adopted', 'in-progress', 'planned'].includes(what)),
      back,
    }));
    expect(said.filter(({ down, back }) => down.length + back.length > 0)).toEqual([
      { down: [{ what: 'planned', n: 1 }], back: [{ what: 'ideas', n: 1 }] },
      {
        down: [
          { what: 'adopted', n: 1 },
          { what: 'in-progress', n: 1 },
          { what: 'planned', n: 1 },
        ],
        back: [
          { what: 'ideas', n: 2 },
          { what: 'answered', n: 1 },
        ],
      },
    ]);
  });

  it('names the host that is known', () => {
    const [, [place] = []] = mapOf(area, undefined, sources).rows;
    expect(place?.host?.id).toBe('se/sjukvardsregion-norra');
  });
});

describe('the way up', () => {
  it('ends where nothing is above, and where bodies stand in a ring', () => {
    expect(wayUp(area, sources.responsibility).map(({ id }) => id)).toEqual(['se/sks']);
    const ring = [
      body('se/a', 'unit', { within: ['se/b'] }),
      body('se/b', 'unit', { within: ['se/a'] }),
    ];
    const [first] = ring;
    expect(first && wayUp(first, createResponsibility(ring)).map(({ id }) => id)).toEqual([
      'se/b',
      'se/a',
    ]);
  });
});

describe('the map page', () => {
  const stateWith = (hash: string) => {
    const state = createMapState('2026-11-22');
    state.catalogue.value = { bodies, common, registers: [], supports: catalogue, said };
    state.address.value = addressIn(hash);
    return state;
  };

  it('comes from a support to its area, in the own region unless another is asked for', () => {
    const state = stateWith('#support=se/e11');
    state.ownRegion.value = 'se-14';
    expect(state.area.value?.id).toBe('se/npo-endokrina');
    expect(state.answering.value?.areas).toHaveLength(1);
    expect(state.region.value).toBe('se-14');
    state.address.value = addressIn('#support=se/e11&region=se-12');
    expect(state.region.value).toBe('se-12');
  });

  it('shows nothing for a support it does not know, and an area all the same', () => {
    const state = stateWith('#support=se/nothing&area=se/nobody');
    expect(state.support.value).toBeUndefined();
    expect(state.area.value?.id).toBe('se/npo-endokrina');
  });

  it('keeps apart the gaps of the area and the others', () => {
    const state = stateWith('');
    expect(state.gaps.value).toHaveLength(1);
    expect(state.otherGaps.value).toEqual([]);
  });

  it('has addresses that say the same again', () => {
    const address = { support: 'se/nkk-hypertoni', area: 'se/npo-hjart-karl', region: 'se-14' };
    expect(addressIn(hashOf(address))).toEqual(address);
    expect(addressIn('#place-se-x')).toEqual({});
  });
});
