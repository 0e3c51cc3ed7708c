/**
 * The word index of the stored catalogue, kept beside it. Whoever asks first after the catalogue
 * has changed makes it anew; the worker does after storing, so that no one waits for it.
 */
import { buildWordIndex, type WordIndex } from '../matching/word-index.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { wholeOf } from './catalogue-whole.ts';

export interface StampedWords {
  /** Of the catalogue the index was made of. */
  readonly stamp: string;
  readonly index: WordIndex;
}

const NAME = 'words';
/** Rises when the form of the index changes: a kept one of another form is made anew. */
const FORM = 4;

export async function readWordIndex(store: CatalogueStore): Promise<StampedWords> {
  const whole = wholeOf(store);
  const kept = (await whole.readKept(NAME)) as (StampedWords & { form: number }) | undefined;
  if (kept?.form === FORM && kept.stamp === (await whole.stamp())) return kept;
  const { stamp, placed, terms } = await whole.readWhole();
  const words: StampedWords = { stamp, index: buildWordIndex(placed, terms) };
  // A full disk must not take the search away.
  await whole.keep(NAME, { ...words, form: FORM }).catch(() => undefined);
  return words;
}
