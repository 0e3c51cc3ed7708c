/** The page for preparing a meeting: the catalogue and the panel's own state, without any record. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { Prepare } from '../../components/prepare/prepare.tsx';
import { type PrepareKey, prepareSv } from '../../components/text/prepare-sv.ts';
import { fetchText, type TextOf } from '../../components/text/text.ts';
import { readPolicy, readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { createPanelState } from '../../lib/state/panel.ts';
import { useCatalogue } from '../sidepanel/use-catalogue.ts';

const state = createPanelState(new Date().toISOString().slice(0, 10));
const text = signal<TextOf<PrepareKey>>();
const catalogue = useCatalogue(state);

const showSettings = async () => {
  const [settings, { locked }] = await Promise.all([readSettings(), readPolicy()]);
  const locale = localeOf(settings);
  text.value = await fetchText(locale, prepareSv, {
    en: async () => (await import('../../components/text/prepare-en.ts')).prepareEn,
    fi: async () => (await import('../../components/text/prepare-fi.ts')).prepareFi,
  });
  state.settings.value = { ...settings, locked };
};

/** The sheet as a page of its own: plain, without scripts, readable anywhere. */
function save(sheet: HTMLElement) {
  const page = [
    '<!doctype html>',
    `<html lang="${document.documentElement.lang}">`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${document.title}</title>`,
    '<style>body{font:16px/1.4 system-ui;max-width:42em;margin:2em auto;padding:0 1em}li{margin-bottom:1em}svg{display:block}</style>',
    sheet.innerHTML,
  ].join('\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
  link.download = text.value?.('prepare.file', { date: state.today }) ?? '';
  link.click();
  URL.revokeObjectURL(link.href);
}

function Page() {
  if (text.value === undefined) return null;
  return <Prepare state={state} text={text.value} onPrint={() => window.print()} onSave={save} />;
}

watchSettings(() => void showSettings());
effect(() => applyLook(document.documentElement, state.settings.value));
effect(() => {
  if (text.value !== undefined) document.title = text.value('prepare.title');
});
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await showSettings();
void catalogue.prepare();
