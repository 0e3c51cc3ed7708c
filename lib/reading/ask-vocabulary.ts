/** The words to read by, asked of the worker when the first code is found, once per frame. */
import { readWords, type WordReader } from './read-words.ts';
import type { Schedule } from './slices.ts';
import type { TermTable } from './term-table.ts';

/** The worker may be starting: a while before it is asked again, in milliseconds. */
const AGAIN_MS = 1000;

interface Asked {
  readonly askTerms: () => Promise<TermTable | undefined>;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/** Answers a function that gives the words, or asks for them and calls `onReady` later. */
export function askVocabulary({ askTerms, schedule, signal }: Asked, onReady: () => void) {
  let known: { readonly terms: TermTable; readonly words: WordReader } | undefined;
  let asking = false;

  async function ask(): Promise<void> {
    asking = true;
    const terms = await askTerms();
    if (signal.aborted) return;
    if (terms) {
      known = { terms, words: readWords(terms.words) };
      onReady();
    } else schedule.after(AGAIN_MS, () => void ask());
  }

  return () => {
    if (!known && !asking) void ask();
    return known;
  };
}
