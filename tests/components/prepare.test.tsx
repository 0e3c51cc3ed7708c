// @vitest-environment happy-dom
import encodeQR from 'qr';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Prepare } from '../../components/prepare/prepare.tsx';
import { prepareSv } from '../../components/text/prepare-sv.ts';
import { createText } from '../../components/text/text.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { icd, matchOf, supportFor } from '../lib/matching/builders.ts';
import { readyPanel } from '../lib/state/builders.ts';
import { all, get, settled, show, wordsOf } from './page.ts';

const text = createText('sv', prepareSv);
const onPrint = vi.fn();
const onSave = vi.fn();
let state: PanelState;
const PAGE = 'https://www.example.se/diabetes';

beforeEach(async () => {
  state = readyPanel();
  show(<Prepare state={state} text={text} onPrint={onPrint} onSave={onSave} />);
  await enter('E11.9');
  const question = state.question.value;
  const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
  const link = { url: PAGE, scope: 'page' } as const;
  const support = supportFor(['E11'], { title: 'Diabetes', id: 'se/diabetes', link });
  if (question !== undefined) state.take(question, [matchOf(support, { because })]);
  await settled();
});

async function enter(written: string) {
  (get('textbox', 'Dagens koder') as HTMLTextAreaElement).value = written;
  get('button', 'Hämta stöd')
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true }));
  await settled();
}

const sheet = () => wordsOf(document.querySelector('#sheet') ?? document.body);

describe('preparing', () => {
  it('puts what is ticked on the sheet, with edition and day', async () => {
    expect(sheet()).not.toContain('Diabetes');
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settled();
    expect(sheet()).toContain('E11.9 Typ 2-diabetes');
    expect(sheet()).toContain('Nationellt: utgåva 3, 21 november 2026');
    expect(sheet()).toContain('Utskrivet 21 november 2026.');
    get('button', 'Skriv ut arket').click();
    expect(onPrint).toHaveBeenCalledOnce();
    get('button', 'Spara som fil').click();
    expect(onSave.mock.calls[0]?.[0]).toBe(document.querySelector('#sheet'));
  });

  it('has a square for the phone of each that is ticked, on the screen and on the sheet', async () => {
    const squares = () =>
      [...document.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label'));
    expect(squares()).toEqual([]);
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settled();
    expect(squares()).toEqual(['Rutmönster som öppnar Diabetes', 'Rutmönster som öppnar Diabetes']);
    expect(wordsOf(document.querySelector('details') ?? document.body)).toBe(
      'Öppna i telefonenRikta kameran mot rutan: utgivarens sida öppnas. Inget annat följer med.Diabetes',
    );
    // The address as it stands on the sheet, and nothing beside it.
    const drawn = document.querySelector('#sheet .qr path')?.getAttribute('d');
    const rows = encodeQR(PAGE, 'raw', { ecc: 'medium', border: 4 });
    expect(drawn?.match(/M/g)).toHaveLength(rows.flat().filter(Boolean).length);
  });

  it('prints nothing before something is ticked', () => {
    expect((get('button', 'Skriv ut arket') as HTMLButtonElement).disabled).toBe(true);
  });

  it('says what it could not read', async () => {
    await enter('hej hopp');
    expect(all('status').map(wordsOf)).toContain('Ingen diagnoskod kändes igen.');
  });

  it('begins anew on a press', async () => {
    get('button', 'Börja om').click();
    await settled();
    expect(state.diagnoses.value).toEqual([]);
  });
});
