/**
 * The words of the vocabulary that a written word may stand for, and how alike they are. Exact
 * first, then its other forms, what it begins, compounds that end in it, and last what it
 * resembles: those that share enough pairs of letters, measured by Fuse.js. Only those few are
 * given to Fuse, whose search reads everything it has.
 */
import Fuse from 'fuse.js/basic';
import { listAt } from './lists.ts';
import { areOpposite, sidesOf } from './opposites.ts';
import { slipsBetween } from './slips.ts';
import { compoundsOf, countBegun, pairsOf, startingWith, type Vocabulary } from './vocabulary.ts';
import { saysLittle, soundOf, stemOf, withoutEnding } from './word-forms.ts';
import { sameMeaning } from './words/everyday.ts';

export interface Alike {
  /** The word's number in the vocabulary. */
  readonly word: number;
  /** 1 is the word itself. */
  readonly likeness: number;
}

const SAME_STEM = 0.96;
const SAME_SOUND = 0.94;
/** What words begin with is being written: those that do not go on so are less likely meant. */
const HALF_WRITTEN = 0.85;
/** `KOLs`, and `KOLS`. */
const GENITIVE = 0.93;
const SAME_MEANING = 0.88;
const FORM_OF_SAME_MEANING = 0.85;
const COMPOUND = 0.62;
const RESEMBLES = 0.9;
const LEAST_RESEMBLANCE = 0.54;
/** How many words one written word may stand for. */
const MOST = 64;
/** How many of the words that one or two letters begin are looked at. */
const MOST_BEGUN = 2_000;
/** How many words Fuse is given. */
const MEASURED = 20;
/** The share of the pairs of the closest that a word must have to be measured too. */
const CLOSE = 0.6;
/** A shorter stem is shared by words that have nothing to do with each other. */
const SHORTEST_STEM = 3;
const LONG_STEM = 4;
/** So many letters in common at the end are a word of their own. */
const LAST_WORD = 8;
/** Shorter words are abbreviations, where every letter counts. */
const SHORTEST_MISSPELT = 4;

/** Most alike first, each word once. */
export function alikeWords(vocabulary: Vocabulary, written: string): readonly Alike[] {
  const found = new Map<number, number>();
  const add = (word: number, likeness: number) => {
    if (likeness > (found.get(word) ?? 0)) found.set(word, likeness);
  };
  const exact = vocabulary.byWord.get(written);
  // Of words that say little only the word itself counts: `i` does not begin anything.
  if (saysLittle(written)) return exact === undefined ? [] : [{ word: exact, likeness: 1 }];
  if (exact !== undefined) {
    add(exact, 1);
    for (const compound of compoundsOf(vocabulary, exact)) add(compound, COMPOUND);
  }
  const isHalf = exact === undefined && countBegun(vocabulary, written) > 0;
  const less = isHalf ? HALF_WRITTEN : 1;
  const isNumber = /^\d+$/.test(written);
  if (written.length > 2 && !isNumber) {
    const sound = soundOf(written);
    for (const word of formsOf(vocabulary, sound)) {
      const goesOn = vocabulary.words[word]?.startsWith(written) ?? false;
      add(word, goesOn ? SAME_STEM : SAME_STEM * less);
    }
    for (const word of vocabulary.bySound.get(sound) ?? []) add(word, SAME_SOUND);
  }
  const bare = exact === undefined ? vocabulary.byWord.get(written.replace(/s$/, '')) : undefined;
  if (bare !== undefined) add(bare, GENITIVE * less);
  if (!isNumber) addBegun(vocabulary, written, add);
  for (const other of sameMeaning(written)) {
    const word = vocabulary.byWord.get(other);
    if (word !== undefined) add(word, SAME_MEANING * less);
    // Two steps from what is written: there the stem must be long enough to tell words apart.
    for (const form of formsOf(vocabulary, soundOf(other), LONG_STEM)) {
      add(form, FORM_OF_SAME_MEANING * less);
    }
  }
  // Another form of a word is no proof that it is meant: `axln` has the stem of `axlar`.
  const isSure = [...found.values()].some((likeness) => likeness === 1 || likeness === SAME_SOUND);
  if (!isSure && written.length >= SHORTEST_MISSPELT && !isNumber) {
    for (const { word, likeness } of resembling(vocabulary, written)) add(word, likeness);
  }
  const sorted = [...found]
    .map(([word, likeness]): Alike => ({ word, likeness }))
    .sort((one, other) => other.likeness - one.likeness || one.word - other.word);
  return withoutOpposites(vocabulary, written, sorted).slice(0, MOST);
}

/**
 * Words with the stem of a sound. A word's own form may look like one with an ending (`urin`), so
 * that which is the stem of the other is asked too.
 */
function formsOf({ byStem, bySound }: Vocabulary, sound: string, shortest = 0): readonly number[] {
  const stem = stemOf(sound);
  const same = stem.length < shortest ? [] : (byStem.get(stem) ?? []);
  if (stem === sound || stem.length < SHORTEST_STEM) return same;
  const known = [stem, withoutEnding(sound)].flatMap((form) => bySound.get(form) ?? []);
  return [...same, ...(byStem.get(sound) ?? []), ...known];
}

function withoutOpposites({ words }: Vocabulary, written: string, alike: Alike[]): Alike[] {
  const sides = sidesOf([written]);
  if (sides === 0) return alike;
  return alike.filter(({ word }) => !areOpposite(sides, sidesOf([words[word] ?? ''])));
}

function addBegun(
  { words }: Vocabulary,
  written: string,
  add: (word: number, likeness: number) => void,
): void {
  const [from, end] = startingWith(words, written);
  const to = Math.min(end, from + MOST_BEGUN);
  for (let word = from; word < to; word += 1) {
    add(word, 0.66 + 0.26 * (written.length / (words[word]?.length ?? 1)));
  }
}

let shared = new Uint8Array(0);

/** Words that may be this one misspelt. */
function resembling(vocabulary: Vocabulary, written: string): readonly Alike[] {
  const sound = soundOf(written);
  const pairs = pairsOf(sound);
  if (shared.length < vocabulary.words.length) shared = new Uint8Array(vocabulary.words.length);
  const touched: number[] = [];
  for (const pair of pairs) {
    for (const word of listAt(vocabulary.pairs, pair)) {
      if (shared[word] === 0) touched.push(word);
      shared[word] = (shared[word] ?? 0) + 1;
    }
  }
  // One wrong letter breaks two pairs; long words may have two or three.
  const least = Math.max(1, pairs.length - 2 * Math.ceil(sound.length / 4));
  const measured: { readonly word: number; readonly closeness: number }[] = [];
  for (const word of touched) {
    const count = shared[word] ?? 0;
    shared[word] = 0;
    const longer = Math.abs((vocabulary.sounds[word]?.length ?? 0) - sound.length);
    const isWord = (vocabulary.words[word]?.length ?? 0) >= SHORTEST_MISSPELT;
    if (count >= least && longer <= 4 && isWord)
      measured.push({ word, closeness: 2 * count - longer });
  }
  measured.sort((one, other) => other.closeness - one.closeness || one.word - other.word);
  const close = (measured[0]?.closeness ?? 0) * CLOSE;
  return measure(
    vocabulary,
    { word: written, sound },
    measured
      .slice(0, MEASURED)
      .filter(({ closeness }) => closeness >= close)
      .map(({ word }) => word),
  );
}

interface Written {
  readonly word: string;
  readonly sound: string;
}

function measure(vocabulary: Vocabulary, written: Written, words: readonly number[]): Alike[] {
  const candidates = words.map((word) => vocabulary.sounds[word] ?? '');
  const fuse = new Fuse(candidates, {
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.6,
  });
  return fuse.search(written.sound).flatMap(({ item, refIndex }) => {
    const word = words[refIndex];
    if (word === undefined) return [];
    const likeness = RESEMBLES * resemblance(written, vocabulary.words[word] ?? '', item);
    return likeness < LEAST_RESEMBLANCE ? [] : [{ word, likeness }];
  });
}

/** Fuse chooses by what a word holds; how near two whole words are is told by slips of the hand. */
function resemblance(written: Written, word: string, sound: string): number {
  const slips = Math.min(slipsBetween(written.word, word), slipsBetween(written.sound, sound));
  if (slips > mostSlips(writtenApart(written.word, word))) return 0;
  const wrong = slips / Math.max(word.length, written.word.length);
  return (1 - wrong) * (bonesOf(written.sound) === bonesOf(sound) ? 1 : 0.97);
}

/**
 * How many letters of the written word there are to err in: of a compound with the same last word,
 * its first alone, for `axelinflammation` is no misspelt `bäckeninflammation`.
 */
function writtenApart(written: string, word: string): number {
  let same = 0;
  while (same < written.length && written.at(-1 - same) === word.at(-1 - same)) same += 1;
  return same < LAST_WORD ? written.length : written.length - same;
}

/** One in a short word, two from six letters, three from ten. */
function mostSlips(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** Vowels are what is misspelt most; the consonants are a word's bones. */
function bonesOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}
