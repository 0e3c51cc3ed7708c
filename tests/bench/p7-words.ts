/**
 * P7, word search: how fast beside others over generated supports, and how right over the shipped
 * catalogue, where Fuse's token search is given the same names of the diagnoses.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { openCatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { seedPackagedEdition } from '../../lib/platform/packaged-edition.ts';
import { fold } from '../../lib/terminology/words.ts';
import { type Query, readQueries, scoreOf, scoreQueries } from '../search/score.ts';
import { readShippedFile } from '../trust/shipped.ts';
import { atLeast, atMost, type Figures, rounded, sizeName } from './figures.ts';
import { openBenchPage } from './in-browser.ts';
import { ratio } from './measure.ts';
import type { Searched } from './pages/words.ts';
import { rowsOf, show } from './show.ts';

/** How much faster than tuned Fuse, by size. */
const fuseGoals: Readonly<Record<number, number>> = { 10000: 1 / 200, 100000: 1 / 500 };

export async function wordFigures(sizes: readonly number[]): Promise<Figures> {
  let figures: Figures = {};
  for (const size of sizes) figures = { ...figures, ...(await speedAt(size)) };
  return { ...figures, ...(await rightness()) };
}

async function speedAt(size: number): Promise<Figures> {
  const page = await openBenchPage('pages/words.ts');
  try {
    // Fuse takes seconds over 100,000: then it is asked three of the 300.
    const slowEvery = Math.max(3, size / 1_000);
    const { times, top1, build, open, words } = await page.call<Searched>(
      'searchAll',
      size,
      slowEvery,
    );
    const name = sizeName(size);
    show(rowsOf(`P7 ${name} a query`, times));
    const shares = Object.entries(top1).map(([who, share]) => `${who} ${rounded(share)}`);
    console.log(`P7 ${name} right first: ${shares.join(', ')}`);
    console.log(
      `P7 ${name} index of ${words} words: built in ${rounded(build)} ms, opened in ${rounded(open)} ms`,
    );
    const p95 = (times.ours?.p95 ?? Number.NaN) / (times.indexOf?.median ?? Number.NaN);
    return {
      [`P7.${name}.fuse`]: atMost(
        ratio(times, 'ours', 'Fuse'),
        fuseGoals[size] ?? 1 / 200,
        'tuned Fuse',
      ),
      [`P7.${name}.minisearch`]: atMost(ratio(times, 'ours', 'MiniSearch'), 2, 'MiniSearch'),
      [`P7.${name}.p95`]: atMost(p95, 2, 'an indexOf pass (its median)'),
      [`P7.${name}.top1`]: atLeast(top1.ours ?? 0, 0.97, 'the generated names meant'),
    };
  } finally {
    await page.close();
  }
}

/** The 300 written queries over the shipped catalogue. */
async function rightness(): Promise<Figures> {
  const root = join(import.meta.dirname, '../..');
  const file = join(root, 'tests/search/queries.tsv');
  const queries = readQueries(await readFile(file, 'utf8'), file);
  const ours = scoreOf(await scoreQueries(queries));
  const fuse = await fuseKinds(queries);
  const margins = Object.entries(ours.kinds).map(([kind, share]) => share - (fuse[kind] ?? 0));
  console.log(`P7 shipped, right first, by kind: ours ${JSON.stringify(ours.kinds)}`);
  console.log(`P7 shipped, right first, by kind: Fuse tokens ${JSON.stringify(fuse)}`);
  return {
    'P7.shipped.top1': atLeast(ours.top1, 0.97, '300 written queries'),
    'P7.shipped.kinds': atLeast(Math.min(...margins), 0, 'Fuse token search, the worst kind'),
  };
}

async function fuseKinds(queries: readonly Query[]): Promise<Readonly<Record<string, number>>> {
  const store = await openCatalogueStore({ name: 'bench-fuse' });
  await seedPackagedEdition(store, readShippedFile);
  const { placed, terms } = await wholeOf(store).readWhole();
  const namesOf = ({ focus }: KnowledgeSupport) =>
    terms.filter(({ code }) => focus.some((one) => code === one || code.startsWith(one)));
  const records = placed.map(({ support }) => ({
    support,
    title: fold(support.title),
    names: namesOf(support).flatMap(({ name, synonyms }) => [name, ...synonyms].map(fold)),
  }));
  const fuse = new Fuse(records, {
    keys: ['title', 'names'],
    threshold: 0.3,
    ignoreLocation: true,
    useTokenSearch: true,
  });
  const right = new Map<string, number>();
  const asked = new Map<string, number>();
  for (const { text, categories, kind } of queries) {
    const [first] = fuse.search(fold(text), { limit: 1 });
    const isRight = first?.item.support.focus.some((code) => categories.includes(code.slice(0, 3)));
    asked.set(kind, (asked.get(kind) ?? 0) + 1);
    right.set(kind, (right.get(kind) ?? 0) + (isRight ? 1 : 0));
  }
  return Object.fromEntries(
    [...asked].map(([kind, count]) => [kind, rounded((right.get(kind) ?? 0) / count)]),
  );
}
