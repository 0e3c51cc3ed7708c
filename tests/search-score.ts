/**
 * `npm run search-score -- FILE.tsv`: the shipped search over the whole shipped catalogue (the
 * national layer and every region's). A query is right at rank k when one of the first k supports
 * has one of the categories in its focus. Prints every wrong one with what came first; the last
 * line is JSON.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readQueries, scoreOf, scoreQueries } from './search/score.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file: npm run search-score -- FILE.tsv (query, categories, kind)');
  process.exitCode = 2;
} else {
  const queries = readQueries(await readFile(resolve(file), 'utf8'), file);
  const answers = await scoreQueries(queries);
  for (const { query, first, rank } of answers.filter(({ rank }) => rank !== 1)) {
    const came = first === undefined ? 'nothing' : `${first.title} [${first.focus.join(' ')}]`;
    const place = rank === undefined ? 'not among the first 5' : `right at ${rank}`;
    console.log(
      `${query.kind}: "${query.text}" (${query.categories.join(' ')}) → ${came}, ${place}`,
    );
  }
  console.log(JSON.stringify(scoreOf(answers)));
}
