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
    made ??= { codes: codesOf(codings), text: textOf(proposed) };
    return made;
  };
  return {
    size: byCode.size,
    titleOf: (coding) => byCode.get(keyOf(coding)),
    find(written, limit) {
      const code = bareCode(written.trim());
      const { codes, text } = proposals();
      const at = /^[a-z]\d/.test(code)
        ? codes.beginning(code, limit)
        : text.having(wordsIn(written)).slice(0, limit);
      return at.flatMap((place) => codings[place] ?? []);
    },
  };
}

interface Proposals {
  readonly codes: ReturnType<typeof codesOf>;
  readonly text: ReturnType<typeof textOf>;
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

/** As titles hold them, the longest first; none when too little is written. */
function wordsIn(written: string): readonly string[] {
  const words = fold(written)
    .split(' ')
    .filter((word) => word !== '');
  if (words.join('').length < 3) return [];
  return words.map((word) => ` ${word}`).sort((one, other) => other.length - one.length);
}

/**
 * All titles as one text, folded in one go and searched in one pass: tens of thousands of small
 * texts take ten times as long.
 */
function textOf(titles: readonly string[]) {
  const text = fold(titles.join(PART)).split(PART).join(` ${PART} `);
  const all = ` ${text} `;
  const starts: number[] = [0];
  for (let at = all.indexOf(PART); at >= 0; at = all.indexOf(PART, at + 1)) starts.push(at + 1);
  const end = (place: number) => (starts[place + 1] ?? all.length + 1) - 1;

  /** The places of titles with a word beginning with each of the words. */
  function having(words: readonly string[]): readonly number[] {
    const [longest] = words;
    if (longest === undefined) return [];
    const found: number[] = [];
    let place = 0;
    for (let at = all.indexOf(longest); at >= 0; at = all.indexOf(longest, end(place))) {
      while (end(place) <= at) place += 1;
      const title = all.slice(starts[place], end(place));
      if (words.every((word) => title.includes(word))) found.push(place);
    }
    const begins = (one: number) => words.some((word) => all.startsWith(word, starts[one]));
    return found.sort(
      (one, other) =>
        Number(begins(other)) - Number(begins(one)) ||
        end(one) - (starts[one] ?? 0) - (end(other) - (starts[other] ?? 0)),
    );
  }
  return { having };
}
