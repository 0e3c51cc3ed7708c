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
import type { Collected } from './collected.ts';
import { withoutSmallUnits } from './units.ts';

export interface SupportFigures {
  readonly support: string;
  /** Every region of the country, in order. */
  readonly regions: readonly Published<string>[];
  /** At least so many opened it: what is published of the regions. */
  readonly reach: number;
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
    const byRegion = regions.map((key) =>
      published(
        { key, clients: clientsAmong(opened.filter(({ region }) => region === key)) },
        THRESHOLDS.region,
      ),
    );
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
      ...(helped !== undefined && { helped }),
      objections,
    };
  });
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
