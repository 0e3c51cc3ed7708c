/**
 * The map of one programme area, from the national level down to the unit (features L1, L3): who
 * stands where, and what is counted on the way from one to the next. The picture and the text are
 * both made of this, so that they say the same.
 *
 * Up from a body lies what it works within; what is not known is a place of its own, and stays
 * unknown.
 */
import type { Body, BodyId } from '../catalogue/body.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionOfLayer } from '../catalogue/regions.ts';
import type { Responsibility } from '../catalogue/responsibility.ts';
import type { LayerId, Level } from '../catalogue/support.ts';
import {
  backTo,
  type MapCount,
  type MapSources,
  nationalCounts,
  regionalCounts,
} from './map-counts.ts';

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
