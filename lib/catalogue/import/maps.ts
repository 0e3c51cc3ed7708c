/**
 * Takes in a map between code systems from a table (CSV): columns `from system`, `from code`,
 * `relation` (exact, broader, narrower: what the first code is, compared with the second),
 * `to system`, `to code`, `source`, or their Swedish names. Nothing is mapped that the table does not
 * say.
 */
import { normalize } from '../../terminology/code-system.ts';
import { codeSystemIds } from '../../terminology/coding.ts';
import { fold } from '../../terminology/words.ts';
import type { CodeMap, MapRelation } from '../code-title.ts';
import type { LayerId } from '../support.ts';
import { importError, type Row, readDelimited } from './delimited.ts';

const inSwedish: Readonly<Record<string, string>> = {
  'från system': 'from system',
  'från kod': 'from code',
  'till system': 'to system',
  'till kod': 'to code',
  källa: 'source',
};
const relations: readonly MapRelation[] = ['exact', 'broader', 'narrower'];

/** @throws CatalogueError with the line and column of the first thing wrong */
export function importMaps(layer: LayerId, text: string, file: string): readonly CodeMap[] {
  const table = readDelimited(text, file, inSwedish);
  const maps = table.rows.map((row): CodeMap => {
    const from = codingOf(row, 'from', file);
    const to = codingOf(row, 'to', file);
    const relation = relations.find((one) => one === row.of('relation'));
    if (relation === undefined) {
      throw importError(file, row.line, 'relation', `it is none of ${relations.join(', ')}`);
    }
    const source = row.of('source');
    if (source === '') throw importError(file, row.line, 'source', 'it is empty');
    const name = fold(`${from.system} ${from.code} ${to.system} ${to.code}`).replaceAll(' ', '-');
    return { id: `${layer}/${name}`, from, relation, to, source };
  });
  return maps.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function codingOf(row: Row, end: 'from' | 'to', file: string): CodeMap['from'] {
  const column = `${end} code`;
  const system = codeSystemIds.find((one) => one === row.of(`${end} system`));
  if (system === undefined) {
    throw importError(file, row.line, `${end} system`, `it is none of ${codeSystemIds.join(', ')}`);
  }
  const coding = normalize(system, row.of(column));
  if (coding === undefined) {
    throw importError(file, row.line, column, 'it is not written as a code of its system');
  }
  return { system, code: coding.code };
}
