// @vitest-environment happy-dom
/** After any change of texts the reader must say what it says after a reading of everything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../lib/reading/frames.ts';
import { type Judge, joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import { startReader } from '../../../lib/reading/reader.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { randomFrom } from '../../bench/generate.ts';
import { pretendLayout } from './page.ts';

const terms = buildTermTable(
  [
    { code: 'I10.9', names: ['Hypertoni'] },
    { code: 'J45.9', names: ['Astma'] },
  ],
  createWordBook(),
  0,
);
const folder = join(import.meta.dirname, '../../records/tuning');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
/** What the texts of a record may turn into. */
const words =
  `värde 12||E11.9|J45.9 Astma|I10.9|Hypertoni|Tidigare|Avslutad|Diagnos:|Läkemedel|Ärftlighet|
  Mor hade|2011-01-01|2024-05-05|Nej|Ja|Personnummer|ICPC-2|ATC|Misstänkt|Status|Pågående|Aktuella
  diagnoser|Tidbok|19121212-1212|Lägg till|+|inga tecken till`.split(/\|\s*/);

let claim: AbortController;
let latest: Report | undefined;
let partly = 0;
let tasks: Set<() => void>;

/** Until all that was put off has run, and what that puts off. */
async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const task of tasks) {
      tasks.delete(task);
      task();
      quiet = 0;
    }
  }
}

function start() {
  const judge = joined(createJudge, terms);
  const decide: Judge['decide'] = (page, finds, persons, into, stale) => {
    if (stale) partly += 1;
    return judge.decide(page, finds, persons, into, stale);
  };
  return startReader({
    document,
    onReport: (report) => {
      latest = report;
    },
    askJudge: async () => ({ ...judge, decide }),
    schedule: {
      now: () => performance.now(),
      pause: () => Promise.resolve(),
      after(_, task) {
        tasks.add(task);
        return () => tasks.delete(task);
      },
    },
    signal: claim.signal,
  });
}

const said = () =>
  latest?.mentions
    .map(({ coding: { system, code }, status }) => `${system} ${code} ${status}`)
    .sort();

function textsOn(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const inline = new Set('a,b,code,em,i,label,mark,small,span,strong,sub,sup,u'.split(','));
const styleOf = getComputedStyle;

beforeEach(() => {
  pretendLayout();
  // The pretended page has no style sheet of a browser: its cells would run on in one line.
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const style = styleOf(element);
    const isBlock = /^(?:inline)?$/.test(style.display) && !inline.has(element.localName);
    return isBlock ? Object.create(style, { display: { value: 'block' } }) : style;
  });
  claim = new AbortController();
  tasks = new Set();
  partly = 0;
});
afterEach(() => {
  claim.abort();
  vi.unstubAllGlobals();
});

describe('a change of texts', () => {
  it('gives what a reading of everything gives', async () => {
    const random = randomFrom(7);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
    for (let turn = 0; turn < 20; turn += 1) {
      const name = pick(pages) ?? '';
      const markup = readFileSync(join(folder, name), 'utf8');
      document.body.innerHTML = markup.replace(/<i?frame[^>]*>|<(?:script|link)[^>]*>/g, '');
      const reader = start();
      await settle();
      const done: string[] = [];
      for (let change = 0; change < 6; change += 1) {
        const text = pick(textsOn(document));
        const word = pick(words) ?? '';
        done.push(`${text?.data} → ${word}`);
        const parent = text?.parentElement;
        if (parent && !parent.firstElementChild && random() < 0.3) parent.textContent = word;
        else if (text) text.data = word;
        await settle();
      }
      const partlySaid = said();
      reader.reread();
      await settle();
      expect(partlySaid, `${name}: ${done.join(' | ')}`).toEqual(said());
      claim.abort();
      claim = new AbortController();
    }
    // Not because all was decided anew each time.
    expect(partly).toBeGreaterThan(30);
  });

  it.each([
    ['the heading above', '<h3>Diagnoser</h3><ul><li>E11.9</li></ul>', 'h3', 'Ärftlighet'],
    [
      'the name of its column',
      '<table><tr><th>Kod</th><th>Diagnos</th></tr><tr><td>E11.9</td><td>2</td></tr></table>',
      'th:last-child',
      'Rum',
    ],
    ['the row', '<h2>Diagnoser</h2><ul><li>E11.9 <i>pågående</i></li></ul>', 'i', 'avslutad'],
    ['the line', '<p>Diagnos: <i>har</i> E11.9</p>', 'i', 'misstänkt'],
    [
      'a label elsewhere',
      '<label for="a">Diagnos</label><p>…</p><input id="a" value="E11.9">',
      'label',
      'Rum',
    ],
  ])('reaches a code by %s', async (_, markup, selector, word) => {
    document.body.innerHTML = `<section><p>Diagnos: J45.9</p></section>${markup}`;
    start();
    await settle();
    const before = said();
    expect(before).toContain('icd-10-se E11.9 active');
    (document.querySelector(selector)?.firstChild as Text).data = word;
    await settle();
    expect(said()).not.toContain('icd-10-se E11.9 active');
    expect(said()).toContain('icd-10-se J45.9 active');
    expect(partly).toBe(1);
  });
});
