/** How Swedish joins words, and which words of the vocabulary two sounds make together. */
import type { Vocabulary } from './vocabulary.ts';
import { soundOf, stemOf } from './word-forms.ts';

const SHORTEST_STEM = 7;

/** Of the ways to say either word, the first that make a word together. */
export function firstJoin(
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
export const links = ['', 's', 'e', 'o', 'a', 'us'];

/** The word of the vocabulary that two sounds make together, in any form. */
export function joinOf(vocabulary: Vocabulary, first: string, last: string): string | undefined {
  for (const part of new Set([first, stemOf(first), first.replace(/[ae]$/, '')])) {
    for (const link of links) {
      // What is left of a short word is any word's beginning: `hälen` is not `hals`.
      if (link !== '' && part !== first && part.length < 4) continue;
      const word = wordOf(vocabulary, link === '' ? metIn(part + last) : part + link + last);
      if (word !== undefined && holdsBoth(word, part, link + last)) return word;
    }
  }
  return undefined;
}

/** A form that has lost the last word's stem is not the two together. */
function holdsBoth(word: string, first: string, last: string): boolean {
  if (word.length + 1 < first.length + last.length) return false;
  return soundOf(word).startsWith(metIn(first + last.slice(0, Math.max(3, last.length - 3))));
}

/** What sounds alike where words meet is one: `syn` + `nerv`. */
function metIn(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}

/** A word that sounds so, or where the sound is long enough to tell, another form of it. */
function wordOf({ bySound, byStem, words }: Vocabulary, sound: string): string | undefined {
  const forms = sound.length < SHORTEST_STEM ? [] : (byStem.get(stemOf(sound)) ?? []);
  const [first] = bySound.get(sound) ?? forms;
  return first === undefined ? undefined : words[first];
}
