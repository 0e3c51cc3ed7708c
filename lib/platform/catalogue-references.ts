/**
 * The reference bundles in the store (bodies, registers, indicators, codes …): each a value of its
 * own, kept as the text that was published, behind a row that says what it is. Who shows them reads
 * them with `readReferences`; the worker only puts them in.
 */
import type { ReferenceBundle } from '../catalogue/bundle.ts';
import type { ReferenceContent } from '../catalogue/reference.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';

export interface StoredReference {
  readonly content: ReferenceContent;
  readonly layer: LayerId;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
  readonly count: number;
  /** Of the bundle it came from, hexadecimal. */
  readonly sha256: string;
}

export interface ReferenceQuestions {
  /** All of them, by content and layer. */
  references(): Promise<readonly StoredReference[]>;
  /** Atomic, as a layer's replacement is. */
  replaceReference(bundle: ReferenceBundle, sha256: string): Promise<void>;
  /** The entries' lines of every layer that has this content. */
  referenceLines(
    content: ReferenceContent,
  ): Promise<readonly { readonly layer: LayerId; readonly lines: readonly string[] }[]>;
}

const ROWS = 'reference/';
const TEXTS = 'reference-text/';

export function referenceQuestions({ read, write }: CatalogueConnection): ReferenceQuestions {
  return {
    references: async () =>
      (await read('Reading the references', (reading) =>
        reading.list(ROWS),
      )) as readonly StoredReference[],

    async replaceReference({ content, layer, edition, published, lines }, sha256) {
      const key = `${content}/${layer}`;
      const row: StoredReference = {
        content,
        layer,
        edition,
        published,
        count: lines.length,
        sha256,
      };
      await write('Storing a reference', (writing) =>
        writing.put([
          [ROWS + key, row],
          [TEXTS + key, { layer, text: lines.join('\n') }],
        ]),
      );
    },

    async referenceLines(content) {
      const texts = await read('Reading a reference', (reading) =>
        reading.list(`${TEXTS}${content}/`),
      );
      return (texts as readonly { layer: LayerId; text: string }[]).map(({ layer, text }) => ({
        layer,
        lines: text === '' ? [] : text.split('\n'),
      }));
    },
  };
}
