/**
 * P7 over a whole code system: the code picker and the search among the 35,684 titles of ICD-10-SE,
 * as its publisher hands them out, beside others over the same titles.
 */
import { existsSync, readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { importCodes } from '../../lib/catalogue/import/codes.ts';
import { createCodeTitles } from '../../lib/matching/code-titles.ts';
import { fold } from '../../lib/terminology/words.ts';
import { atLeast, atMost, type Figures } from './figures.ts';
import { ratio, type Times, timesOf } from './measure.ts';
import { rowsOf, show } from './show.ts';

const file = new URL('../../../shared/facts/code-systems/icd10se.tsv', import.meta.url);
/** As many as the picker shows. */
const LIMIT = 8;
const QUERIES = 300;
/** Fuse takes long over so many: it is asked one of ten. */
const SLOW_EVERY = 10;

interface Title {
  readonly code: string;
  readonly title: string;
}

export function codeFigures(): Figures {
  if (!existsSync(file)) {
    console.log('P7 codes: not measured, ../shared/facts/code-systems is missing');
    return {};
  }
  const all = importCodes('icd-10-se', readFileSync(file, 'utf8'), 'icd10se.tsv');
  const begun = performance.now();
  const titles = createCodeTitles([{ system: 'icd-10-se', titles: all }]);
  titles.find('e119', LIMIT);
  titles.find('sockersjuka', LIMIT);
  console.log(
    `P7 codes: ${all.length} titles made ready in ${Math.round(performance.now() - begun)} ms`,
  );
  const proposed = all.filter(({ reserve }) => reserve === undefined);
  const searches: Readonly<Record<string, (query: string) => readonly (string | undefined)[]>> = {
    ours: (query) => titles.find(query, LIMIT).map(({ code }) => code),
    ...peersOver(proposed),
  };
  const samples = new Map<string, number[]>();
  let right = 0;
  queriesOf(proposed).forEach(({ text, isAnswer }, n) => {
    for (const [who, search] of Object.entries(searches)) {
      if (who === 'Fuse' && n % SLOW_EVERY !== 0) continue;
      const before = performance.now();
      const [first] = search(text);
      samples.set(who, [...(samples.get(who) ?? []), performance.now() - before]);
      if (who === 'ours' && first !== undefined && isAnswer(first)) right += 1;
    }
  });
  const times: Readonly<Record<string, Times>> = Object.fromEntries(
    [...samples].map(([who, taken]) => [who, timesOf(taken)]),
  );
  show(rowsOf('P7 codes a query', times));
  const p95 = (times.ours?.p95 ?? Number.NaN) / (times.indexOf?.median ?? Number.NaN);
  return {
    'P7.codes.fuse': atMost(ratio(times, 'ours', 'Fuse'), 1 / 200, 'tuned Fuse over the titles'),
    'P7.codes.minisearch': atMost(ratio(times, 'ours', 'MiniSearch'), 2, 'MiniSearch'),
    'P7.codes.p95': atMost(p95, 2, 'an indexOf pass (its median)'),
    'P7.codes.top1': atLeast(right / QUERIES, 0.97, `${QUERIES} codes and words written`),
  };
}

/** In turn a code as people write it, and the first words of a title, the last of them half. */
function queriesOf(titles: readonly Title[]) {
  const byCode = new Map(titles.map((one) => [one.code, fold(one.title)]));
  const step = Math.floor(titles.length / QUERIES);
  return Array.from({ length: QUERIES }, (_, at) => {
    const { code, title } = titles[at * step] ?? { code: '', title: '' };
    if (at % 2 === 0) {
      return { text: code.replace('.', '').toLowerCase(), isAnswer: (one: string) => one === code };
    }
    const words = fold(title).split(' ').slice(0, 3);
    const last = words.pop() ?? '';
    const typed = [...words, last.slice(0, Math.max(4, Math.ceil(last.length / 2)))];
    return {
      text: typed.join(' '),
      isAnswer: (one: string) =>
        typed.every((word) => ` ${byCode.get(one) ?? ''}`.includes(` ${word}`)),
    };
  });
}

function peersOver(titles: readonly Title[]) {
  const records = titles.map(({ code, title }, id) => ({
    id,
    code: code.replace('.', '').toLowerCase(),
    title: fold(title),
  }));
  const texts = records.map(({ code, title }) => `${code} ${title}`);
  const fuse = new Fuse(records, {
    keys: ['code', 'title'],
    threshold: 0.3,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  const mini = new MiniSearch({ fields: ['code', 'title'], searchOptions: { prefix: true } });
  mini.addAll(records);
  const codeAt = (id: number) => titles[id]?.code;
  return {
    MiniSearch: (query: string) =>
      mini
        .search(fold(query))
        .slice(0, LIMIT)
        .map(({ id }) => codeAt(id)),
    indexOf: (query: string) => {
      const folded = fold(query);
      return texts.flatMap((text, id) => (text.includes(folded) ? [codeAt(id)] : []));
    },
    Fuse: (query: string) =>
      fuse.search(fold(query), { limit: LIMIT }).map(({ refIndex }) => codeAt(refIndex)),
  };
}
