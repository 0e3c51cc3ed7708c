/** How a layer comes into the editor: from the catalogue here, a file, or the organisation's server. */
import type { Outcome } from '../../components/editor/editor-actions.ts';
import { decodeImported, readRows } from '../../lib/catalogue/import/delimited.ts';
import { layerOfId } from '../../lib/catalogue/namespace.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import { type Sheet, writtenRows } from '../../lib/editing/rows.ts';
import { cellText, rowsOfList } from '../../lib/editing/sheet-cells.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { dropEditorDraft, readEditorDraft } from '../../lib/platform/editor-draft.ts';
import type { EditorState, OpenedLayer } from '../../lib/state/editor.ts';

type Tell = (outcome: Outcome) => void;
type Written = ReturnType<typeof writtenRows>;

interface Opened {
  readonly layer: OpenedLayer;
  /** As they stand in the file; the layer's own when not given. */
  readonly rows?: Written;
  /** What is published, where that is another edition. */
  readonly against?: OpenedLayer;
  /** The draft's name: the layer's, or of one file of it. */
  readonly draft: string;
}

export function createOpening(state: EditorState, store: CatalogueStore, tell: Tell) {
  let opened: Opened | undefined;

  function show({ layer, rows, against }: Opened): void {
    state.open(layer, rows, against);
  }
  async function begin(next: Opened): Promise<void> {
    const draft = await readEditorDraft(next.draft);
    opened = next;
    show(draft === undefined ? next : { ...next, rows: draft });
    tell({ key: draft === undefined ? undefined : 'editor.draft', why: '' });
  }
  async function published(id: LayerId): Promise<OpenedLayer> {
    const found = await wholeOf(store).readLayer(id);
    const { edition = 0, published: day = '', supports = [] } = found ?? {};
    return { layer: id, edition, published: day, minExtension: '0.1.0', supports };
  }

  async function openBundle(file: File): Promise<void> {
    const bundle = parseBundle(await file.text(), file.name);
    if (bundle.content !== 'supports') {
      tell({ key: 'editor.refused', why: bundle.content });
      return;
    }
    // A newer one is a draft to be reviewed: it is compared with what everybody has now.
    const own = await published(bundle.layer);
    const isNewer = own.edition > 0 && own.edition < bundle.edition;
    const draft = `${bundle.layer}/${file.name}`;
    await begin({ layer: bundle, draft, ...(isNewer && { against: own }) });
  }

  /** What another has saved from this page: the whole of a layer. */
  async function openList(file: File, list: unknown): Promise<void> {
    const rows = rowsOfList(list);
    const [first] = Array.isArray(list) ? list : [];
    if (rows === undefined || typeof first?.id !== 'string') {
      tell({ key: 'editor.refused', why: file.name });
      return;
    }
    const layer = await published(layerOfId(first.id));
    await begin({ layer, rows: writtenRows(rows), draft: `${layer.layer}/${file.name}` });
  }

  async function takeSheet(rows: Sheet['rows']): Promise<void> {
    if (state.opened.value === undefined) {
      tell({ key: 'editor.open.first', why: '' });
      return;
    }
    const { count, unknown } = state.take(rows);
    tell(
      unknown.length > 0
        ? { key: 'editor.taken.but', why: unknown.join(', ') }
        : { key: 'editor.taken', why: String(count) },
    );
  }

  return {
    openLayer: async (id: LayerId) => begin({ layer: await published(id), draft: id }),
    openBundle,
    openList,
    async openSheet(file: File): Promise<void> {
      if (/\.xlsx$/i.test(file.name)) {
        const { readSheet } = await import('read-excel-file/browser');
        const cells = await readSheet(file);
        await takeSheet(cells.map((row) => row.map(cellText)));
        return;
      }
      const text = decodeImported(new Uint8Array(await file.arrayBuffer()));
      await takeSheet(readRows(text, file.name));
    },
    /** The name under which what is typed now is kept. */
    draftName: () => opened?.draft,
    dropDraft(): void {
      if (opened === undefined) return;
      show(opened);
      tell({ key: undefined, why: '' });
      void dropEditorDraft(opened.draft);
    },
  };
}
