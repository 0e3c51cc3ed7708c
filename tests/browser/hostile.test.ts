/**
 * Pages that mean harm or know no measure. The page goes on working, the reader reads what can be
 * read, and past its budget it stops and the panel says so. Long tasks are printed, not judged. Of
 * the reader's own, the calls by its observers and timers are told apart, by processor time, which a
 * busy machine does not stretch; what goes on after a pause bears no name in a trace.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statesSv } from '../../components/text/states-sv.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { chooseRegion, panelText, readPanel, shownCodes, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder();
  bredvid = await openBredvid({ browser: 'chromium', sites: ['http://127.0.0.1/*'] });
  record = await bredvid.openRecord(served.page('calm', calm));
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

beforeEach(async () => {
  await record.goto(`${served.origin}/calm`);
  await waitForCodes(panel, ['I10.9']);
});

const head = (heading: string) =>
  `<!doctype html><html lang="sv"><title>Journal</title><body><h1>Test Testsson</h1>${heading}`;
const diagnosis = '<h2>Diagnoser</h2><ul><li>E11.9 Typ 2-diabetes</ul>';
const calm = `${head('')}<h2>Diagnoser</h2><ul><li>I10.9 Hypertoni</ul>`;
/** Counts the page's own turns, and what the browser calls long tasks. */
const heartbeat = `<script>
  globalThis.turns = 0;
  globalThis.longTasks = [];
  setInterval(() => { turns += 1; }, 5);
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
    .observe({ type: 'longtask', buffered: true });
</script>`;

async function open(name: string, html: string): Promise<void> {
  await record.goto(served.page(name, `${html}${heartbeat}`), { waitUntil: 'domcontentloaded' });
}

/** Waits until the page has had 20 more turns of its own, and prints its long tasks. */
async function expectAlive(what: string): Promise<void> {
  const until = (await record.evaluate('turns')) as number;
  await record.waitForFunction(
    (turns) => (globalThis as never as { turns: number }).turns > turns,
    {},
    until + 20,
  );
  const tasks = (await record.evaluate('longTasks')) as number[];
  console.log(`${what}: ${tasks.length} long tasks, the longest ${Math.max(0, ...tasks)} ms`);
}

/** Prints how long the reader's own calls took while the work was done: the longest and all. */
async function withOwnTime(what: string, work: () => Promise<void>): Promise<void> {
  await record.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const trace = new TextDecoder().decode(await record.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] };
  const own = traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && READER.test(args?.data?.url ?? ''))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  const longest = Math.max(0, ...own).toFixed(1);
  const sum = Math.round(own.reduce((total, time) => total + time, 0));
  console.log(
    `${what}: ${own.length} calls of the reader, the longest ${longest} ms, all ${sum} ms`,
  );
  expect(own.length).toBeGreaterThan(0);
}

const READER = /content-scripts\/(?:record|judge)\.js/;

interface Traced {
  readonly name: string;
  /** Microseconds, of the clock and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function waitForStop(): Promise<void> {
  await panel.waitForFunction(
    (words) => document.body.innerText.includes(words),
    { timeout: 45_000 },
    statesSv['page.stopped'],
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

describe('past its budget the reader stops and says so', () => {
  it('on a page with 10 MB of text, keeping little of it', async () => {
    const note = '<p>Anteckning utan kod, som det finns tusentals av i en lång journal.</p>';
    await withOwnTime('10 MB of text', async () => {
      await open('long', `${head(diagnosis)}${note.repeat(150_000)}`);
      await waitForStop();
    });
    expect(await shownCodes(panel)).toEqual(['E11.9']);
    await expectAlive('10 MB of text');
    await record.evaluate((next) => {
      document.body.innerHTML = next;
    }, `<h1>Nästa Patient</h1><h2>Diagnoser</h2><ul><li>M17.1 Gonartros</ul>`);
    await waitForCodes(panel, ['M17.1']);
    expect(await panelText(panel)).not.toContain(statesSv['page.stopped']);
  }, 90_000);

  it('on a page with 10^5 changes a second, without growing', async () => {
    await open(
      'storm',
      `${head(diagnosis)}<div id="storm"></div><script>
        const storm = document.getElementById('storm');
        globalThis.made = 0;
        setInterval(() => {
          storm.textContent = '';
          const until = performance.now() + 12;
          while (performance.now() < until) {
            for (let n = 0; n < 100; n += 1) storm.append('värde ' + n);
            made += 100;
          }
        }, 16);
      </script>`,
    );
    await waitForCodes(panel, ['E11.9']);
    const before = await heapOf(record);
    await withOwnTime('10^5 changes a second', waitForStop);
    const grown = (await heapOf(record)) - before;
    const made = (await record.evaluate('made')) as number;
    console.log(`changes: ${made} nodes, heap grown by ${Math.round(grown / 1e6)} MB`);
    expect(grown).toBeLessThan(50e6);
    expect(await shownCodes(panel)).toEqual([]);
    await expectAlive('10^5 changes a second');
  }, 90_000);
});

describe('a page without measure', () => {
  it('that changes all the while a long reading takes is read to its end', async () => {
    const note = '<p>Anteckning utan kod, som det finns tusentals av i en lång journal.</p>';
    await open(
      'ticking',
      `${head('')}<p id="clock"></p>${note.repeat(20_000)}${diagnosis}<script>
        setInterval(() => { document.getElementById('clock').textContent = 'Klockan ' + Date.now(); }, 5);
      </script>`,
    );
    await waitForCodes(panel, ['E11.9']);
    await expectAlive('a clock in a long page');
  });

  it('with hundreds of frames is read in its main frame', async () => {
    // Chromium bears a thousand frames in a page; these are what it makes within seconds.
    await open(
      'frames',
      `${head(diagnosis)}<script>
        let left = 160;
        const more = () => {
          for (let n = 0; n < 20; n += 1) {
            const frame = document.createElement('iframe');
            frame.srcdoc = '<p>' + left;
            document.body.append(frame);
          }
          left -= 20;
          if (left > 0) setTimeout(more);
        };
        more();
      </script>`,
    );
    await record.waitForFunction(() => frames.length === 160);
    await waitForCodes(panel, ['E11.9']);
    await expectAlive('160 frames');
  }, 120_000);

  it('with shadow roots in shadow roots is read as deep as they are sensible', async () => {
    await open(
      'shadows',
      `${head('')}<div id="host"></div><script>
        let at = document.getElementById('host');
        for (let depth = 1; depth <= 2000; depth += 1) {
          const root = at.attachShadow({ mode: 'open' });
          root.innerHTML = depth === 8 ? '${diagnosis}<div></div>' : '<div></div>';
          at = root.lastElementChild;
        }
      </script>`,
    );
    await waitForCodes(panel, ['E11.9']);
    await expectAlive('2000 shadow roots, one in the other');
  });

  it('that makes shadow roots for ever is read', async () => {
    await open(
      'growing',
      `${head(diagnosis)}<script>
        customElements.define('x-more', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            setTimeout(() => { root.innerHTML = '<x-more></x-more><p>mer'; }, 20);
          }
        });
        document.body.append(document.createElement('x-more'));
      </script>`,
    );
    await waitForCodes(panel, ['E11.9']);
    await expectAlive('shadow roots for ever');
  });
});

const fieldNames = [
  'parentNode',
  'nodeType',
  'nodeName',
  'localName',
  'id',
  'className',
  'textContent',
  'contains',
  'querySelector',
  'querySelectorAll',
  'nextElementSibling',
  'previousElementSibling',
  'shadowRoot',
  'isConnected',
  'checkVisibility',
  'getRootNode',
  'attributes',
  // How many there are: a form of a delivery asks so.
  'children',
];
const documentNames = [
  'documentElement',
  'defaultView',
  'title',
  'createTreeWalker',
  'querySelectorAll',
  'activeElement',
  'body',
];

describe('a page that has spoilt its own DOM', () => {
  it('by replacing built-in functions and getters is read all the same', async () => {
    await open(
      'poisoned',
      `${head(diagnosis)}<script>
        const harm = () => { throw new Error('poisoned'); };
        for (const name of ['map', 'filter', 'push', 'flatMap', 'some', 'slice', Symbol.iterator]) Array.prototype[name] = harm;
        for (const [owner, names] of [
          [Node.prototype, ['textContent', 'nodeValue', 'parentNode', 'parentElement', 'firstChild', 'isConnected', 'nodeType']],
          [CharacterData.prototype, ['data']],
          [Element.prototype, ['shadowRoot', 'children', 'id', 'className']],
        ]) for (const name of names) Object.defineProperty(owner, name, { get: harm, configurable: true });
        Document.prototype.createTreeWalker = Element.prototype.querySelectorAll = Element.prototype.matches = harm;
        MutationObserver.prototype.observe = harm;
        String.prototype.matchAll = RegExp.prototype.exec = JSON.stringify = Promise.prototype.then = harm;
      </script>`,
    );
    await waitForCodes(panel, ['E11.9']);
  });

  it('by fields of a form named as what scripts ask of it is read all the same', async () => {
    const fields = fieldNames.map((name) => `<input name="${name}">`).join('');
    await open('fields', `${head('')}<form>${fields}${diagnosis}</form>`);
    await waitForCodes(panel, ['E11.9']);
    await expectAlive('a form with such fields');
  });

  it('by a field named parentElement goes on working', async () => {
    await open('parent', `${head('')}<form><input name="parentElement">${diagnosis}</form>`);
    await expectAlive('a form that is its own parent');
    await waitForCodes(panel, ['E11.9']);
  });

  it('by images and forms named as what scripts ask of the page is read all the same', async () => {
    const named = documentNames.map((name) => `<form name="${name}"></form><img name="${name}">`);
    await open('named', `${head('')}${named.join('')}${diagnosis}`);
    await waitForCodes(panel, ['E11.9']);
  });
});

describe('a page that writes itself anew', () => {
  it('300 times ends with what it wrote last, and follows what is typed there', async () => {
    await open('rewritten', calm);
    await record.evaluate(
      (first, last) =>
        new Promise<void>((done) => {
          let left = 300;
          const write = () => {
            left -= 1;
            document.open();
            document.write(left > 0 ? first : last);
            document.close();
            if (left > 0) setTimeout(write);
            else done();
          };
          write();
        }),
      `${head('')}<h2>Diagnoser</h2><ul><li>M17.1 Gonartros</ul>`,
      `${head(diagnosis)}<label>Diagnoskod <input></label>`,
    );
    await waitForCodes(panel, ['E11.9']);
    await record.type('input', 'J45.9');
    await waitForCodes(panel, ['E11.9', 'J45.9']);
  });
});

describe('after all that', () => {
  it('the next record is read', async () => {
    expect((await readPanel(panel)).diagnoses.map(({ code }) => code)).toEqual(['I10.9']);
    expect(await panelText(panel)).not.toContain(statesSv['page.stopped']);
  });
});
