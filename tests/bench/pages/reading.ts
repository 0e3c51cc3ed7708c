/**
 * The browser side of P1 to P4: the reader's own modules, its peers, and a page for them to read.
 * It runs in the page's world instead of an extension's: the same engine and the same DOM; only the
 * wrappers of nodes are shared with the page's script, which has touched none of them.
 */
import { createSchedule } from '../../../lib/platform/schedule.ts';
import { ATTRIBUTES } from '../../../lib/reading/changes.ts';
import type { Report } from '../../../lib/reading/frames.ts';
import { joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import { codePattern } from '../../../lib/reading/patterns.ts';
import { startReader } from '../../../lib/reading/reader.ts';
import { emptyScan, type Scanned, scan } from '../../../lib/reading/scan.ts';
import type { Schedule } from '../../../lib/reading/slices.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { walk } from '../../../lib/reading/walk.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { inTurns, timed } from '../measure.ts';
import { recordMarkup } from '../record-page.ts';

const terms = buildTermTable(
  [
    { code: 'E11.9', names: ['Typ 2-diabetes'] },
    { code: 'I10.9', names: ['Hypertoni'] },
  ],
  createWordBook(),
  0,
);
let markup = '';

/** Makes the page anew: parsed and laid out, no node of it ever seen by a script. */
function freshPage(): void {
  document.body.innerHTML = markup;
  document.body.getBoundingClientRect();
}

/**
 * The record scrolls in a pane of its own under the field, as applications have it: at a key the browser
 * paints the field's bar anew. Without, field and record are one layer, and at each key it looks through
 * all of it.
 */
const pane = `html,body{height:100%;margin:0;overflow:hidden}
main{height:80vh;overflow:auto;contain:strict}
#typing{contain:strict;display:block;width:200px;height:20px}`;

/** DOM nodes and UTF-16 units of text in the page. */
export function build(size: number, inPane = false) {
  document.querySelector('style')?.remove();
  if (inPane)
    document.head.append(Object.assign(document.createElement('style'), { textContent: pane }));
  markup = recordMarkup(size);
  freshPage();
  const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
  let count = 1;
  while (nodes.nextNode()) count += 1;
  return { nodes: count, length: document.body.textContent?.length ?? 0 };
}

/** The floor: a walk that reads the length of each text, and nothing else. */
function bareWalk(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeValue?.length ?? 0;
  }
  return length;
}

const ignored = new Set(
  'svg script noscript head style link meta title base img picture video audio object source track param map area'.split(
    ' ',
  ),
);

/**
 * What Bitwarden does to find the fields of a page (its DOM query service), in our own words: a
 * walk over all elements with a callback that leaves ignored names out, then for each a look at
 * its shadow root and whether it is a form or a field. In its extension the shadow root is asked
 * of `chrome.dom`, which is dearer still.
 */
function managerWalk(root: Node, fields: Element[]): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    ignored.has(node.nodeName.toLowerCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let seen = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    seen += 1;
    if (!(node instanceof Element)) continue;
    if (isField(node)) fields.push(node);
    if (node.shadowRoot) seen += managerWalk(node.shadowRoot, fields);
  }
  return seen;
}

function isField(element: Element): boolean {
  const name = element.tagName.toLowerCase();
  if (name === 'form') return true;
  if (name === 'span' && element.hasAttribute('data-bwautofill')) return true;
  if (name === 'input') {
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    return type !== 'hidden' && type !== 'submit' && !element.hasAttribute('data-bwignore');
  }
  return name === 'textarea' || name === 'select';
}

/** The whole first scan in one piece: texts, fields and shadow roots. */
function scanAll(root: Node): Scanned {
  const found = emptyScan();
  const steps = scan(root, found);
  while (!steps.next().done);
  return found;
}

/** Of it the texts alone. */
function scanTexts(root: Node): Scanned {
  const found = emptyScan();
  const steps = walk(root, found);
  while (!steps.next().done);
  return found;
}

const collect = (globalThis as { readonly gc?: (how?: { readonly type: 'minor' }) => void }).gc;

/** A small page apart: what runs there first is compiled when it is timed, whoever's it is. */
function beforehand(): HTMLElement {
  const apart = document.createElement('main');
  apart.innerHTML = recordMarkup(2000);
  return apart;
}

/**
 * P1: each on a fresh page, with the garbage of the former collected, which also throws compiled code
 * away. Times, and how many codes the scan and innerText find.
 */
export async function firstScan(rounds: number) {
  const onFresh = (work: (root: HTMLElement) => unknown) => () => {
    freshPage();
    collect?.();
    for (let times = 0; times < 2; times += 1) work(beforehand());
    return timed(() => work(document.documentElement));
  };
  const times = await inTurns(
    {
      scan: onFresh(scanAll),
      'its texts': onFresh(scanTexts),
      'bare TreeWalker': onFresh(bareWalk),
      'password manager': onFresh((root) => managerWalk(root, [])),
      innerText: onFresh((root) => [...root.innerText.matchAll(codePattern)].length),
    },
    rounds,
  );
  freshPage();
  const found = scanAll(document.documentElement);
  const ours = countOf(found.finds.filter(({ from }) => from === 'text').map((one) => one.written));
  const theirs = countOf([...document.body.innerText.matchAll(codePattern)].map(([code]) => code));
  const missed = [...theirs].filter(([code, count]) => (ours.get(code) ?? 0) < count);
  return {
    times,
    found: found.finds.length,
    cut: found.cut,
    missed: missed.map(([code]) => code),
    shown: [...theirs.values()].reduce((sum, count) => sum + count, 0),
  };
}

function countOf(written: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of written) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** A schedule under the bench's hand: nothing waits, and what is put off runs when asked. */
function steppedSchedule() {
  const tasks = new Set<() => void>();
  const schedule: Schedule = {
    now: () => performance.now(),
    pause: () => Promise.resolve(),
    after(_, task) {
      tasks.add(task);
      return () => tasks.delete(task);
    },
  };
  return {
    schedule,
    /**
     * Runs what was put off, and what that puts off, until the reader has nothing left to do; answers how
     * often it waited.
     */
    async settle() {
      let waits = 1;
      await microtasks();
      while (tasks.size > 0) {
        waits += 1;
        for (const task of [...tasks]) {
          tasks.delete(task);
          task();
        }
        await microtasks();
      }
      return waits;
    },
  };
}

const { port1, port2 } = new MessageChannel();

/** Until a chain of promises has had time to run out: a task after them. */
function microtasks(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

/**
 * P2: all the reader does after a change until it rests again (observer, reading, deciding,
 * reporting), with its waits left out, against all it does for a reading of everything. The page
 * has laid itself out and painted by then: a frame of it between two of the reader's tasks would
 * count as the reader's.
 */
export async function incremental(rounds: number, batches: readonly number[]) {
  freshPage();
  const { schedule, settle } = steppedSchedule();
  const end = new AbortController();
  const reports: Report[] = [];
  const reader = startReader({
    document,
    onReport: (report) => reports.push(report),
    askJudge: async () => joined(createJudge, terms),
    schedule,
    signal: end.signal,
  });
  await settle();
  const texts = textsOf('table td:nth-child(3)');
  const codes = textsOf('table td:nth-child(2)').filter(({ data }) => /^[A-Z]\d\d\./.test(data));
  let at = 0;
  let waits = 1;
  const settled = async () => {
    waits = await settle();
  };
  /** The waits of a change alone, after a paint as there. */
  const rest = async () => {
    await afterPaint();
    return timed(async () => {
      for (let left = waits; left > 0; left -= 1) await microtasks();
    });
  };
  const change =
    (list: readonly Text[], count: number, make: (n: number) => string) => async () => {
      for (let n = 0; n < count; n += 1) {
        at += 1;
        const node = list[at % list.length];
        if (node) node.data = make(at);
      }
      await afterPaint();
      return timed(settled);
    };
  const times = await inTurns(
    {
      full: () =>
        timed(() => {
          reader.reread();
          return settle();
        }),
      rest,
      'finding, full': () => timed(() => scanAll(document.documentElement)),
      'finding, code': async () => {
        at += 1;
        const node = codes[at % codes.length];
        if (node) node.data = `J4${at % 8}.${at % 10}`;
        await afterPaint();
        const took = await timed(() => node?.parentNode && scanAll(node.parentNode), 20);
        await settle();
        return took;
      },
      text: change(texts, 1, (n) => `värde ${n}`),
      code: change(codes, 1, (n) => `J4${n % 8}.${n % 10}`),
      ...Object.fromEntries(
        batches.map((count) => [`batch ${count}`, change(texts, count, (n) => `värde ${n}`)]),
      ),
    },
    rounds,
  );
  end.abort();
  return { times, reports: reports.length, finds: codes.length };
}

function textsOf(selector: string): Text[] {
  return [...document.querySelectorAll(selector)].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );
}

const CHANGES = 1000;

/** One who watches the page: `rest` waits until nothing is left to do. */
interface Watcher {
  readonly rest: () => Promise<void>;
  readonly stop: () => void;
}

async function bredvid(): Promise<Watcher> {
  const end = new AbortController();
  const read = Promise.withResolvers<void>();
  const reader = startReader({
    document,
    onReport: ({ state }) => state === 'read' && read.resolve(),
    askJudge: async () => joined(createJudge, terms),
    schedule: createSchedule(),
    signal: end.signal,
  });
  await read.promise;
  const rest = async () => {
    while (!reader.isUpToDate()) await microtasks();
  };
  return { rest, stop: () => end.abort() };
}

/** An observer of the same records that does nothing. */
async function empty(): Promise<Watcher> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return { rest: microtasks, stop: () => observer.disconnect() };
}

const watchers = {
  bredvid,
  empty,
  none: async (): Promise<Watcher> => ({ rest: microtasks, stop: () => undefined }),
};

/**
 * P3: what 1000 changes cost the page until its observers have been told, with the reader at rest
 * on the page, with an observer of the same records that does nothing, and with nobody. Each begins when
 * the page is laid out and painted (where it is not, as after a change nobody read, the next finds
 * its place dirty already and costs less; and who has just read has driven what the changes need out of the
 * processor's caches), and with nothing young left to collect, which takes as long as the changes do.
 */
export async function observer(rounds: number) {
  freshPage();
  const main = document.querySelector('main') ?? document.body;
  const texts = textsOf('table td:nth-child(3)');
  const cells = [...document.querySelectorAll('table td:nth-child(1)')];
  let at = 0;
  const work: Readonly<Record<string, () => void>> = {
    append: () => {
      const row = document.createElement('p');
      row.textContent = 'Anteckning utan kod';
      main.append(row);
    },
    text: () => {
      const node = texts[at % texts.length];
      if (node) node.data = `värde ${at}`;
    },
    attribute: () => cells[at % cells.length]?.setAttribute('class', `c${at}`),
  };
  const costOf = (change: () => void, watch: () => Promise<Watcher>) => async () => {
    const { rest, stop } = await watch();
    await rest();
    await afterPaint();
    collect?.({ type: 'minor' });
    const start = performance.now();
    for (let n = 0; n < CHANGES; n += 1) {
      at += 1;
      change();
    }
    // After the observers: their microtask was queued by the first change.
    await Promise.resolve();
    const took = performance.now() - start;
    await rest();
    stop();
    for (const added of main.querySelectorAll(':scope > p')) added.remove();
    return took;
  };
  return inTurns(
    Object.fromEntries(
      Object.entries(work).flatMap(([kind, change]) =>
        Object.entries(watchers).map(([name, watch]) => [`${kind} ${name}`, costOf(change, watch)]),
      ),
    ),
    rounds,
  );
}

/** P4: what the page's key listener sees, what the browser calls long tasks, and the reader's own. */
let slices: number[] = [];
let delays: number[] = [];
let tasks: number[] = [];
let ended: Promise<number> | undefined;
let end: AbortController | undefined;

export function listen() {
  freshPage();
  addEventListener('keydown', ({ timeStamp }) => delays.push(performance.now() - timeStamp), true);
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ['longtask'] });
  document.getElementById('typing')?.focus();
}

/** Starts a first reading of a fresh page; `read` says when it is done. */
export function startReading(how: 'yielding' | 'synchronous') {
  end?.abort();
  freshPage();
  document.getElementById('typing')?.focus();
  end = new AbortController();
  const { signal } = end;
  const schedule =
    how === 'yielding'
      ? slicedSchedule()
      : { after: createSchedule().after, now: () => 0, pause: () => Promise.resolve() };
  // Layout and paint of the fresh page are not the reader's.
  ended = afterPaint().then(() => {
    delays = [];
    tasks = [];
    slices = [];
    const start = performance.now();
    begun = start;
    const { promise, resolve } = Promise.withResolvers<number>();
    startReader({
      document,
      onReport({ state }) {
        if (state === 'reading') return;
        slices.push(performance.now() - begun);
        resolve(performance.now() - start);
      },
      askJudge: async () => joined(createJudge, terms),
      schedule,
      signal,
    });
    return promise;
  });
}

/** When the slice under way began. */
let begun = 0;

/** The extension's own schedule, which takes down how long the reader works at a time. */
function slicedSchedule(): Schedule {
  const own = createSchedule();
  return {
    ...own,
    async pause() {
      slices.push(performance.now() - begun);
      await own.pause();
      begun = performance.now();
    },
    after: (milliseconds, task) =>
      own.after(milliseconds, () => {
        begun = performance.now();
        task();
      }),
  };
}

/** Milliseconds from start to report. */
export async function read(): Promise<number> {
  return (await ended) ?? Number.NaN;
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
  });
}

export function forget() {
  end?.abort();
  delays = [];
  tasks = [];
  slices = [];
}

/** In ms, since the last `startReading` or `forget`: input delays, long tasks of all, the reader's slices. */
export function felt() {
  return { delays, tasks, slices };
}
