/** The names of diagnoses in the packaged edition, as the worker gives them to the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseBundle } from '../lib/catalogue/parse.ts';
import type { NamedCode } from '../lib/reading/term-table.ts';

const folder = 'public/catalogue/targets/terms';

/** Run in the project's folder, as its commands are. */
export function packagedTerms(): readonly NamedCode[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.bundle.jsonl'));
  const bundle = parseBundle(readFileSync(`${folder}/${file}`, 'utf8'), 'terms');
  if (bundle.content !== 'terms') throw new Error('The bundle of terms holds something else.');
  return bundle.terms.map(({ code, name, synonyms }) => ({ code, names: [name, ...synonyms] }));
}
