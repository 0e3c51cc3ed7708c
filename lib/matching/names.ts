/**
 * Names are the short texts that can answer a query: what terms call a diagnosis, supports' titles
 * and the parts of them, and keywords. A text that several have in common is one name.
 */
import { type Lists, listAt, listsOf } from './lists.ts';
import { sidesOf } from './opposites.ts';
import { saysLittle, shareSaid } from './word-forms.ts';

/** What a name names: a term or a support, by number. */
export interface NameTarget {
  readonly kind: 'term' | 'support';
  readonly number: number;
  /** 1 is its proper name; other names count for a little less. */
  readonly standing: number;
}

export interface NamedText {
  readonly text: string;
  /** Its folded words. */
  readonly words: readonly string[];
  readonly target: NameTarget;
}

/** As it is stored: text and typed arrays only. */
export interface StoredNames {
  /** As written, one line feed between. */
  readonly texts: string;
  /** In the same order, folded. */
  readonly folded: string;
  /** By a word's number, the names that have it. */
  readonly byWord: Lists;
  /** How much each word tells names apart; rare words more. */
  readonly weights: Float32Array;
  /** The sum of its words' weights, for each name. */
  readonly totals: Float32Array;
  /** Which of opposites each name stands on. */
  readonly sides: Uint32Array;
  /** By name, its targets: number × 2, plus 1 for a support. */
  readonly targets: Lists;
  /** The standing of each item of `targets`. */
  readonly standings: Float32Array;
}

const LITTLE = 0.15;
/** Words of fewer names than this are alike rare: a diagnosis with many names is not worth less. */
const COMMON = 20;

/** @param words the vocabulary, which has every word of the texts */
export function buildNames(named: readonly NamedText[], words: readonly string[]): StoredNames {
  const wordNumbers = new Map(words.map((word, n) => [word, n]));
  const nameNumbers = new Map<string, number>();
  const texts: string[] = [];
  const tokens: (readonly string[])[] = [];
  const keys: number[] = [];
  const items: number[] = [];
  const standings: number[] = [];
  for (const { text, words: inText, target } of named) {
    if (inText.length === 0) continue;
    const key = inText.join(' ');
    const name = nameNumbers.get(key) ?? texts.length;
    if (name === texts.length) {
      nameNumbers.set(key, name);
      texts.push(text);
      tokens.push([...new Set(inText)]);
    }
    keys.push(name);
    items.push(target.number * 2 + (target.kind === 'support' ? 1 : 0));
    standings.push(target.standing);
  }
  const numbered = tokens.map((inName) => inName.map((word) => wordNumbers.get(word) ?? 0));
  const byWord = listsOf(
    words.length,
    numbered.flat(),
    numbered.flatMap((inName, name) => inName.map(() => name)),
  );
  const weights = weightsOf(words, byWord, texts.length);
  const order = listsOf(
    texts.length,
    keys,
    keys.map((_, n) => n),
  ).items;
  return {
    texts: texts.join('\n'),
    folded: [...nameNumbers.keys()].join('\n'),
    byWord,
    weights,
    totals: Float32Array.from(numbered, (inName) =>
      inName.reduce((sum, word) => sum + (weights[word] ?? 0), 0),
    ),
    sides: Uint32Array.from(tokens, sidesOf),
    targets: listsOf(texts.length, keys, items),
    standings: Float32Array.from(order, (n) => standings[n] ?? 1),
  };
}

/** Rare words tell more: the logarithm of how many names there are to each that has the word. */
function weightsOf(words: readonly string[], byWord: Lists, count: number): Float32Array {
  return Float32Array.from(words, (word, n) => {
    const weight = Math.log(2 + count / (COMMON + listAt(byWord, n).length));
    return saysLittle(word) ? weight * LITTLE : weight * shareSaid(word);
  });
}
