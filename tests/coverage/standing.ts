/** What some supports amount to for a diagnosis: the columns of the coverage table. */
import { headingOf, isGuidance } from '../../lib/catalogue/headings.ts';
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Placed } from './shipped.ts';

/** The best address among some supports; `named`: there are supports, none with an address. */
export type Reach = 'page' | 'landing' | 'named' | 'none';

export interface Standing {
  /** Guidance of national or state level for clinicians; see `isGuidance`. */
  readonly national: Reach;
  /** The same of each region that has any, by layer. */
  readonly regional: ReadonlyMap<LayerId, Reach>;
  readonly patient: Reach;
  readonly drugs: Reach;
  readonly sickLeave: Reach;
  /** How many registers and indicators are about it. */
  readonly registers: number;
  readonly indicators: number;
  /** Supports by where their codes come from. */
  readonly origins: Readonly<Record<'stated' | 'derived' | 'assigned', number>>;
  /** Supports by their address. */
  readonly addresses: Readonly<Record<'page' | 'landing' | 'none', number>>;
}

/** How it is followed up; nothing unless told. */
export interface FollowUp {
  readonly registers: number;
  readonly indicators: number;
}

export function standingOf(
  placed: readonly Placed[],
  followUp: FollowUp = { registers: 0, indicators: 0 },
): Standing {
  const reach = (belongs: (one: Placed) => boolean) => reachOf(placed.filter(belongs));
  const count = (holds: (one: Placed['support']) => boolean) =>
    placed.filter(({ support }) => holds(support)).length;
  const layers = [
    ...new Set(placed.filter(({ support }) => isGuidance(support)).map(({ layer }) => layer)),
  ].sort();
  return {
    national: reach((one) => isGuidance(one.support) && one.layer === NATIONAL_LAYER),
    regional: new Map(
      layers
        .filter((layer) => layer !== NATIONAL_LAYER)
        .map((layer) => [layer, reach((one) => isGuidance(one.support) && one.layer === layer)]),
    ),
    patient: reach(({ support }) => support.audience === 'patient'),
    drugs: reach(({ support }) => headingOf(support.kind) === 'drugs'),
    sickLeave: reach(({ support }) => support.kind === 'sick-leave'),
    ...followUp,
    origins: {
      stated: count(({ focusOrigin }) => focusOrigin === 'stated'),
      derived: count(({ focusOrigin }) => focusOrigin === 'derived'),
      assigned: count(({ focusOrigin }) => focusOrigin === 'assigned'),
    },
    addresses: {
      page: count(({ link }) => link?.scope === 'page'),
      landing: count(({ link }) => link?.scope === 'landing'),
      none: count(({ link }) => link === undefined),
    },
  };
}

function reachOf(placed: readonly Placed[]): Reach {
  if (placed.length === 0) return 'none';
  if (placed.some(({ support }) => support.link?.scope === 'page')) return 'page';
  return placed.some(({ support }) => support.link !== undefined) ? 'landing' : 'named';
}
