/** The editor page: wires files, the catalogue on this computer and the kept draft to what it shows. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Editor } from '../../components/editor/editor.tsx';
import type { EditorActions, Outcome } from '../../components/editor/editor-actions.ts';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { type EditorText, loadEditorText } from '../../components/text/editor-text.ts';
import { loadText, type Text } from '../../components/text/text.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { readCodeTitles } from '../../lib/platform/code-title-reading.ts';
import {
  dropEditorDraft,
  keepEditorDraft,
  readEditorDraft,
} from '../../lib/platform/editor-draft.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { openSeededStore } from '../../lib/platform/seeded-store.ts';
import { readSettings, type Settings } from '../../lib/platform/settings.ts';
import { createEditorState, type OpenedLayer } from '../../lib/state/editor.ts';
import { createSigning } from './signing.ts';

const state = createEditorState(new Date().toISOString().slice(0, 10));
const texts = signal<{ readonly own: EditorText; readonly shared: Text }>();
const settings = signal<Settings>();
const layers = signal<readonly string[]>([]);
const outcome = signal<Outcome>({ key: undefined, why: '' });
const tell = (next: Outcome) => {
  outcome.value = next;
};
const signing = createSigning(state, tell);
const store = await openSeededStore();

async function show(layer: OpenedLayer): Promise<void> {
  const draft = await readEditorDraft(layer.layer);
  state.open(layer, draft);
  tell({ key: draft === undefined ? undefined : 'editor.draft', why: '' });
}

const actions: EditorActions = {
  async openLayer(id) {
    const found = await wholeOf(store).readLayer(id);
    const { edition = 0, published = '', supports = [] } = found ?? {};
    await show({ layer: id, edition, published, minExtension: '0.1.0', supports });
  },
  async openFile(file) {
    try {
      const bundle = parseBundle(await file.text(), file.name);
      if (bundle.content === 'supports') await show(bundle);
      else tell({ key: 'editor.refused', why: bundle.content });
    } catch (error) {
      tell({ key: 'editor.refused', why: error instanceof Error ? error.message : '' });
    }
  },
  dropDraft() {
    const layer = state.opened.value;
    if (layer === undefined) return;
    state.open(layer);
    tell({ key: undefined, why: '' });
    void dropEditorDraft(layer.layer);
  },
  exportFile() {
    const { layer = 'se' } = state.opened.value ?? {};
    saveFile(`${layer}.json`, `${JSON.stringify(state.supports.value, undefined, 1)}\n`);
  },
  openSignDraft: (file) => void signing.open(file),
  sign: (key, passphrase) => void signing.sign(key, passphrase),
};

async function readSettingsIn(): Promise<void> {
  const chosen = await readSettings();
  const locale = localeOf(chosen);
  const [own, shared] = await Promise.all([loadEditorText(locale), loadText(locale)]);
  settings.value = chosen;
  texts.value = { own, shared };
}

async function readCatalogue(): Promise<void> {
  layers.value = (await store.layers()).map(({ id }) => id);
  const { placed, terms } = await wholeOf(store).readWhole();
  state.terms.value = terms;
  state.titles.value = await readCodeTitles(store);
  effect(() => {
    const own = state.opened.value?.layer;
    state.others.value = placed.flatMap(({ layer, support }) => (layer === own ? [] : support));
  });
}

/** Typing rests: let the rules look, and keep the draft. */
let resting: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const rows = state.rows.value;
  clearTimeout(resting);
  resting = setTimeout(() => {
    state.settle();
    const { layer } = state.opened.peek() ?? {};
    const isChanged = state.comparison.peek().weight !== undefined || state.errors.peek() > 0;
    if (layer !== undefined && isChanged)
      void keepEditorDraft(
        layer,
        rows.map(({ written }) => written),
      );
  }, 300);
});

function Page() {
  if (texts.value === undefined) return null;
  const { own, shared } = texts.value;
  return (
    <Editor
      state={state}
      layers={layers.value}
      outcome={outcome.value}
      signDraft={signing.shown.value}
      actions={actions}
      text={own}
      shared={shared}
    />
  );
}

effect(() => applyLook(document.documentElement, settings.value));
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await Promise.all([readSettingsIn(), readCatalogue()]);
