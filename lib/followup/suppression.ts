/**
 * What of collected counts may be published (trust.md §4): a cell from a number of distinct clients
 * and up, rounded to 5, and nothing from which a smaller one could be worked out. Totals are
 * therefore made of published cells alone: a total of everything, less the cells that are shown,
 * would be the cell that is not.
 */

/** Distinct clients a cell needs. */
export const THRESHOLDS = { region: 20, national: 50 } as const;
const ROUNDING = 5;

/** How many clients told of something; `undefined` in what is published: too few to say. */
export interface Cell<Key extends string> {
  readonly key: Key;
  readonly clients: number;
}

export interface Published<Key extends string> {
  readonly key: Key;
  /** Rounded down to 5; absent: too few to say, or none. */
  readonly clients?: number;
}

/** One cell as it may be published. Rounded down, so that it is never under what it was. */
export function published<Key extends string>(
  { key, clients }: Cell<Key>,
  threshold: number,
): Published<Key> {
  if (clients < threshold) return { key };
  return { key, clients: clients - (clients % ROUNDING) };
}

/**
 * How many different clients there surely are: within one cell of a week each tells once, from one
 * week to the next they may be the same.
 */
export function clientsAmong(told: readonly { readonly cell: string }[]): number {
  const cells = Map.groupBy(told, ({ cell }) => cell);
  return Math.max(0, ...[...cells.values()].map(({ length }) => length));
}

/** At least so many: the sum of what is published, and nothing else. */
export function totalOf(cells: readonly Published<string>[]): number {
  return cells.reduce((sum, { clients = 0 }) => sum + clients, 0);
}

/** A share in steps of 5 per cent, where there are answers enough; how many there were is not told. */
export function shareOf(part: number, whole: number, threshold: number): number | undefined {
  if (whole < threshold) return undefined;
  return Math.round((100 * part) / whole / ROUNDING) * ROUNDING;
}
