/**
 * Takes in published values of indicators from a table (CSV): one value a row, columns
 * `indicator`, `place`, `period`, `value`, `unit`, `source`, and if known `of` (how many the share
 * is of). A column `origin` with `made` marks values that were invented to try things out. The columns
 * may have their Swedish names.
 */
import { fold } from '../../terminology/words.ts';
import type { IndicatorValue } from '../indicator.ts';
import type { LayerId } from '../support.ts';
import { importError, type Row, readDelimited } from './delimited.ts';

const inSwedish: Readonly<Record<string, string>> = {
  indikator: 'indicator',
  plats: 'place',
  värde: 'value',
  enhet: 'unit',
  källa: 'source',
  antal: 'of',
  ursprung: 'origin',
};
const needed = ['indicator', 'place', 'period', 'value', 'unit', 'source'] as const;

/**
 * @returns the values, sorted by id; they still have to pass the schema, see `referenceBundle`
 * @throws CatalogueError with the line of a row that lacks something or stands twice
 */
export function importValues(
  layer: LayerId,
  text: string,
  file: string,
): readonly IndicatorValue[] {
  const table = readDelimited(text, file, inSwedish);
  const missing = needed.find((column) => !table.has(column));
  if (missing !== undefined) {
    throw importError(file, 1, missing, `there is no such column; needed are ${needed.join(', ')}`);
  }
  const values = new Map<string, IndicatorValue>();
  for (const row of table.rows) {
    const empty = needed.find((column) => row.of(column) === '');
    if (empty !== undefined) throw importError(file, row.line, empty, 'it is empty');
    const value = publishedValue(layer, row);
    if (values.has(value.id)) {
      throw importError(file, row.line, undefined, 'this value stands twice');
    }
    values.set(value.id, value);
  }
  return [...values.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function publishedValue(layer: LayerId, row: Row): IndicatorValue {
  const indicator = row.of('indicator');
  const name = [indicator.slice(indicator.indexOf('/') + 1), row.of('place'), row.of('period')]
    .map((part) => fold(part).replaceAll(' ', '-'))
    .join('-');
  const of = row.of('of').replaceAll(' ', '');
  return {
    id: `${layer}/${name}`,
    indicator,
    place: row.of('place'),
    period: row.of('period'),
    // Swedish tables write a decimal comma.
    value: row.of('value').replace(',', '.'),
    unit: row.of('unit'),
    ...(of !== '' && { of }),
    origin: ['made', 'påhittat'].includes(row.of('origin')) ? 'made' : 'published',
    source: row.of('source'),
  };
}
