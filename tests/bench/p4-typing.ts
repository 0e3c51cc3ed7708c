/**
 * P4: the first reading of a page of 200,000 nodes (scan, decision, report) while somebody types
 * into it. Keys are sent as the browser gets them from a keyboard; a key's delay is from then until
 * the page's listener hears it. Compared with the same typing while nobody reads, and the wall time
 * with the same reading done in one piece. Long tasks are the whole page's, which paints
 * at each key: they are printed for both; the goal's is the longest that the reader works at a time.
 *
 * The page is one whose record scrolls in a pane of its own. What the page itself does at a key is part of
 * the wall, so the same is told of a page without: there the browser paints all of the record anew at each key.
 */
import type { Page } from 'puppeteer-core';
import { atMost, type Figures } from './figures.ts';
import type { BenchPage } from './in-browser.ts';
import { timesOf } from './measure.ts';
import { withReadingPage } from './reading-page.ts';
import { rowsOf, show } from './show.ts';

const ROUNDS = 3;
const KEY_EVERY_MS = 10;

interface Felt {
  readonly delays: readonly number[];
  readonly tasks: readonly number[];
  readonly slices: readonly number[];
}

export async function typingFigures(): Promise<Figures> {
  return { ...(await typingOn('pane', true)), ...(await typingOn('one layer', false)) };
}

async function typingOn(name: string, inPane: boolean): Promise<Figures> {
  const what = `P4 200k ${name}`;
  const key = inPane ? 'P4' : 'P4.one-layer';
  return withReadingPage(async (bench) => {
    await bench.call('build', 200_000, inPane);
    await bench.call('listen');
    const idle: number[] = [];
    const busy: number[] = [];
    const tasks: number[] = [];
    const idleTasks: number[] = [];
    const slices: number[] = [];
    const wall: number[] = [];
    const quietWall: number[] = [];
    const synchronous: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await bench.call('startReading', 'synchronous');
      synchronous.push(await bench.call<number>('read'));
      await bench.call('startReading', 'yielding');
      quietWall.push(await bench.call<number>('read'));
      await bench.call('startReading', 'yielding');
      wall.push(await typeUntil(bench.page, bench.call<number>('read')));
      const felt = await bench.call<Felt>('felt');
      busy.push(...felt.delays);
      tasks.push(...felt.tasks);
      slices.push(...felt.slices);
      const atRest = await typeIdle(bench, felt.delays.length);
      idle.push(...atRest.delays);
      idleTasks.push(...atRest.tasks);
    }
    show(rowsOf(`${what} delay`, { idle: timesOf(idle), reading: timesOf(busy) }));
    show(
      rowsOf(`${what} wall`, {
        typing: timesOf(wall),
        yielding: timesOf(quietWall),
        synchronous: timesOf(synchronous),
      }),
    );
    show(rowsOf(what, { 'a slice': timesOf(slices) }));
    const told = (list: readonly number[]) =>
      `${list.length} long tasks, at most ${Math.max(0, ...list)} ms`;
    console.log(
      `${what}: ${busy.length} keys; reading ${told(tasks)}; nobody reading ${told(idleTasks)}`,
    );
    return {
      [`${key}.delay`]: atMost(
        timesOf(busy).p95 / timesOf(idle).p95,
        3,
        'p95 of the same keys at rest',
      ),
      [`${key}.task`]: atMost(
        Math.max(...slices),
        50,
        'milliseconds: the longest slice of the reader',
      ),
      [`${key}.wall`]: atMost(
        timesOf(wall).median / timesOf(synchronous).median,
        1.5,
        'the same reading in one piece',
      ),
      [`${key}.wall.quiet`]: atMost(
        timesOf(quietWall).median / timesOf(synchronous).median,
        1.5,
        'the same reading in one piece, nobody typing',
      ),
    };
  });
}

/** Types until it is done, and answers with what it gives. */
async function typeUntil<T>(page: Page, done: Promise<T>): Promise<T> {
  let isDone = false;
  const end = done.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await page.keyboard.press('a');
    await new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS));
  }
  return end;
}

async function typeIdle(bench: BenchPage, keys: number): Promise<Felt> {
  await bench.call('forget');
  for (let key = 0; key < keys; key += 1) {
    await bench.page.keyboard.press('a');
    await new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS));
  }
  return bench.call<Felt>('felt');
}
