/**
 * How many diagnosis codes an organisation has set, from its own table (columns `code` and `count`,
 * or `kod` and `antal`): what reach is held against. Bredvid itself never counts them.
 */
import { importError, readDelimited } from '../../catalogue/import/delimited.ts';

/** By category: `I10` → 1200. */
export type CodesSet = ReadonlyMap<string, number>;

/** @throws CatalogueError for a row that holds no code or no whole number */
export function readCodesSet(text: string, file: string): CodesSet {
  const table = readDelimited(text, file);
  const column = (names: readonly string[]) => {
    const found = names.find((name) => table.has(name));
    if (found === undefined) throw importError(file, 1, names[0], 'there is no such column');
    return found;
  };
  const [code, count] = [column(['code', 'kod']), column(['count', 'antal'])];
  const sums = new Map<string, number>();
  for (const row of table.rows) {
    const category = row.of(code).toUpperCase().slice(0, 3);
    const number = row.of(count).replaceAll(/\s/g, '');
    if (!/^[A-Z]\d\d$/.test(category)) throw importError(file, row.line, code, 'it is no code');
    if (!/^\d{1,12}$/.test(number)) {
      throw importError(file, row.line, count, 'it is not a whole number');
    }
    sums.set(category, (sums.get(category) ?? 0) + Number(number));
  }
  return sums;
}

/**
 * Users for each 100 codes of the support's diagnoses, to one decimal; made of the published reach
 * alone, so nothing smaller can be worked out of it. Nothing where no code was
 * set, or too few have opened it to say.
 */
export function per100Of(
  reach: number,
  focus: readonly string[],
  codes: CodesSet,
): number | undefined {
  const categories = new Set(focus.map((code) => code.slice(0, 3)));
  const set = [...categories].reduce((sum, category) => sum + (codes.get(category) ?? 0), 0);
  return set === 0 || reach === 0 ? undefined : Math.round((reach / set) * 1000) / 10;
}
