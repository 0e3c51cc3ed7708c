/**
 * The vocabulary: every folded word of every title, keyword and term once, with what is needed to
 * find those like a given word without going through them all.
 */
import { type Lists, listAt, listsOf } from './lists.ts';
import { soundOf, stemOf } from './word-forms.ts';

/** As it is stored: text and typed arrays only. */
export interface StoredVocabulary {
  /** Sorted, one space between. */
  readonly words: string;
  /** How each word sounds, in the same order. */
  readonly sounds: string;
  /** By a pair of letters, the words whose sound has it. */
  readonly pairs: Lists;
  /** By a word, the longer words that end in it: `artros` → `hoftartros`. */
  readonly compounds: Lists;
}

export interface Vocabulary {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly pairs: Lists;
  readonly compounds: Lists;
  readonly byWord: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly bySound: ReadonlyMap<string, readonly number[]>;
}

const LETTERS = 38;

/** a–z are 1–26, digits 27–36, all else 37; the beginning of a word is 0. */
function letterNumber(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  return unit >= 48 && unit <= 57 ? unit - 21 : 37;
}

/** The pairs of neighbouring letters in a sound, its beginning with the first letter included. */
export function pairsOf(sound: string): readonly number[] {
  const pairs = new Set<number>();
  let before = 0;
  for (let n = 0; n < sound.length; n += 1) {
    const letter = letterNumber(sound.charCodeAt(n));
    pairs.add(before * LETTERS + letter);
    before = letter;
  }
  return [...pairs];
}

export function buildVocabulary(words: Iterable<string>): StoredVocabulary {
  const sorted = [...new Set(words)].sort();
  const sounds = sorted.map(soundOf);
  const keys: number[] = [];
  const items: number[] = [];
  sounds.forEach((sound, word) => {
    for (const pair of pairsOf(sound)) {
      keys.push(pair);
      items.push(word);
    }
  });
  return {
    words: sorted.join(' '),
    sounds: sounds.join(' '),
    pairs: listsOf(LETTERS * LETTERS, keys, items),
    compounds: compoundsIn(sorted),
  };
}

const SHORTEST_HEAD = 4;
const SHORTEST_FIRST = 3;

function compoundsIn(sorted: readonly string[]): Lists {
  const byWord = new Map(sorted.map((word, n) => [word, n]));
  const keys: number[] = [];
  const items: number[] = [];
  sorted.forEach((word, n) => {
    for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_HEAD; at += 1) {
      const head = byWord.get(word.slice(at));
      if (head === undefined) continue;
      keys.push(head);
      items.push(n);
    }
  });
  return listsOf(sorted.length, keys, items);
}

export function openVocabulary({ words, sounds, pairs, compounds }: StoredVocabulary): Vocabulary {
  const list = words === '' ? [] : words.split(' ');
  const soundList = sounds === '' ? [] : sounds.split(' ');
  return {
    words: list,
    sounds: soundList,
    pairs,
    compounds,
    byWord: new Map(list.map((word, n) => [word, n])),
    byStem: grouped(soundList.map(stemOf)),
    bySound: grouped(soundList),
  };
}

function grouped(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, n) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [n]);
    else group.push(n);
  });
  return groups;
}

/** The words that begin so, as a range of their numbers. */
export function startingWith(words: readonly string[], start: string): readonly [number, number] {
  const from = firstNotBelow(words, start);
  return [from, firstNotBelow(words, `${start}\uffff`)];
}

/** How many words begin so. */
export function countBegun({ words }: Vocabulary, start: string): number {
  const [from, to] = startingWith(words, start);
  return to - from;
}

/** Whether a part is a word, or long enough and the beginning of several. */
export function beginsWords(vocabulary: Vocabulary, part: string): boolean {
  if (vocabulary.byWord.has(part)) return true;
  return part.length > 3 && countBegun(vocabulary, part) > 1;
}

function firstNotBelow(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that end in this one. */
export function compoundsOf(vocabulary: Vocabulary, word: number): Uint32Array {
  return listAt(vocabulary.compounds, word);
}
