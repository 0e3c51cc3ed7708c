/**
 * The titles of code systems that an administrator has imported: what a code is called by its
 * publisher, and which codes a half-written code or some words may mean. Reserve codes have a title
 * and are never proposed.
 */
import type { CodeTitle } from '../catalogue/code-title.ts';
import { type CodeSystemId, type Coding, keyOf } from '../terminology/coding.ts';
import { fold } from '../terminology/words.ts';

export interface CodeTitles {
  readonly size: number;
  titleOf(coding: Coding): string | undefined;
  /**
   * Codes that begin as written, in their order; or whose title has a word beginning with each of
   * the words, titles that begin so first, then shorter before longer.
   */
  find(written: string, limit: number): readonly Coding[];
}

/** A letter of no language that titles are written in: it survives folding, and parts the titles. */
const PART = '\ua66e';

/** @param lists sorted by code; where systems share codes, the first comes first */
export function createCodeTitles(
  lists: readonly { readonly system: CodeSystemId; readonly titles: readonly CodeTitle[] }[],
): CodeTitles {
  const byCode = new Map<string, string>();
  const codings: Coding[] = [];
  const proposed: string[] = [];
  for (const { system, titles } of lists) {
    for (const { code, title, reserve } of titles) {
      const coding = { system, code };
      byCode.set(keyOf(coding), title);
      if (reserve !== undefined) continue;
      codings.push(coding);
      proposed.push(title);
    }
  }
  let made: Proposals | undefined;
  /** Made when somebody searches: to name codes, the titles alone will do. */
  const proposals = () => {
    made ??= { codes: codesOf(codings), words: wordsOf(proposed) };
    return made;
  };
  return {
    size: byCode.size,
    titleOf: (coding) => byCode.get(keyOf(coding)),
    find(written, limit) {
      const code = bareCode(written.trim());
      const { codes, words } = proposals();
      const at = /^[a-z]\d/.test(code)
        ? codes.beginning(code, limit)
        : words.having(wordsIn(written), limit);
      return at.flatMap((place) => codings[place] ?? []);
    },
  };
}

/** No title is so long: those that begin so stand before the others. */
const LONGER_THAN_ANY = 10_000;

interface Proposals {
  readonly codes: ReturnType<typeof codesOf>;
  readonly words: ReturnType<typeof wordsOf>;
}

/** `E11.9` → `e119`: written with a dot or without, it is the same code. */
function bareCode(code: string): string {
  return code.toLowerCase().replace(/[.-]/g, '');
}

/** Codes in their order; those of a category are at hand, so that not all are looked through. */
function codesOf(codings: readonly Coding[]) {
  const bare = codings.map(({ code }) => bareCode(code));
  const places = bare.map((_, at) => at);
  const ofCategory = Map.groupBy(places, (at) => bare[at]?.slice(0, 3) ?? '');
  return {
    beginning(code: string, limit: number): readonly number[] {
      const near = code.length < 3 ? places : (ofCategory.get(code.slice(0, 3)) ?? []);
      const found: number[] = [];
      for (const at of near) {
        if (bare[at]?.startsWith(code)) found.push(at);
        if (found.length === limit) break;
      }
      return found;
    },
  };
}

/** None when too little is written. */
function wordsIn(written: string): readonly string[] {
  const words = fold(written)
    .split(' ')
    .filter((word) => word !== '');
  return words.join('').length < 3 ? [] : words;
}

/**
 * Which titles have which words. All titles are folded in one go: tens of thousands of small texts
 * take ten times as long.
 */
function wordsOf(titles: readonly string[]) {
  const folded = fold(titles.join(PART))
    .split(PART)
    .map((title) => title.trim());
  const places = new Map<string, number[]>();
  for (const [place, title] of folded.entries()) {
    for (const word of title.split(' ')) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  }
  const vocabulary = [...places.keys()].sort();

  /** The words that begin so. */
  function beginning(start: string): readonly string[] {
    let [low, high] = [0, vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vocabulary[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (vocabulary[end]?.startsWith(start)) end += 1;
    return vocabulary.slice(low, end);
  }

  /** The places of titles with a word beginning with each of the words, the best first. */
  function having(words: readonly string[], limit: number): readonly number[] {
    if (words.length === 0) return [];
    /** How many of the words, one after the other, a title has had. */
    const had = new Uint8Array(folded.length);
    const found: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      for (const whole of beginning(words[at] ?? '')) {
        for (const place of places.get(whole) ?? []) {
          if (had[place] !== at) continue;
          had[place] = at + 1;
          if (at + 1 === words.length) found.push(place);
        }
      }
    }
    /** By rank, then in the codes' order. */
    const best: { readonly place: number; readonly rank: number }[] = [];
    for (const place of found) {
      const title = folded[place] ?? '';
      const begins = words.some((word) => title.startsWith(word));
      const rank = title.length + (begins ? 0 : LONGER_THAN_ANY);
      const before = best.findIndex(
        (one) => one.rank > rank || (one.rank === rank && one.place > place),
      );
      if (before < 0 && best.length === limit) continue;
      best.splice(before < 0 ? best.length : before, 0, { place, rank });
      if (best.length > limit) best.pop();
    }
    return best.map(({ place }) => place);
  }
  return { having };
}
