/**
 * The units of an organisation, where each has a server address of its own (the policy's): what of
 * each may be published, and what of them may stand in the figures of all.
 *
 * A unit that is too small to be shown is left out of the whole as well. Otherwise the whole, less
 * the units that are shown, would be that unit. What was collected without a unit is one of them.
 */
import { deviationReasons } from '../feedback.ts';
import { clientsAmong, type Published, published, THRESHOLDS } from '../suppression.ts';
import type { Collected } from './collected.ts';

/** One support in one unit. */
export interface UnitCell {
  readonly unit: string;
  readonly support: string;
  /** Absent: too few to say, or none. */
  readonly clients?: number;
  /** Reasons told often enough, the most told first. */
  readonly objections: readonly Required<Published<string>>[];
}

const THRESHOLD = THRESHOLDS.region;
const unitOf = ({ unit = '' }: { readonly unit?: string }) => unit;

export function hasUnits({ opened, counted, feedback }: Collected): boolean {
  return [...opened, ...counted, ...feedback].some(({ unit }) => unit !== undefined);
}

/** What may be counted in figures of all units together. */
export function withoutSmallUnits(collected: Collected): Collected {
  if (!hasUnits(collected)) return collected;
  const { opened, feedback } = collected;
  const large = <Item>(
    items: readonly Item[],
    key: (item: Item) => string,
    size: (group: readonly Item[]) => number,
  ) => [...Map.groupBy(items, key).values()].filter((group) => size(group) >= THRESHOLD).flat();
  const count = ({ length }: readonly unknown[]) => length;
  return {
    ...collected,
    opened: large(opened, (one) => `${one.support} ${unitOf(one)}`, clientsAmong),
    feedback: [
      ...large(
        feedback.filter(({ helped }) => helped !== undefined),
        (one) => `${one.support} ${unitOf(one)}`,
        count,
      ).map(({ reason: _, ...answer }) => answer),
      ...large(
        feedback.filter(({ reason }) => reason !== undefined),
        (one) => `${one.support} ${one.reason} ${unitOf(one)}`,
        count,
      ).map(({ helped: _, ...answer }) => answer),
    ],
  };
}

/** Each support in each named unit, in the order of their names. */
export function unitCells(collected: Collected, supports: readonly string[]): readonly UnitCell[] {
  const named = [...collected.opened, ...collected.feedback].flatMap(({ unit }) => unit ?? []);
  const units = [...new Set(named)].sort((one, other) => one.localeCompare(other, 'sv'));
  return units.flatMap((unit) =>
    supports.map((support): UnitCell => {
      const here = (one: { readonly unit?: string; readonly support: string }) =>
        one.unit === unit && one.support === support;
      const told = collected.feedback.filter(here);
      const { clients } = published(
        { key: unit, clients: clientsAmong(collected.opened.filter(here)) },
        THRESHOLD,
      );
      const objections = deviationReasons
        .map((key) =>
          published(
            { key, clients: told.filter(({ reason }) => reason === key).length },
            THRESHOLD,
          ),
        )
        .flatMap((one) => (one.clients === undefined ? [] : [{ ...one, clients: one.clients }]))
        .sort((one, other) => other.clients - one.clients);
      return { unit, support, objections, ...(clients !== undefined && { clients }) };
    }),
  );
}
