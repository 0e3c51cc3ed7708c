/**
 * All that a diagnosis is called or told by, as one heap of words. People say several things at
 * once (`rökare med hosta och andnöd`) that no single name holds, but that belong to one diagnosis.
 */

import { type Lists, listAt, listsOf } from './lists.ts';
import { type FindAlike, type ShareOf, weightOf } from './name-scores.ts';
import type { StoredNames } from './names.ts';
import { saysLittle, soundOf, stemOf } from './word-forms.ts';
import type { WordIndex } from './word-index.ts';
import { describedByStem } from './words/described.ts';
import { sameMeaning } from './words/everyday.ts';

/** Diagnoses are told apart by category: what its codes are called, the category is. */
export interface DiagnosisWords {
  readonly categories: readonly string[];
  /** The number of each category's proper name. */
  readonly names: readonly number[];
  /** By a word's number, the categories that are called by it. */
  readonly called: Lists;
  /** By a word's stem, the categories that it is said of without naming them. */
  readonly described: ReadonlyMap<string, readonly number[]>;
}

export interface ScoredDiagnosis {
  readonly category: string;
  readonly name: number;
  /** 0–1. */
  readonly score: number;
}

/** What several names together say is less sure than one that says it all, */
const TOGETHER = 0.6;
/** and surer the better one of them answers alone. */
const ALONE = 0.3;
const DESCRIBED = 0.95;
const DESCRIBED_OTHERWISE = 0.8;
/** What came from without is told of hurts of every sort: it names itself or nothing does. */
const EXTERNAL = /^[V-Y]/;
/** Less of what was asked than this tells nothing. */
const LEAST_ASKED = 0.45;

export function gatherDiagnosisWords(index: WordIndex): DiagnosisWords {
  const { names } = index;
  const { numbers, proper, ofName } = categoriesOfNames(index);
  const keys: number[] = [];
  const items: number[] = [];
  const counted = new Uint32Array(numbers.size);
  for (let word = 0; word < names.weights.length; word += 1) {
    for (const name of listAt(names.byWord, word)) {
      // The names of terms come before all others.
      if (name >= ofName.length) break;
      for (const number of ofName[name] ?? []) {
        if (counted[number] === word + 1) continue;
        counted[number] = word + 1;
        keys.push(word);
        items.push(number);
      }
    }
  }
  return {
    categories: [...numbers.keys()],
    names: proper,
    called: listsOf(names.weights.length, keys, items),
    described: new Map(
      [...describedByStem].map(([stem, categories]) => [
        stem,
        categories.flatMap((category) => numbers.get(category) ?? []),
      ]),
    ),
  };
}

function categoriesOfNames({ names, termCodes }: WordIndex) {
  const numbers = new Map<string, number>();
  const proper: number[] = [];
  const ofName: (readonly number[])[] = [];
  for (let name = 0; name < names.totals.length; name += 1) {
    const from = names.targets.offsets[name] ?? 0;
    const mine = new Set<number>();
    listAt(names.targets, name).forEach((target, n) => {
      if (target % 2 === 1) return;
      const code = termCodes[target >>> 1] ?? '';
      const category = code.slice(0, 3);
      if (EXTERNAL.test(category)) return;
      const number = numbers.get(category) ?? numbers.size;
      numbers.set(category, number);
      mine.add(number);
      const isProper = code === category && names.standings[from + n] === 1;
      if (isProper || proper[number] === undefined) proper[number] = name;
    });
    const isOfTerms = listAt(names.targets, name).some((target) => target % 2 === 0);
    if (!isOfTerms) break;
    ofName.push([...mine]);
  }
  return { numbers, proper, ofName };
}

interface Described {
  readonly numbers: readonly number[];
  readonly likeness: number;
}

const MOST_REMEMBERED = 200;
const remembered = new WeakMap<DiagnosisWords, Map<string, readonly Described[]>>();

/** Remembered, for the same words are asked with every further letter and in every reading. */
function describedBy(words: DiagnosisWords, token: string): readonly Described[] {
  const known = remembered.get(words) ?? new Map<string, readonly Described[]>();
  remembered.set(words, known);
  const before = known.get(token);
  if (before !== undefined) return before;
  if (known.size > MOST_REMEMBERED) known.clear();
  const of = (word: string, likeness: number) => {
    const numbers = words.described.get(stemOf(soundOf(word)));
    return numbers === undefined ? [] : [{ numbers, likeness }];
  };
  const found = [
    ...of(token, DESCRIBED),
    ...sameMeaning(token).flatMap((other) => of(other, DESCRIBED_OTHERWISE)),
  ];
  known.set(token, found);
  return found;
}

/**
 * The diagnoses that all of the tokens are said of, as far as they are; none of a single word.
 * @param share of each token's weight
 * @param alone how well one name of a category answers by itself, 0–1
 */
export function scoreDiagnoses(
  words: DiagnosisWords,
  findAlike: FindAlike,
  { weights }: StoredNames,
  tokens: readonly string[],
  share: ShareOf,
  alone: ReadonlyMap<string, number>,
): readonly ScoredDiagnosis[] {
  const said = tokens.filter((token) => !saysLittle(token));
  if (said.length < 2 || words.categories.length === 0) return [];
  const asked = new Float32Array(words.categories.length);
  const likest = new Float32Array(words.categories.length);
  let total = 0;
  for (const token of said) {
    const alike = findAlike(token);
    // What only qualifies is said of any diagnosis.
    const weight = weightOf(token, alike, weights, share) * share(token);
    total += weight;
    const touched: number[] = [];
    const add = (numbers: Iterable<number>, likeness: number) => {
      for (const number of numbers) {
        if (likest[number] === 0) touched.push(number);
        if ((likest[number] ?? 0) < likeness) likest[number] = likeness;
      }
    };
    for (const { word, likeness } of alike) add(listAt(words.called, word), likeness);
    for (const { numbers, likeness } of describedBy(words, token)) add(numbers, likeness);
    for (const number of touched) {
      asked[number] = (asked[number] ?? 0) + weight * (likest[number] ?? 0);
      likest[number] = 0;
    }
  }
  const scored: ScoredDiagnosis[] = [];
  asked.forEach((sum, number) => {
    const share = sum / total;
    if (share < LEAST_ASKED) return;
    const category = words.categories[number] ?? '';
    const score = TOGETHER * share ** 1.5 + ALONE * (alone.get(category) ?? 0);
    scored.push({ category, name: words.names[number] ?? 0, score });
  });
  return scored;
}
