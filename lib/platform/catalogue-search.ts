/**
 * The search box: words and codes to supports. Apart from the store so that only the pages that
 * search carry it.
 */
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Withdrawal } from '../catalogue/withdrawn.ts';
import { openWordSearch, type WordSearch } from '../matching/word-search.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { wholeOf } from './catalogue-whole.ts';
import { withdrawnIn } from './catalogue-withdrawn.ts';
import { readWordIndex } from './catalogue-words.ts';

export interface Hit {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
  /** 0–1; 1 is the very name or code. */
  readonly score: number;
  /** The name or code that answered: `KOL`, `Höftartros`, `E11.9`. */
  readonly matched: string;
  /** Present when it no longer holds. */
  readonly withdrawn?: Withdrawal;
}

export interface CatalogueSearch {
  /** Makes ready, so that the first key press need not wait. */
  prepare(): Promise<void>;
  /** Best first, at most `limit`; earlier layers before later ones where the rest is equal. */
  search(words: string, layers: readonly LayerId[], limit: number): Promise<readonly Hit[]>;
}

export function searchIn(store: CatalogueStore): CatalogueSearch {
  const whole = wholeOf(store);
  let opened: Promise<{ readonly stamp: string; readonly words: WordSearch }> | undefined;

  function open() {
    opened ??= readWordIndex(store).then(({ stamp, index }) => ({
      stamp,
      words: openWordSearch(index),
    }));
    // What failed is tried again at the next question.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  }

  return {
    async prepare() {
      await open();
    },

    async search(words, layers, limit) {
      for (;;) {
        const current = await open();
        const hits = current.words.search(words, layers, limit);
        const supports = await whole.readAt(hits, current.stamp);
        if (supports !== undefined) {
          const withdrawn = await store.connection.read('Searching', withdrawnIn);
          return hits.flatMap(({ layer, score, matched }, n) => {
            const support = supports[n];
            if (support === undefined) return [];
            const gone = withdrawn.get(support.id);
            return [{ support, layer, score, matched, ...(gone && { withdrawn: gone }) }];
          });
        }
        // The catalogue was replaced meanwhile.
        opened = undefined;
      }
    },
  };
}
