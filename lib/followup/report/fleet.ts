/**
 * How Bredvid fares where it is installed (features I7): versions, the age of the catalogue and how
 * pages were read, by unit and week, each cell only where enough clients stand behind it.
 */
import { clientsAmong, published, THRESHOLDS } from '../suppression.ts';
import type { Collected, Counted } from './collected.ts';
import { type Naming, page, table } from './page.ts';
import { fleetValueWords, words } from './words.ts';

/** Weeks back from the last that was told of. */
const WEEKS = 4;

export function fleetPageOf(collected: Collected, naming: Naming): string {
  const told = collected.counted.filter(({ measure }) => measure === 'fleet');
  const units = [...new Set(told.flatMap(({ unit }) => unit ?? []))].sort();
  const groups: readonly (readonly [string, readonly Counted[]])[] = [
    [words.fleetAll, units.length === 0 ? told : ofLargeUnits(told)],
    ...units.map((name) => [name, told.filter(({ unit }) => unit === name)] as const),
  ];
  const all = groups.flatMap(([name, own]) => rowsOf(name, own));
  const weeks = [...new Set(all.map(({ week }) => week))].sort().slice(-WEEKS);
  const rows = all
    .filter(({ week }) => weeks.includes(week))
    .map(({ name, week, of, value, clients }) => [
      name,
      week,
      ...wordsOf(of, value),
      String(clients),
    ]);
  const heads = [words.unit, words.week, words.fleetWhat, words.fleetValue, words.fleetClients];
  return page(words.fleet, naming, [
    table(heads, rows),
    // Always both: whether there is any unit may be told by none that is too small to show.
    `<p class="method">${words.fleetMethod} ${words.unitMethod}</p>`,
  ]);
}

/** That there is a cell with too few is not told either. */
function rowsOf(name: string, told: readonly Counted[]) {
  return [...Map.groupBy(told, ({ cell, of, value = '' }) => `${cell}|${of}|${value}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, cells]) => {
      const [week = '', of = '', value = ''] = key.split('|');
      const { clients } = published({ key, clients: clientsAmong(cells) }, THRESHOLDS.region);
      return clients === undefined ? [] : [{ name, week, of, value, clients }];
    });
}

/** All units together, less those shown, would otherwise be those that are not. */
function ofLargeUnits(told: readonly Counted[]): readonly Counted[] {
  const cells = Map.groupBy(told, ({ unit = '', of, value = '', cell }) =>
    [unit, of, value, cell].join('|'),
  );
  return [...cells.values()].filter(({ length }) => length >= THRESHOLDS.region).flat();
}

function wordsOf(of: string, value: string): readonly [string, string] {
  const names: Readonly<Record<string, string>> = {
    version: words.fleetVersion,
    age: words.fleetAge,
    reader: words.fleetReader,
  };
  return [names[of] ?? of, fleetValueWords[`${of} ${value}`] ?? value];
}
