/**
 * A query can be read in several ways: Swedish joins words that others write apart. `höft artros`
 * and `artros höft` are read as `höftartros` too, `halsont` as `hals ont`.
 */
import { sameMeaning } from './everyday-words.ts';
import { startingWith, type Vocabulary } from './vocabulary.ts';
import { saysLittle, soundOf, stemOf } from './word-forms.ts';

export interface Reading {
  readonly tokens: readonly string[];
  /** 1 as written; less the more is assumed. */
  readonly trust: number;
}

const JOINED = 0.97;
const APART = 0.94;
/** The first part only begins words. */
const BEGUN = 0.86;
const LEFT_OUT = 0.82;
const LONGEST_LEFT_OUT = 4;
const SHORTEST_LAST = 5;
const MOST_READINGS = 6;
const MOST_JOINED = 4;
const SHORTEST_STEM = 7;
const MOST_TOKENS = 12;

/** As written first, then those the vocabulary knows words for. */
export function readingsOf(vocabulary: Vocabulary, written: readonly string[]): readonly Reading[] {
  const tokens = written.slice(0, MOST_TOKENS);
  return [
    { tokens, trust: 1 },
    ...joinedReadings(vocabulary, tokens),
    ...apartReadings(vocabulary, tokens),
  ].slice(0, MOST_READINGS);
}

function joinedReadings(vocabulary: Vocabulary, tokens: readonly string[]): readonly Reading[] {
  const said = tokens.filter((token) => !saysLittle(token));
  if (said.length < 2 || said.length > MOST_JOINED) return [];
  const sounds = said.map((token) => [token, ...sameMeaning(token)].map(soundOf));
  return sounds.flatMap((firsts, n) =>
    sounds.flatMap((lasts, m) => {
      if (n === m) return [];
      const joined = firstJoin(vocabulary, firsts, lasts);
      if (joined === undefined) return [];
      const rest = said.filter((_, place) => place !== n && place !== m);
      return [{ tokens: [joined, ...rest], trust: JOINED }];
    }),
  );
}

/** Of the ways to say either word, the first that make a word together. */
function firstJoin(
  vocabulary: Vocabulary,
  firsts: readonly string[],
  lasts: readonly string[],
): string | undefined {
  for (const first of firsts) {
    for (const last of lasts) {
      if (first.length < 2 || last.length < 2) continue;
      const joined = joinOf(vocabulary, first, last);
      if (joined !== undefined) return joined;
    }
  }
  return undefined;
}

/** What Swedish joins two words with; the first may lose its ending: `mage` + `sår`. */
const links = ['', 's', 'e', 'o', 'a'];

/** The word of the vocabulary that two sounds make together, in any form. */
function joinOf(vocabulary: Vocabulary, first: string, last: string): string | undefined {
  for (const part of new Set([first, stemOf(first)])) {
    for (const link of links) {
      const word = wordOf(vocabulary, part + link + last);
      // A form that has lost the last word's stem is not the two together.
      if (word !== undefined && word.length + 1 >= part.length + last.length) return word;
    }
  }
  return undefined;
}

/** A word that sounds so, or where the sound is long enough to tell, another form of it. */
function wordOf({ bySound, byStem, words }: Vocabulary, sound: string): string | undefined {
  const forms = sound.length < SHORTEST_STEM ? [] : (byStem.get(stemOf(sound)) ?? []);
  const [first] = bySound.get(sound) ?? forms;
  return first === undefined ? undefined : words[first];
}

function apartReadings(vocabulary: Vocabulary, tokens: readonly string[]): readonly Reading[] {
  return tokens.flatMap((token, n) => {
    if (token.length < 6 || vocabulary.byWord.has(token)) return [];
    return partsOf(vocabulary, token).map(({ parts, trust }) => ({
      tokens: [...tokens.slice(0, n), ...parts, ...tokens.slice(n + 1)],
      trust,
    }));
  });
}

interface Parts {
  readonly parts: readonly string[];
  readonly trust: number;
}

/**
 * The ways to take a compound apart into two known words, and to leave out a short middle one:
 * `höftledsartros` is read as `höftartros`.
 */
function partsOf(vocabulary: Vocabulary, token: string): readonly Parts[] {
  const ways: Parts[] = [];
  for (let at = 3; at <= token.length - 3; at += 1) {
    const last = token.slice(at);
    if (!isKnown(vocabulary, last)) continue;
    const first = token.slice(0, at);
    const known = [first, first.replace(/s$/, '')].find((form) => begins(vocabulary, form));
    if (known === undefined) continue;
    const trust = vocabulary.byWord.has(known) ? APART : BEGUN;
    ways.push({ parts: [known, last], trust });
  }
  const shorter = withoutMiddle(vocabulary, soundOf(token));
  if (shorter !== undefined) ways.push({ parts: [shorter], trust: LEFT_OUT });
  return ways.sort((one, other) => other.trust - one.trust);
}

/** The longest known word that is left when a few letters of the middle are. */
function withoutMiddle({ bySound, words }: Vocabulary, sound: string): string | undefined {
  for (let left = 2; left <= LONGEST_LEFT_OUT; left += 1) {
    for (let at = 3; at + left <= sound.length - SHORTEST_LAST; at += 1) {
      const [word] = bySound.get(sound.slice(0, at) + sound.slice(at + left)) ?? [];
      if (word !== undefined) return words[word];
    }
  }
  return undefined;
}

function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (vocabulary.byWord.has(word)) return true;
  return vocabulary.byStem.has(stemOf(soundOf(word))) && word.length > 3;
}

function begins({ words, byWord }: Vocabulary, part: string): boolean {
  if (byWord.has(part)) return true;
  const [from, to] = startingWith(words, part);
  return part.length > 3 && to - from > 1;
}
