// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Editor } from '../../../components/editor/editor.tsx';
import type { EditorActions } from '../../../components/editor/editor-actions.ts';
import { editorSv } from '../../../components/text/editor-sv.ts';
import { createText } from '../../../components/text/text.ts';
import { createCodeTitles } from '../../../lib/matching/code-titles.ts';
import { createEditorState } from '../../../lib/state/editor.ts';
import { supportFor } from '../../lib/matching/builders.ts';
import { get, has, press, settled, text as shared, show, wordsOf, write } from '../page.ts';

const own = createText('sv', editorSv);
const actions = Object.fromEntries(
  [
    'openLayer',
    'openFile',
    'openAddress',
    'putFile',
    'dropDraft',
    'exportFile',
    'openSignDraft',
    'sign',
  ].map((name) => [name, vi.fn()]),
) as unknown as EditorActions;

function open(count = 3, servers: readonly string[] = []) {
  const state = createEditorState('2026-11-22');
  const supports = Array.from({ length: count }, (_, at) =>
    supportFor(['J44'], {
      id: `se/stod-${String(at).padStart(4, '0')}`,
      title: `Stöd nummer ${at}`,
      focusOrigin: 'stated',
      lastReviewDate: '2026-02',
      link: { url: `https://a.example.se/${at}`, scope: 'page' },
    }),
  );
  state.open({ layer: 'se', edition: 4, published: '2026-11-01', minExtension: '0.1.0', supports });
  const body = show(
    <Editor
      state={state}
      layers={['se', 'se-14']}
      servers={servers}
      outcome={{ key: undefined, why: '' }}
      signDraft={undefined}
      actions={actions}
      text={own}
      shared={shared}
    />,
  );
  return { state, body };
}
const list = () => document.querySelector<HTMLElement>('[role=listbox]') as HTMLElement;

describe('the editor page', () => {
  it('keeps 5,000 supports out of the page but those in sight', () => {
    const { body } = open(5000);
    expect(body.querySelectorAll('[role=option]').length).toBeLessThan(40);
    expect(has('status', '5000 stöd · Inga fel')).toBe(true);
  });

  it('says which servers it reaches, and without any that work goes by files', () => {
    open();
    expect(document.querySelectorAll('.server-form')).toHaveLength(0);
    expect(wordsOf(document.body)).toContain('byggt utan någon server att nå');
    open(3, ['https://katalog.example.se']);
    expect(document.querySelectorAll('.server-form')).toHaveLength(2);
    const field = document.getElementById('put-address');
    const about = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('har valt: https://katalog.example.se. En fil');
  });

  it('is moved through by the arrows, and shows the chosen one as a form', async () => {
    const { state } = open();
    press(list(), 'ArrowDown');
    await settled();
    expect(
      get('textbox', 'titel', document.querySelector('form.support-form') ?? undefined),
    ).toHaveProperty('value', 'Stöd nummer 0');
    press(list(), 'ArrowDown');
    await settled();
    expect(list().getAttribute('aria-activedescendant')).toBe(`row-${state.selected.value}`);
    expect(document.querySelector('[aria-selected=true]')?.textContent).toContain('Stöd nummer 1');
  });

  it('says beside the field what is wrong', async () => {
    const { state, body } = open();
    press(list(), 'ArrowDown');
    await settled();
    write(body.querySelector('#field-link-url') as HTMLElement, 'http://x.se/');
    state.settle();
    await settled();
    expect(body.querySelector('#field-link-url')?.getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(body)).toContain('Adressen börjar inte med https://');
    expect((get('button', 'Spara fil') as HTMLButtonElement).disabled).toBe(true);
  });

  it('adds a code found by a word', async () => {
    const { state, body } = open();
    state.terms.value = [{ code: 'J45', name: 'Astma', synonyms: [] }];
    press(list(), 'ArrowDown');
    await settled();
    write(body.querySelector('#code-search') as HTMLElement, 'astm');
    await settled();
    get('button', 'Lägg till J45, Astma').click();
    await settled();
    expect(state.selectedRow.value?.written.focus).toBe('J44, J45');
    get('button', 'Ta bort J44').click();
    expect(state.selectedRow.value?.written.focus).toBe('J45');
  });

  it('proposes what is named so before what is also called so', async () => {
    const { state, body } = open();
    state.terms.value = [
      { code: 'F44.5', name: 'Dissociativa kramper', synonyms: ['Psykogen epilepsi'] },
      { code: 'G40', name: 'Epilepsi', synonyms: [] },
    ];
    press(list(), 'ArrowDown');
    await settled();
    write(body.querySelector('#code-search') as HTMLElement, 'epilep');
    await settled();
    const proposed = [...body.querySelectorAll('button[aria-label^="Lägg till "]')].map(wordsOf);
    expect(proposed).toEqual(['G40 Epilepsi', 'F44.5 Dissociativa kramper']);
  });

  it('names the choices of its selects in words', async () => {
    const { body } = open();
    press(list(), 'ArrowDown');
    await settled();
    const options = [...body.querySelectorAll('#field-focusOrigin option')].map(wordsOf);
    expect(options).toEqual([
      'Välj',
      'Angivna av utgivaren',
      'Härledda ur KSH97-P',
      'Satta av redaktionen',
    ]);
  });

  it('adds a code of the imported list, where no name of ours has it', async () => {
    const { state, body } = open();
    state.titles.value = createCodeTitles([
      { system: 'icd-10-se', titles: [{ code: 'Q87.4', title: 'Påhittad titel' }] },
    ]);
    press(list(), 'ArrowDown');
    await settled();
    write(body.querySelector('#code-search') as HTMLElement, 'påhit');
    await settled();
    get('button', 'Lägg till Q87.4, Påhittad titel').click();
    expect(state.selectedRow.value?.written.focus).toBe('J44, Q87.4');
  });

  it('adds a support from its address, and tells the difference', async () => {
    const { body } = open();
    write(get('textbox', 'Klistra in stödets adress'), 'https://a.example.se/hosta');
    get('button', 'Lägg till').click();
    await settled();
    expect(wordsOf(body)).toContain('Tillkommet (1) + Hosta (se/hosta)');
  });

  it('shows what a typed code brings up', async () => {
    const { body } = open(1);
    write(get('textbox', 'Diagnoskod'), 'J44.9');
    await settled();
    expect(wordsOf(body)).toContain('Stöd nummer 0 Nationellt kliniskt kunskapsstöd');
  });
});
