/**
 * A query can be read in several ways, for Swedish joins words that others write apart. `höft artros`
 * and `artros höft` are read as `höftartros` too, `halsont` as `hals ont`.
 */

import { firstJoin, joinOf, links } from './joins.ts';
import { beginsWords, countBegun, type Vocabulary } from './vocabulary.ts';
import { saysLittle, shareSaid, soundOf, stemOf } from './word-forms.ts';
import { sameMeaning } from './words/everyday.ts';

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
const OTHERWISE = 0.92;
const ONLY_BEGINNING = 0.6;
const ONLY_END = 0.4;
const LONGEST_LEFT_OUT = 4;
/** What words begin with is being written, rather than two words in one: `förmaks`. */
const HALF_WRITTEN = 0.7;
const SHORTEST_LAST = 5;
const MOST_READINGS = 8;
const MOST_JOINED = 4;
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
  const said = tokens.filter((token) => !saysLittle(token) && !isWhose(tokens, token));
  if (said.length < 2 || said.length > MOST_JOINED) return [];
  const sounds = said.map((token) => [token, ...sameMeaning(token)].map(soundOf));
  const pairs = sounds.flatMap((firsts, n) =>
    sounds.flatMap((lasts, m): readonly Reading[] => {
      if (n === m) return [];
      const joined = firstJoin(vocabulary, firsts, lasts);
      if (joined === undefined) return [];
      const rest = said.filter((_, place) => place !== n && place !== m);
      const further = joinedFurther(vocabulary, joined, rest);
      return [...further, { tokens: [joined, ...rest], trust: JOINED }];
    }),
  );
  return [...linked(vocabulary, said), ...pairs];
}

/** `löss hos barn` tells whose they are: no part of a word. */
function isWhose(tokens: readonly string[], token: string): boolean {
  const at = tokens.indexOf(token);
  return at > 0 && tokens[at - 1] === 'hos' && shareSaid(token) < 1;
}

/** All words joined in the order written: `syn nerv inflammation`. */
function linked(vocabulary: Vocabulary, said: readonly string[]): readonly Reading[] {
  if (said.length !== 3) return [];
  const [first = '', middle = '', last = ''] = said.map(soundOf);
  for (const link of links) {
    const joined = joinOf(vocabulary, first + link + middle, last);
    if (joined !== undefined) return [{ tokens: [joined], trust: JOINED }];
  }
  return [];
}

/** A third word joined to what two made: `sköld körtel cancer`. */
function joinedFurther(
  vocabulary: Vocabulary,
  joined: string,
  rest: readonly string[],
): readonly Reading[] {
  return rest.flatMap((token, n) => {
    const whole = joinOf(vocabulary, soundOf(joined), soundOf(token));
    if (whole === undefined) return [];
    return [{ tokens: [whole, ...rest.filter((_, place) => place !== n)], trust: JOINED }];
  });
}

function apartReadings(vocabulary: Vocabulary, tokens: readonly string[]): readonly Reading[] {
  return tokens.flatMap((token, n) => {
    if (token.length < 6 || vocabulary.byWord.has(token)) return [];
    const rest = [...tokens.slice(0, n), ...tokens.slice(n + 1)];
    const trusted = countBegun(vocabulary, token) > 0 ? HALF_WRITTEN : 1;
    const ways = [...otherJoins(vocabulary, token), ...partsOf(vocabulary, token)].map(
      ({ parts, trust }) => ({ parts, trust: trust * trusted }),
    );
    const all =
      ways.length > 0 ? ways : [...endOf(vocabulary, token), ...beginningOf(vocabulary, token)];
    return all.flatMap(({ parts, trust }) => {
      const apart = { tokens: [...parts, ...rest], trust };
      const joined = joinedReadings(vocabulary, apart.tokens).slice(0, 1);
      return rest.length === 0
        ? [apart]
        : [apart, ...joined.map((one) => ({ ...one, trust: one.trust * trust }))];
    });
  });
}

interface Parts {
  readonly parts: readonly string[];
  readonly trust: number;
}

/** A compound of the same parts said otherwise or the other way round: `leverfett`, `fettlever`. */
function otherJoins(vocabulary: Vocabulary, token: string): readonly Parts[] {
  const found = new Set<string>();
  for (let at = 3; at <= token.length - 3; at += 1) {
    const first = token.slice(0, at).replace(/s$/, '');
    const last = token.slice(at);
    const firsts = [first, ...sameMeaning(first)].map(soundOf);
    const lasts = [last, ...sameMeaning(last)].map(soundOf);
    if (firsts.length + lasts.length > 2) {
      const joined = firstJoin(vocabulary, firsts, lasts);
      if (joined !== undefined) found.add(joined);
    }
    const turned = joinOf(vocabulary, soundOf(last), soundOf(first));
    if (turned !== undefined) found.add(turned);
  }
  return [...found].slice(0, 2).map((joined) => ({ parts: [joined], trust: OTHERWISE }));
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
    const known = [first, first.replace(/s$/, '')].find((form) => beginsWords(vocabulary, form));
    if (known === undefined) continue;
    const trust = vocabulary.byWord.has(known) ? APART : BEGUN;
    ways.push({ parts: [known, last], trust });
  }
  const shorter = withoutMiddle(vocabulary, soundOf(token));
  if (shorter !== undefined) ways.push({ parts: [shorter], trust: LEFT_OUT });
  return ways.sort((one, other) => other.trust - one.trust);
}

/** The longest known word that an unknown one begins with: `alkoholvanor` is about alcohol. */
function beginningOf(vocabulary: Vocabulary, token: string): readonly Parts[] {
  for (let at = token.length - 3; at >= SHORTEST_LAST; at -= 1) {
    const first = [token.slice(0, at), token.slice(0, at).replace(/s$/, '')].find((part) =>
      vocabulary.byWord.has(part),
    );
    if (first !== undefined) return [{ parts: [first], trust: ONLY_BEGINNING }];
  }
  return [];
}

/** The longest known word that an unknown one ends in: `frisöreksem` is an eczema. */
function endOf(vocabulary: Vocabulary, token: string): readonly Parts[] {
  for (let at = 3; at <= token.length - SHORTEST_LAST; at += 1) {
    if (isKnown(vocabulary, token.slice(at)))
      return [{ parts: [token.slice(at)], trust: ONLY_END }];
  }
  return [];
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
