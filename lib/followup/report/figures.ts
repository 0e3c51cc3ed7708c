/**
 * The figures of the reports, each as it may be published: for a support its reach, by region, what
 * share it helped and the objections; for leaders the supports beside each other.
 */
import { type DeviationReason, deviationReasons } from '../feedback.ts';
import {
  clientsAmong,
  type Published,
  published,
  shareOf,
  THRESHOLDS,
  totalOf,
} from '../suppression.ts';
import type { Collected, Opened } from './collected.ts';
import { withoutSmallUnits } from './units.ts';

export interface SupportFigures {
  readonly support: string;
  /** Every region of the country, in order. */
  readonly regions: readonly Published<string>[];
  /** At least so many opened it: what is published of the regions. */
  readonly reach: number;
  /** At least so many in each month, made as the reach is; the months with too few are left out. */
  readonly months: readonly { readonly month: string; readonly reach: number }[];
  /** Users for each 100 codes set; absent: the codes are not known. */
  readonly per100?: number;
  /** Per cent; absent: too few answers to say. */
  readonly helped?: number;
  /** Those told by enough, the most told first. */
  readonly objections: readonly (Published<DeviationReason> & { readonly clients: number })[];
}

/** @param regions the layers of the regions, in the order to show them */
export function figuresOf(
  all: Collected,
  supports: readonly string[],
  regions: readonly string[],
): readonly SupportFigures[] {
  const collected = withoutSmallUnits(all);
  return supports.map((support) => {
    const opened = collected.opened.filter((one) => one.support === support);
    const told = collected.feedback.filter((one) => one.support === support);
    const byRegion = regionsIn(opened, regions);
    const months = monthsOf(all, support, regions);
    const answers = told.flatMap(({ helped }) => helped ?? []);
    const helped = shareOf(answers.filter(Boolean).length, answers.length, THRESHOLDS.region);
    const objections = deviationReasons
      .map((key) =>
        published(
          { key, clients: told.filter(({ reason }) => reason === key).length },
          THRESHOLDS.region,
        ),
      )
      .flatMap(({ key, clients }) => (clients === undefined ? [] : [{ key, clients }]))
      .sort((one, other) => other.clients - one.clients);
    return {
      support,
      regions: byRegion,
      reach: totalOf(byRegion),
      months,
      ...(helped !== undefined && { helped }),
      objections,
    };
  });
}

/** A unit too small in a month is in no figure of that month, though it be large in another. */
function monthsOf(all: Collected, support: string, regions: readonly string[]) {
  const own = all.opened.filter((one) => one.support === support);
  return [...Map.groupBy(own, ({ cell }) => cell.slice(0, 7))]
    .map(([month, opened]) => {
      const large = withoutSmallUnits({ ...all, opened, feedback: [] });
      return { month, reach: totalOf(regionsIn(large.opened, regions)) };
    })
    .filter(({ month, reach }) => reach > 0 && /^\d{4}-\d\d$/.test(month))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** Each region as it may be published. */
function regionsIn(
  opened: readonly Opened[],
  regions: readonly string[],
): readonly Published<string>[] {
  return regions.map((key) =>
    published(
      { key, clients: clientsAmong(opened.filter(({ region }) => region === key)) },
      THRESHOLDS.region,
    ),
  );
}

/** The dialogue sheet: three that helped most, three with most objections, none in both. */
export function dialogueOf(figures: readonly SupportFigures[]): {
  readonly good: readonly SupportFigures[];
  readonly discuss: readonly SupportFigures[];
} {
  const objected = ({ objections }: SupportFigures) => totalOf(objections);
  const discuss = figures
    .filter((one) => objected(one) > 0)
    .sort((one, other) => objected(other) - objected(one))
    .slice(0, 3);
  const good = figures
    .filter((one) => one.helped !== undefined && !discuss.includes(one))
    .sort((one, other) => (other.helped ?? 0) - (one.helped ?? 0))
    .slice(0, 3);
  return { good, discuss };
}
