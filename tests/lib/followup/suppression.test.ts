import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtIn } from '../../../lib/followup/report/bringing-in.ts';
import { per100Of } from '../../../lib/followup/report/codes-set.ts';
import type { Collected } from '../../../lib/followup/report/collected.ts';
import { figuresOf } from '../../../lib/followup/report/figures.ts';
import { fleetPageOf } from '../../../lib/followup/report/fleet.ts';
import { askedInVain } from '../../../lib/followup/report/gaps.ts';
import { dialogueSheetOf, leaderPageOf, letterOf } from '../../../lib/followup/report/html.ts';
import { broughtInPageOf } from '../../../lib/followup/report/manager.ts';
import { quarterDraftOf } from '../../../lib/followup/report/process-team.ts';
import { signalAccounts } from '../../../lib/followup/report/signals.ts';
import { unitCells } from '../../../lib/followup/report/units.ts';
import {
  clientsAmong,
  published,
  shareOf,
  THRESHOLDS,
  totalOf,
} from '../../../lib/followup/suppression.ts';
import { supportFor } from '../matching/builders.ts';

const regions = ['se-01', 'se-12', 'se-14'];
const clients = fc.nat({ max: 200 });

describe('a published cell', () => {
  it.each([
    [0, undefined],
    [19, undefined],
    [20, 20],
    [24, 20],
    [25, 25],
  ])('of %i clients says %s', (count, said) => {
    expect(published({ key: 'x', clients: count }, 20).clients).toBe(said);
  });

  it('is never under the threshold, never over what it was, and a step of five', () => {
    fc.assert(
      fc.property(clients, (count) => {
        const { clients: said } = published({ key: 'x', clients: count }, THRESHOLDS.region);
        if (said === undefined) return count < THRESHOLDS.region;
        return said >= THRESHOLDS.region && said <= count && said % 5 === 0;
      }),
    );
  });
});

describe('a total', () => {
  it('is the same whatever the cells that are not shown hold: none can be worked out of it', () => {
    const hidden = fc.nat({ max: THRESHOLDS.region - 1 });
    fc.assert(
      fc.property(fc.array(clients), hidden, hidden, (shown, one, other) => {
        const all = (last: number) =>
          totalOf([...shown, last].map((count) => published({ key: 'x', clients: count }, 20)));
        return all(one) === all(other);
      }),
    );
  });
});

describe('different clients', () => {
  it('are counted within a week and category, for each tells once there', () => {
    const told = (cell: string, count: number) => Array.from({ length: count }, () => ({ cell }));
    const weeks = [...told('W46 I10', 12), ...told('W47 I10', 14), ...told('W47 E11', 9)];
    expect(clientsAmong(weeks)).toBe(14);
    expect(clientsAmong([])).toBe(0);
  });
});

describe('a share', () => {
  it.each([
    [19, 19, undefined],
    [18, 20, 90],
    [19, 20, 95],
    [1, 30, 5],
  ])('of %i in %i is %s', (part, whole, share) => {
    expect(shareOf(part, whole, 20)).toBe(share);
  });
});

describe('the reports', () => {
  const many = (count: number, region: string) =>
    Array.from({ length: count }, () => ({ support: 'se/a', region, cell: '2026-11-16 I10' }));
  const naming = {
    titleOf: () => 'Hypertoni & <b>annat</b>',
    regionOf: (layer: string) => layer,
    isSimulated: true,
  };

  it('say the same, to the letter, whatever a cell under the threshold holds', () => {
    const small = fc.integer({ min: 0, max: THRESHOLDS.region - 1 });
    fc.assert(
      fc.property(small, small, clients, (one, other, shown) => {
        const pagesWith = (few: number) => {
          const collected: Collected = {
            opened: [...many(shown, 'se-14'), ...many(few, 'se-12')],
            feedback: many(few, 'se-12').map((each) => ({
              ...each,
              helped: true,
              reason: 'outdated' as const,
            })),
            voices: [],
            counted: [],
            leftOut: 0,
            isSimulated: true,
          };
          const figures = figuresOf(collected, ['se/a'], regions);
          const letters = figures.map((each) => letterOf(each, naming));
          const [first] = figures;
          const stood = supportFor(['I10'], { id: 'se/a' });
          const none = { adoptions: [], indicators: [], values: [] };
          return [
            ...letters,
            leaderPageOf(figures, [], naming),
            dialogueSheetOf(figures, naming),
            broughtInPageOf(first ? [broughtIn(stood, first, none)] : [], naming),
            quarterDraftOf({ today: '2026-11-22', figures, indicators: [], values: [] }, naming),
            per100Of(first?.reach ?? 0, ['I10'], new Map([['I10', 700]])),
          ];
        };
        expect(pagesWith(one)).toEqual(pagesWith(other));
      }),
    );
  });

  it('say the same whatever a unit too small to show holds, by itself and in every whole', () => {
    const small = fc.integer({ min: 0, max: THRESHOLDS.region - 1 });
    const reasons = ['outdated', 'error'] as const;
    fc.assert(
      fc.property(small, small, fc.array(clients, { maxLength: 4 }), (one, other, sizes) => {
        const from = (count: number, unit: string | undefined) => {
          const named = many(count, 'se-14').map((each) => (unit ? { ...each, unit } : each));
          return {
            opened: named,
            feedback: named.map(({ cell: _, ...each }, at) => ({
              ...each,
              helped: at % 3 > 0,
              ...(at % 2 > 0 && { reason: reasons[at % 4 > 1 ? 1 : 0] ?? 'error' }),
            })),
          };
        };
        const pagesWith = (few: number, hidden: string | undefined) => {
          const parts = [...sizes.map((size, at) => from(size, `VC ${at}`)), from(few, hidden)];
          const collected: Collected = {
            opened: [...parts.flatMap(({ opened }) => opened), ...many(30, 'se-12')],
            feedback: parts.flatMap(({ feedback }) => feedback),
            voices: [],
            counted: [],
            leftOut: 0,
            isSimulated: true,
          };
          const figures = figuresOf(collected, ['se/a'], regions);
          const units = unitCells(collected, ['se/a']).filter(({ unit }) => unit !== hidden);
          for (const { clients: shown, objections } of units) {
            for (const n of [shown, ...objections.map((each) => each.clients)]) {
              if (n !== undefined) expect(n >= THRESHOLDS.region && n % 5 === 0).toBe(true);
            }
          }
          return [
            ...figures.map((each) => letterOf(each, naming)),
            leaderPageOf(figures, units, naming),
            dialogueSheetOf(figures, naming),
          ];
        };
        fc.pre(sizes.length > 0);
        expect(pagesWith(one, 'VC Liten')).toEqual(pagesWith(other, 'VC Liten'));
      }),
    );
  });

  it('say the same of fleet, gaps and signals whatever is too small to show', () => {
    const small = fc.integer({ min: 0, max: THRESHOLDS.region - 1 });
    const kinds = [
      { measure: 'fleet', of: 'version', value: '0.1.0' },
      { measure: 'fleet', of: 'reader', value: 'stopped' },
      { measure: 'gap', of: 'I10' },
      { measure: 'mark', of: 'se/a', value: 'shown' },
    ] as const;
    const supports = [supportFor(['I10'], { id: 'se/a' })];
    fc.assert(
      fc.property(small, small, fc.array(clients, { maxLength: 3 }), (one, other, sizes) => {
        const pagesWith = (few: number) => {
          const told = (count: number, cell: string, unit?: string) =>
            kinds.flatMap((kind) =>
              Array.from({ length: count }, () => ({ ...kind, cell, ...(unit && { unit }) })),
            );
          const large = sizes.flatMap((size, at) =>
            told(size, '2026-11-16', `VC ${at}`).filter(({ measure }) => measure === 'fleet'),
          );
          const collected: Collected = {
            opened: [],
            feedback: [],
            voices: [],
            counted: [
              ...large,
              ...told(few, '2026-11-16', sizes.length > 0 ? 'VC Liten' : undefined),
            ],
            leftOut: 0,
            isSimulated: true,
          };
          return [
            fleetPageOf(collected, naming),
            [...askedInVain(collected)],
            signalAccounts(collected, supports, '2026-11-22'),
          ];
        };
        expect(pagesWith(one)).toEqual(pagesWith(other));
      }),
      { examples: [[1, 0, [0]]] },
    );
  });

  it('say that the data are simulated, and let no name be markup', () => {
    const figures = figuresOf(
      {
        opened: many(40, 'se-14'),
        feedback: [],
        voices: [],
        counted: [],
        leftOut: 0,
        isSimulated: true,
      },
      ['se/a'],
      regions,
    );
    const [letter = ''] = figures.map((each) => letterOf(each, naming));
    expect(letter).toContain('SIMULERADE DATA');
    expect(letter).toContain('Hypertoni &amp; &lt;b&gt;annat&lt;/b&gt;');
    expect(letter).toContain('<b>40</b>');
    expect(letter).toContain('Regioner med inga eller för få: se-01, se-12');
  });
});
