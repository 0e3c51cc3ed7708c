/** The editor page: wires files, the catalogue on this computer and the kept draft to what it shows. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Editor } from '../../components/editor/editor.tsx';
import type { EditorActions, Outcome } from '../../components/editor/editor-actions.ts';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { type EditorText, loadEditorText } from '../../components/text/editor-text.ts';
import { loadText, type Text } from '../../components/text/text.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { readCodeTitles } from '../../lib/platform/code-title-reading.ts';
import { keepEditorDraft } from '../../lib/platform/editor-draft.ts';
import { reachedServers } from '../../lib/platform/editor-server.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { openSeededStore } from '../../lib/platform/seeded-store.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { createEditorState } from '../../lib/state/editor.ts';
import { createOpening } from './opening.ts';
import { createServer } from './server.ts';
import { createSigning } from './signing.ts';

const state = createEditorState(new Date().toISOString().slice(0, 10));
const texts = signal<{ readonly own: EditorText; readonly shared: Text }>();
const settings = signal<Settings>();
const layers = signal<readonly string[]>([]);
const outcome = signal<Outcome>({ key: undefined, why: '' });
const tell = (next: Outcome) => {
  outcome.value = next;
};
const servers = reachedServers();
const server = createServer(tell);
const store = await openSeededStore();
const signing = createSigning(state, store, server, tell);
const opening = createOpening(state, store, tell);

const asList = () => `${JSON.stringify(state.supports.value, undefined, 1)}\n`;

/** @param address where it came from, if from the server */
async function openFile(file: File, address?: string): Promise<void> {
  try {
    if (/\.jsonl$/i.test(file.name)) return await opening.openBundle(file);
    if (!/\.json$/i.test(file.name)) return await opening.openSheet(file);
    const content: unknown = JSON.parse(await file.text());
    if (Array.isArray(content)) await opening.openList(file, content);
    else await signing.open(file, address);
  } catch (error) {
    tell({ key: 'editor.refused', why: error instanceof Error ? error.message : '' });
  }
}

const actions: EditorActions = {
  openLayer: opening.openLayer,
  openFile: (file) => openFile(file),
  async openAddress(address, login) {
    const file = await server.open(address, login);
    if (file !== undefined) await openFile(file, address);
  },
  dropDraft: opening.dropDraft,
  exportFile: () => saveFile(`${state.opened.value?.layer ?? 'se'}.json`, asList()),
  async putFile(address, login) {
    if (await server.put(address, asList(), login)) tell({ key: 'editor.server.done', why: '' });
  },
  openSignDraft: (file) => void signing.open(file),
  sign: (key, passphrase, login) => void signing.sign(key, passphrase, login),
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
    const draft = opening.draftName();
    if (draft !== undefined && state.isTouched.peek())
      void keepEditorDraft(
        draft,
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
      servers={servers}
      outcome={outcome.value}
      signDraft={signing.shown.value}
      actions={actions}
      text={own}
      shared={shared}
    />
  );
}

effect(() => applyLook(document.documentElement, settings.value));
watchSettings(() => void readSettingsIn());
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await Promise.all([readSettingsIn(), readCatalogue()]);
