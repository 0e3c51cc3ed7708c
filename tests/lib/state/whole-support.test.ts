import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/catalogue/body.ts';
import { type WholeSources, wholeSupportOf } from '../../../lib/state/whole-support.ts';
import { note, plan, trial } from '../catalogue/improving-builders.ts';
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
const support = supportFor(['E11'], { id: 'se/a', why: 'Så att patienten mår bättre' });
const area = body('se/npo-endokrina', 'programme-area', {
  focus: ['E11'],
  focusOrigin: 'assigned',
});
const sources: WholeSources = {
  supports: [
    { layer: 'se', support },
    {
      layer: 'se-14',
      support: supportFor(['E11'], {
        id: 'se-14/b',
        relatedTo: [{ id: 'se/a', how: 'supplements' }],
      }),
    },
  ],
  bodies: [
    area,
    body('se/nkk', 'publisher', { publishes: [support.publisher], within: [area.id] }),
    body('se/region-14', 'region', { level: 'region' }),
    body('se-14/uppf', 'support-function', { level: 'region', gives: ['follow-up'] }),
  ],
  adoptions: [
    { id: 'se-14/x', support: 'se/a', status: 'adopted', owner: 'Rådet', date: '2026-01-02' },
  ],
  answers: [],
  notes: [note({ date: '2025' }), note({ id: 'se-14/not-b', date: '2026-09' })],
  aids: [trial(), trial({ id: 'se-14/annan', focus: ['J45'] })],
  plans: [plan(), plan({ id: 'se-14/plan-b', focus: ['E11.9'], due: '2027-01' })],
  indicators: [],
  registers: [],
  values: [],
};

describe('all there is around a support', () => {
  it('is what belongs to it or to its codes, newest notes and soonest plans first', () => {
    const whole = wholeSupportOf(sources, 'se/a', 'se-14');
    expect(whole?.notes.map(({ id }) => id)).toEqual(['se-14/not-b', 'se-14/not-a']);
    expect(whole?.trials.map(({ id }) => id)).toEqual(['se-14/studie-a']);
    expect(whole?.plans.map(({ due }) => due)).toEqual(['2027-01', '2027-03']);
    expect(whole?.differences.map(({ how }) => how)).toEqual(['supplements']);
    expect(whole?.adoption?.owner).toBe('Rådet');
    expect(whole?.above.map(({ id }) => id)).toEqual(['se/npo-endokrina']);
  });

  it.each([
    ['se-14', { knowledge: 'se/nkk', 'follow-up': 'se-14/uppf', improvement: 'se/region-14' }],
    ['se-12', { 'follow-up': 'se/npo-endokrina', improvement: 'se/npo-endokrina' }],
    [undefined, { leadership: 'se/npo-endokrina' }],
  ])('names who owns each of the four, for %s', (region, owners) => {
    const whole = wholeSupportOf(sources, 'se/a', region);
    for (const [kind, id] of Object.entries(owners)) {
      expect(whole?.owners[kind as 'knowledge']?.id).toBe(id);
    }
  });

  it('has nothing of another region, and nothing at all of an unknown support', () => {
    const whole = wholeSupportOf(sources, 'se/a', 'se-12');
    expect([whole?.differences, whole?.adoption]).toEqual([[], undefined]);
    expect(wholeSupportOf(sources, 'se/none', 'se-14')).toBeUndefined();
  });
});
