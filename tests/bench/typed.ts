/**
 * Codes typed or picked in a record, and how soon they stand in the panel: by one clock from the last
 * event that the page hears of them, so with the reader's own wait for the hand to rest. Typed are
 * codes with their dots, key by key, into a field and into a note; picked is one from a list.
 */
import type { Page } from 'puppeteer-core';
import { openBredvid } from '../browser/harness.ts';
import { chooseRegion } from '../browser/panel.ts';
import { serveFolder } from '../browser/serve.ts';
import { buildExtension } from '../build-extension.ts';
import { atMost, type Figures } from './figures.ts';
import { timesOf } from './measure.ts';
import { show } from './show.ts';

const CODES = ['E11.9', 'J45.9', 'F32.1', 'N39.0', 'G43.9', 'M17.1', 'L20.9', 'J44.9'];
const ROUNDS = 40;
/** The first codes after an installation: the worker is still storing the catalogue. */
const COLD = 2;
const GOAL_MS = 500;

const form = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Journal</title>
<h1>Test Testsson</h1><p>Personnummer 19121212-1212</p><h2>Diagnoser</h2><ul><li>I10.9 Hypertoni</ul>
<label>Diagnoskod enligt ICD-10-SE <input id="field"></label>
<label>Diagnos <select id="list"><option>${CODES.map((code) => `<option>${code}`).join('')}</select></label>
<div id="note" contenteditable="true">Bedömning</div>`;

type Write = (record: Page, code: string) => Promise<unknown>;

const ways: Readonly<Record<string, Write>> = {
  field: async (record, code) => {
    await record.focus('#field');
    await record.keyboard.type(code);
  },
  note: async (record, code) => {
    await record.focus('#note');
    await record.keyboard.type(`Diagnos: ${code} `);
  },
  list: (record, code) => record.select('#list', code),
};

export async function typedFigures(): Promise<Figures> {
  await buildExtension('chromium');
  const bredvid = await openBredvid({ browser: 'chromium' });
  const served = await serveFolder();
  try {
    const record = await bredvid.openRecord(served.page('typed', form));
    const panel = await bredvid.openPanel(record);
    await chooseRegion(panel, '14');
    await record.bringToFront();
    await record.evaluate(listen);
    let figures: Figures = {};
    for (const [name, write] of Object.entries(ways)) {
      const samples: number[] = [];
      for (let round = 0; round < COLD + ROUNDS; round += 1) {
        const code = CODES[round % CODES.length] ?? '';
        await waitUntilGone(panel, code);
        const shown = panel.evaluate(whenShown, code);
        await write(record, code);
        samples.push((await shown) - Number(await record.evaluate('lastHeard')));
        await record.evaluate(clear);
      }
      const times = timesOf(samples.slice(COLD));
      show([{ what: 'code written', name, ...times }]);
      figures = {
        ...figures,
        [`typed.${name}`]: atMost(
          times.p95 / GOAL_MS,
          1,
          '500 ms (p95) from the last key or choice',
        ),
      };
    }
    return figures;
  } finally {
    await bredvid.close();
    await served.close();
  }
}

/** Runs in the record: takes down when it last heard of something written, in ms since 1970. */
function listen(): void {
  const world = globalThis as { lastHeard?: number };
  for (const type of ['input', 'change']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        world.lastHeard = performance.timeOrigin + timeStamp;
      },
      true,
    );
  }
}

/** Runs in the record: takes back what was written. */
function clear(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('#field,#list')) {
    field.value = '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const note = document.querySelector('#note');
  if (note !== null) note.textContent = 'Bedömning';
}

function waitUntilGone(panel: Page, code: string): Promise<unknown> {
  return panel.waitForFunction(
    (gone) => [...document.querySelectorAll('.chip .code')].every((at) => at.textContent !== gone),
    {},
    code,
  );
}

/** Runs in the panel: when the code's chip stands there, in ms since 1970. */
function whenShown(code: string): Promise<number> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const chips = [...document.querySelectorAll('.chip .code')];
      if (!chips.some(({ textContent }) => textContent === code)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
