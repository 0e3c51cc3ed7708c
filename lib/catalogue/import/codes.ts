/**
 * Takes in a publisher's list of codes and titles: Socialstyrelsen's text file of ICD-10-SE
 * (sixteen columns, of which `Kod` and `Titel` are used), and KSH97-P in the same form.
 *
 * What the file says of a code beside its title (what it includes and excludes, its dagger) stays
 * with the publisher. Rows of chapters and blocks (`A00-B99`, `IX`) are no codes and are left out.
 */
import { normalize } from '../../terminology/code-system.ts';
import type { CodeTitle } from '../code-title.ts';
import { importError, type Row, readDelimited } from './delimited.ts';

export type ImportedSystem = 'icd-10-se' | 'ksh97-p';

/** How Socialstyrelsen titles the codes it keeps free (U06.0 …): no diagnosis, never proposed. */
const RESERVE = /^kod som kan tas i bruk/i;
const CHAPTER_OR_BLOCK = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z]\d\d\s*[-–]\s*[A-Z]\d\d)$/i;

/**
 * @returns the codes in normal form, sorted
 * @throws CatalogueError with the line of the first row that is none of this system's
 */
export function importCodes(
  system: ImportedSystem,
  text: string,
  file: string,
): readonly CodeTitle[] {
  const table = readDelimited(text, file);
  for (const column of ['Kod', 'Titel']) {
    if (!table.has(column)) throw importError(file, 1, column, 'there is no such column');
  }
  const titles = new Map<string, CodeTitle>();
  for (const row of table.rows) {
    if (CHAPTER_OR_BLOCK.test(row.of('Kod'))) continue;
    const entry = entryOf(system, row, file);
    if (titles.has(entry.code)) {
      throw importError(file, row.line, 'Kod', `${entry.code} stands twice`);
    }
    titles.set(entry.code, entry);
  }
  return [...titles.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

function entryOf(system: ImportedSystem, row: Row, file: string): CodeTitle {
  const coding = normalize(system, row.of('Kod'));
  if (coding === undefined || coding.system !== system) {
    throw importError(file, row.line, 'Kod', 'it is not written as a code of this system');
  }
  const title = row.of('Titel').normalize('NFC').replace(/\s+/g, ' ');
  if (title === '') throw importError(file, row.line, 'Titel', 'it is empty');
  return RESERVE.test(title)
    ? { code: coding.code, title, reserve: 'yes' }
    : { code: coding.code, title };
}
