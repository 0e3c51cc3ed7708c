/**
 * A query can be read in several ways: Swedish joins words that others write apart. `höft artros`
 * and `artros höft` are read as `höftartros` too, `halsont` as `hals ont`.
 */
import { startingWith, type Vocabulary } from './vocabulary.ts';
import { stemOf } from './word-forms.ts';

export interface Reading {
  readonly tokens: readonly string[];
  /** 1 as written; less the more is assumed. */
  readonly trust: number;
}

const JOINED = 0.97;
const APART = 0.94;
const MOST_READINGS = 6;
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
  if (tokens.length > 4) return [];
  return tokens.flatMap((one, n) =>
    tokens.flatMap((other, m) => {
      if (n === m || one.length < 2 || other.length < 2) return [];
      const joined = joinsOf(one, other).find((word) => isWord(vocabulary, word));
      if (joined === undefined) return [];
      const rest = tokens.filter((_, place) => place !== n && place !== m);
      return [{ tokens: [joined, ...rest], trust: JOINED }];
    }),
  );
}

/** Swedish joins with an s, or drops the first word's last vowel: `mage` + `sår`. */
function joinsOf(first: string, last: string): readonly string[] {
  const bare = first.replace(/[aeo]$/, '');
  const stem = stemOf(first);
  return [...new Set([first, `${first}s`, bare, `${bare}s`, `${bare}e`, stem, `${stem}s`])].map(
    (form) => form + last,
  );
}

function isWord(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.byWord.has(word) || (word.length > 6 && vocabulary.byStem.has(stemOf(word)));
}

function apartReadings(vocabulary: Vocabulary, tokens: readonly string[]): readonly Reading[] {
  return tokens.flatMap((token, n) => {
    if (token.length < 6 || vocabulary.byWord.has(token)) return [];
    return partsOf(vocabulary, token).map((parts) => ({
      tokens: [...tokens.slice(0, n), ...parts, ...tokens.slice(n + 1)],
      trust: APART,
    }));
  });
}

/** The ways to take a compound apart into two known words. */
function partsOf(vocabulary: Vocabulary, token: string): readonly (readonly [string, string])[] {
  const ways: [string, string][] = [];
  for (let at = 3; at <= token.length - 3; at += 1) {
    const last = token.slice(at);
    if (!isKnown(vocabulary, last)) continue;
    const first = token.slice(0, at);
    const known = [first, first.replace(/s$/, '')].find((form) => begins(vocabulary, form));
    if (known !== undefined) ways.push([known, last]);
  }
  return ways;
}

function isKnown(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.byWord.has(word) || (word.length > 3 && vocabulary.byStem.has(stemOf(word)));
}

function begins({ words, byWord }: Vocabulary, part: string): boolean {
  if (byWord.has(part)) return true;
  const [from, to] = startingWith(words, part);
  return part.length > 3 && to - from > 1;
}
