/** Reads markup as the reader does, for tests in a pretended page. */
import { decide } from '../../../lib/reading/decide.ts';
import { readWords } from '../../../lib/reading/read-words.ts';
import { emptyScan, scan } from '../../../lib/reading/scan.ts';
import { buildTermTable, type NamedCode } from '../../../lib/reading/term-table.ts';
import { personsOf } from '../../../lib/reading/whose.ts';

/** Everything decided on the markup: `E11.9 active label`. */
export function readMarkup(markup: string, names: readonly NamedCode[] = []): readonly string[] {
  document.body.innerHTML = markup;
  const scanned = emptyScan();
  for (const _ of scan(document.documentElement, scanned));
  const terms = buildTermTable(names);
  const words = readWords(terms.words);
  const persons = personsOf(scanned.persons);
  return scanned.finds.flatMap((find) => {
    const said = decide(find, { persons, terms, words, neighbour: false });
    return said ? [`${said.coding.code} ${said.status} ${said.evidence[0]?.kind}`] : [];
  });
}
