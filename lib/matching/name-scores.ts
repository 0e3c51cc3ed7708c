/**
 * How well each name answers a written query: how much of the query it has, and how much of the
 * name the query says. Both whole, whatever the order, is 1.
 */
import { type Alike, alikeWords } from './alike.ts';
import { type Lists, listAt } from './lists.ts';
import type { StoredNames } from './names.ts';
import { areOpposite, sidesOf } from './opposites.ts';
import type { FindTopic } from './topics.ts';
import type { Vocabulary } from './vocabulary.ts';
import { saysLittle } from './word-forms.ts';

export interface ScoredName {
  readonly name: number;
  /** 0–1. */
  readonly score: number;
}

/** A word of no name still tells that something was asked that the name has not. */
const UNKNOWN_WEIGHT = 2;
const LITTLE_WEIGHT = 0.2;
const MOST_WEIGHT = 7;
/** A word that only resembles one that is known weighs less, for it may be none of them. */
const SURE = 0.8;
const UNSURE_SHARE = 0.7;
/** What is left of the score of a name that says the opposite. */
const OPPOSITE = 0.4;
/** The share of the score that stands for how much of the name was said. */
const NAME_SHARE = 0.4;
/** A name all of whose words are said, if in another form, is said whole; */
const WHOLE = 0.92;
/** and the more so the more of the query it is. */
const ASKED_OF_WHOLE = 0.2;
/** How many names are looked at further. */
const MOST = 256;

/** Room for the sums of one search, used again by the next. */
export interface Sums {
  readonly asked: Float32Array;
  readonly said: Float32Array;
  /** Which token a name was counted for last, plus one. */
  readonly counted: Uint8Array;
}

export function createSums(names: number): Sums {
  return {
    asked: new Float32Array(names),
    said: new Float32Array(names),
    counted: new Uint8Array(names),
  };
}

/** How much of a word's weight counts, 0–1. */
export type ShareOf = (word: string) => number;

/** The words a token may stand for; found once a search, however many readings have the token. */
export type FindAlike = (token: string) => readonly Alike[];

export function rememberAlike(vocabulary: Vocabulary): FindAlike {
  const known = new Map<string, readonly Alike[]>();
  return (token) => {
    const alike = known.get(token) ?? alikeWords(vocabulary, token);
    known.set(token, alike);
    return alike;
  };
}

/**
 * The best names for the tokens, best first.
 * @param share of each token's weight
 * @param leads whether a name leads to something that can be shown: one that does not, however well
 *   it answers, must not put the others in the shade
 * @param topic the least score of a name that is said whole
 */
export function scoreNames(
  findAlike: FindAlike,
  names: StoredNames,
  sums: Sums,
  tokens: readonly string[],
  share: ShareOf,
  leads: (name: number) => boolean,
  topic: FindTopic,
): readonly ScoredName[] {
  const touched: number[] = [];
  let total = 0;
  // Words that say little come last and only add to what the others brought.
  const ordered = [...tokens].sort((a, b) => Number(saysLittle(a)) - Number(saysLittle(b)));
  const hasMore = !saysLittle(ordered[0] ?? '');
  ordered.forEach((token, n) => {
    const onlyAdds = hasMore && saysLittle(token);
    const alike = findAlike(token);
    const weight = weightOf(token, alike, names.weights, share);
    total += weight;
    for (const { word, likeness } of alike) {
      addTo(sums, onlyAdds ? undefined : touched, listAt(names.byWord, word), n + 1, {
        asked: weight * likeness,
        said: (names.weights[word] ?? 0) * likeness,
      });
    }
  });
  const sides = sidesOf(tokens);
  const scored = touched.map((name): ScoredName => {
    const asked = (sums.asked[name] ?? 0) / total;
    const said = Math.min(1, (sums.said[name] ?? 0) / (names.totals[name] ?? 1));
    sums.asked[name] = 0;
    sums.said[name] = 0;
    sums.counted[name] = 0;
    const against = areOpposite(sides, names.sides[name] ?? 0) ? OPPOSITE : 1;
    const score = asked ** 1.5 * (1 - NAME_SHARE + NAME_SHARE * said);
    const least = said < WHOLE ? 0 : topic(name) * said * (1 + asked - ASKED_OF_WHOLE);
    return { name, score: against * Math.max(score, least) };
  });
  return bestOf(scored.filter(({ name }) => leads(name)));
}

/** How much a token of a query weighs: as much as the word it most likely stands for. */
export function weightOf(
  token: string,
  alike: readonly Alike[],
  weights: Float32Array,
  share: ShareOf,
): number {
  if (saysLittle(token)) return LITTLE_WEIGHT;
  const [best] = alike;
  if (best === undefined) return UNKNOWN_WEIGHT * share(token);
  const weight = Math.min(weights[best.word] ?? UNKNOWN_WEIGHT, MOST_WEIGHT) * share(token);
  return best.likeness < SURE ? weight * UNSURE_SHARE : weight;
}

/** The words of a token come most alike first, so that a name is counted once with its best. */
function addTo(
  sums: Sums,
  touched: number[] | undefined,
  inNames: Lists['items'],
  token: number,
  by: { readonly asked: number; readonly said: number },
): void {
  for (const name of inNames) {
    const before = sums.counted[name] ?? 0;
    if (before === token) continue;
    if (before === 0) {
      if (touched === undefined) continue;
      touched.push(name);
    }
    sums.counted[name] = token;
    sums.asked[name] = (sums.asked[name] ?? 0) + by.asked;
    sums.said[name] = (sums.said[name] ?? 0) + by.said;
  }
}

function bestOf(scored: readonly ScoredName[]): readonly ScoredName[] {
  let best = 0;
  for (const { score } of scored) if (score > best) best = score;
  return scored
    .filter(({ score }) => score >= best * 0.5)
    .sort((one, other) => other.score - one.score || one.name - other.name)
    .slice(0, MOST);
}
