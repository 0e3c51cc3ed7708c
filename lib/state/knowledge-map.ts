/**
 * The map of one programme area, from the national level down to the unit (features L1, L3): who
 * stands where, and what is counted on the way from one to the next. The picture and the text are
 * both made of this, so that they say the same.
 *
 * Up from a body lies what it works within; what is not known is a place of its own, and stays
 * unknown.
 */
import { type Adoption, adoptionOf } from '../catalogue/adoption.ts';
import { ageOf } from '../catalogue/age.ts';
import type { Body, BodyId } from '../catalogue/body.ts';
import { isGuidance } from '../catalogue/headings.ts';
import type { Plan, PracticeNote } from '../catalogue/improving.ts';
import { layerOfId } from '../catalogue/namespace.ts';
import { type Found, NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionOfLayer } from '../catalogue/regions.ts';
import type { Responsibility } from '../catalogue/responsibility.ts';
import type { LayerId, Level } from '../catalogue/support.ts';
import type { SupportAnswer } from '../catalogue/support-answer.ts';
import type { Gap } from '../matching/gaps.ts';

/** A place on the map: a body, or one that is not known to the catalogue. */
export interface MapPlace {
  readonly id: string;
  readonly level: Level;
  readonly body?: Body;
  /** What stands here, where nobody is known. */
  readonly unknown?: 'council' | 'process-team' | 'unit';
  /** The body that hosts it; `undefined` where that is not known. */
  readonly host?: Body;
}

export type CountKind =
  | 'published'
  | 'own'
  | 'supplements'
  | 'overdue'
  | 'gaps'
  | 'planned'
  | 'adopted'
  | 'ideas'
  | 'answered';

export interface MapCount {
  readonly what: CountKind;
  readonly n: number;
}

/** The way down from one place to the next. */
export interface MapArrow {
  readonly from: string;
  readonly to: string;
  /** What goes down. Nothing where there is nothing to count. */
  readonly counts: readonly MapCount[];
  /** What comes back up: experiences from practice, feedback that was answered. */
  readonly back: readonly MapCount[];
}

export interface KnowledgeMap {
  readonly area: Body;
  /** Rows from the top down; places of one row stand beside each other. */
  readonly rows: readonly (readonly MapPlace[])[];
  readonly arrows: readonly MapArrow[];
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

/** @param region the layer of the region to show; national only when it is none of the regions' */
export function mapOf(area: Body, region: LayerId | undefined, sources: MapSources): KnowledgeMap {
  const { bodies } = sources.responsibility;
  const known = (ids: readonly BodyId[] = []) => ids.flatMap((id) => bodies.get(id) ?? []);
  const place = (body: Body): MapPlace => {
    const host = body.host === undefined ? undefined : bodies.get(body.host);
    return { id: body.id, level: body.level, body, ...(host && { host }) };
  };
  const above = known(area.within);
  const national = nationalCounts(area, sources);
  const own = region === undefined ? undefined : regionOfLayer(region);
  const top = [above.map(place), [place(area)]].filter((row) => row.length > 0);
  const topArrows = above.map(
    ({ id }): MapArrow => ({ from: id, to: area.id, counts: [], back: [] }),
  );
  const regionBody = own && bodies.get(`se/region-${own.code}`);
  if (regionBody === undefined || region === undefined) {
    return { area, rows: top, arrows: topArrows };
  }
  const healthcare = known(regionBody.within);
  const regional = regionalCounts(area, region, sources);
  const councils = [...bodies.values()].filter(
    ({ id, kind, within }) =>
      kind === 'council' && id.startsWith(`${region}/`) && within?.includes(area.id),
  );
  const municipal = [...bodies.values()].filter(
    ({ id, level }) => level === 'municipality' && id.startsWith(`${region}/`),
  );
  const council: readonly MapPlace[] = placesOr(councils.map(place), 'council', region);
  const teams = [...bodies.values()].filter(
    ({ id, kind }) => kind === 'process-team' && id.startsWith(`${region}/`),
  );
  const team = placesOr(teams.map(place), 'process-team', region);
  const unit = placesOr([], 'unit', region);
  const down = (
    from: readonly { id: string }[],
    to: readonly { id: string }[],
    counts: readonly MapCount[],
    back: readonly MapCount[] = [],
  ) =>
    from.flatMap(({ id }) => to.map((next): MapArrow => ({ from: id, to: next.id, counts, back })));
  return {
    area,
    rows: [
      ...top,
      healthcare.map(place),
      [place(regionBody)],
      [...council, ...municipal.map(place)],
      team,
      unit,
    ].filter((row) => row.length > 0),
    arrows: [
      ...topArrows,
      ...down([area], healthcare, national, backTo(area, NATIONAL_LAYER, sources)),
      ...down(healthcare, [regionBody], []),
      ...down([regionBody], council, regional, backTo(area, region, sources)),
      ...down([regionBody], municipal, []),
      ...down(council, team, []),
      ...down(team, unit, []),
    ],
  };
}

function placesOr(
  places: readonly MapPlace[],
  unknown: NonNullable<MapPlace['unknown']>,
  region: LayerId,
): readonly MapPlace[] {
  if (places.length > 0) return places;
  return [{ id: `${region}/${unknown}`, level: unknown === 'unit' ? 'unit' : 'region', unknown }];
}

/** The supports of a layer that a body answers for by their codes. */
function heldBy(area: Body, layer: LayerId, { responsibility, catalogue }: MapSources) {
  return catalogue
    .filter((found) => found.layer === layer && isGuidance(found.support))
    .filter(({ support }) => responsibility.areasOf(support.focus).some(({ id }) => id === area.id))
    .map(({ support }) => support);
}

function nationalCounts(area: Body, sources: MapSources): readonly MapCount[] {
  const held = heldBy(area, NATIONAL_LAYER, sources);
  return worthTelling([
    { what: 'published', n: held.length },
    { what: 'overdue', n: held.filter((one) => ageOf(one, sources.today) === 'past').length },
    { what: 'gaps', n: gapsOf(area, sources).length },
    { what: 'planned', n: plansOf(area, NATIONAL_LAYER, sources).length },
  ]);
}

function regionalCounts(area: Body, region: LayerId, sources: MapSources): readonly MapCount[] {
  const held = heldBy(area, region, sources);
  const supplements = held.filter(({ relatedTo }) => relatedTo.length > 0).length;
  return worthTelling([
    { what: 'own', n: held.length - supplements },
    { what: 'adopted', n: adoptedIn(area, region, sources) },
    { what: 'supplements', n: supplements },
    { what: 'overdue', n: held.filter((one) => ageOf(one, sources.today) === 'past').length },
    { what: 'planned', n: plansOf(area, region, sources).length },
  ]);
}

/** National supports of the area that the region has decided to follow. */
function adoptedIn(area: Body, region: LayerId, sources: MapSources): number {
  return heldBy(area, NATIONAL_LAYER, sources).filter(({ id }) => {
    const status = adoptionOf(sources.said.adoptions, id, region)?.status;
    return status === 'adopted' || status === 'adopted-with-differences';
  }).length;
}

/** The national layer gets what the regions hand on; a region what its own practice says. */
function backTo(area: Body, layer: LayerId, sources: MapSources): readonly MapCount[] {
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
  return said.plans
    .filter(
      ({ id, focus }) => layerOfId(id) === layer && responsibility.areasOf(focus).includes(area),
    )
    .sort((one, other) => (one.due < other.due ? -1 : 1));
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

/** The bodies above one, nearest first, each by the first it works within. */
export function wayUp(body: Body, { bodies }: Responsibility): readonly Body[] {
  const above: Body[] = [];
  let next = bodies.get(body.within?.[0] ?? '');
  while (next !== undefined && !above.includes(next)) {
    above.push(next);
    next = bodies.get(next.within?.[0] ?? '');
  }
  return above;
}
