/**
 * What is counted on the map's arrows (features L3): what goes down from a programme area or a region,
 * and what comes back.
 */
import { type Adoption, adoptionOf } from '../catalogue/adoption.ts';
import { ageOf } from '../catalogue/age.ts';
import type { Body } from '../catalogue/body.ts';
import { isGuidance } from '../catalogue/headings.ts';
import { type Plan, type PracticeNote, soonestFirst } from '../catalogue/improving.ts';
import { layerOfId } from '../catalogue/namespace.ts';
import { type Found, NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { Responsibility } from '../catalogue/responsibility.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { SupportAnswer } from '../catalogue/support-answer.ts';
import type { Gap } from '../matching/gaps.ts';

export type CountKind =
  | 'published'
  | 'own'
  | 'supplements'
  | 'overdue'
  | 'gaps'
  | 'planned'
  | 'adopted'
  | 'in-progress'
  | 'ideas'
  | 'answered';

export interface MapCount {
  readonly what: CountKind;
  readonly n: number;
}

export interface MapSources {
  readonly responsibility: Responsibility;
  readonly catalogue: readonly Found[];
  readonly gaps: readonly Gap[];
  /** What is decided on supports, what came back on them, and what is coming. */
  readonly said: SaidOfSupports;
  /** ISO date. */
  readonly today: string;
}

export interface SaidOfSupports {
  readonly adoptions: readonly Adoption[];
  readonly notes: readonly PracticeNote[];
  readonly answers: readonly SupportAnswer[];
  readonly plans: readonly Plan[];
}

/** The supports of a layer that a body answers for by their codes. */
function heldBy(area: Body, layer: LayerId, { responsibility, catalogue }: MapSources) {
  return catalogue
    .filter((found) => found.layer === layer && isGuidance(found.support))
    .filter(({ support }) => responsibility.areasOf(support.focus).some(({ id }) => id === area.id))
    .map(({ support }) => support);
}

export function nationalCounts(area: Body, sources: MapSources): readonly MapCount[] {
  const held = heldBy(area, NATIONAL_LAYER, sources);
  return worthTelling([
    { what: 'published', n: held.length },
    { what: 'overdue', n: held.filter((one) => ageOf(one, sources.today) === 'past').length },
    { what: 'gaps', n: gapsOf(area, sources).length },
    { what: 'planned', n: plansOf(area, NATIONAL_LAYER, sources).length },
  ]);
}

export function regionalCounts(
  area: Body,
  region: LayerId,
  sources: MapSources,
): readonly MapCount[] {
  const held = heldBy(area, region, sources);
  const supplements = held.filter(({ relatedTo }) => relatedTo.length > 0).length;
  return worthTelling([
    { what: 'own', n: held.length - supplements },
    {
      what: 'adopted',
      n: decidedIn(area, region, sources, ['adopted', 'adopted-with-differences']),
    },
    { what: 'in-progress', n: decidedIn(area, region, sources, ['in-progress']) },
    { what: 'supplements', n: supplements },
    { what: 'overdue', n: held.filter((one) => ageOf(one, sources.today) === 'past').length },
    { what: 'planned', n: plansOf(area, region, sources).length },
  ]);
}

/** National supports of the area on which the region has decided one of these. */
function decidedIn(
  area: Body,
  region: LayerId,
  sources: MapSources,
  statuses: readonly Adoption['status'][],
): number {
  return heldBy(area, NATIONAL_LAYER, sources).filter(({ id }) => {
    const status = adoptionOf(sources.said.adoptions, id, region)?.status;
    return status !== undefined && statuses.includes(status);
  }).length;
}

/** The national layer gets what the regions hand on; a region what its own practice says. */
export function backTo(area: Body, layer: LayerId, sources: MapSources): readonly MapCount[] {
  const { responsibility, catalogue, said } = sources;
  const ids = new Set(
    catalogue
      .filter(({ support }) => responsibility.areasOf(support.focus).includes(area))
      .map(({ support }) => support.id),
  );
  const ideas = said.notes.filter(
    (note) =>
      ids.has(note.support) &&
      (layer === NATIONAL_LAYER ? note.forwarded === 'yes' : layerOfId(note.id) === layer),
  );
  const answered = said.answers.filter(
    ({ id, support }) => ids.has(support) && layerOfId(id) === layer,
  );
  return worthTelling([
    { what: 'ideas', n: ideas.length },
    { what: 'answered', n: answered.length },
  ]);
}

/** What is coming in the area, by those of one layer; the soonest first. */
export function plansOf(
  area: Body,
  layer: LayerId,
  { responsibility, said }: MapSources,
): readonly Plan[] {
  const own = said.plans.filter(
    ({ id, focus }) => layerOfId(id) === layer && responsibility.areasOf(focus).includes(area),
  );
  return soonestFirst(own);
}

function worthTelling(counts: readonly MapCount[]): readonly MapCount[] {
  return counts.filter(({ n }) => n > 0);
}

/** The gaps a programme area answers for. Areas share codes: a gap stands under each. */
export function gapsOf(area: Body, { responsibility, gaps }: MapSources): readonly Gap[] {
  return gaps.filter(({ diagnosis }) =>
    responsibility.areasOf(diagnosis.focus).some(({ id }) => id === area.id),
  );
}
