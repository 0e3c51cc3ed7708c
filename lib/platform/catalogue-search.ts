/**
 * The search box: words and codes to supports. Apart from the store so that only the pages that
 * search carry it.
 */
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import { fold } from '../terminology/words.ts';
import type { CatalogueStore } from './catalogue-store.ts';

export interface Hit {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
  /** 1 is the very name; never 0. */
  readonly score: number;
  /** The name that answered: a term, a title or a keyword. */
  readonly matched: string;
}

export interface CatalogueSearch {
  /** Best first, at most `limit`. */
  search(words: string, layers: readonly LayerId[], limit: number): Promise<readonly Hit[]>;
}

export function searchIn(store: CatalogueStore): CatalogueSearch {
  return {
    async search(words, layers, limit) {
      const asked = fold(words);
      if (asked === '') return [];
      const stored = await Promise.all(layers.map((id) => store.readLayer(id)));
      const hits = stored.flatMap((layer) =>
        (layer?.supports ?? []).flatMap((support): Hit[] => {
          const matched = [support.title, ...support.keywords].find((name) =>
            fold(name).includes(asked),
          );
          return matched === undefined
            ? []
            : [{ support, layer: layer?.id ?? '', score: asked.length / matched.length, matched }];
        }),
      );
      return hits.sort((one, other) => other.score - one.score).slice(0, limit);
    },
  };
}
