// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { headings } from '../../../lib/catalogue/headings.ts';
import type { PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading } from '../../lib/state/builders.ts';
import { show, text } from '../page.ts';

const nothing = new Proxy({} as PanelActions, { get: () => async () => undefined });
/** What waits for a quiet moment of the browser's. */
let waiting: readonly (() => void)[];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    waiting = [...waiting, work];
    return waiting.length;
  });
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});

function panelWith(count: number): PanelState {
  const state = panelReading(mention('E11.9'));
  state.unfolded.value = new Set(headings);
  answer(state, count);
  return state;
}

function answer(state: PanelState, count: number) {
  const question = state.question.value;
  if (question === undefined) throw new Error('Nothing is asked.');
  const because = question.codings.map((coding) => ({
    coding,
    focus: coding.code,
    distance: 0,
    broad: false,
  }));
  const matches = Array.from({ length: count }, (_, n) =>
    matchOf(supportFor(['E11.9'], { id: `se/${n}`, title: `Stöd ${n + 10}` }), { because }),
  );
  state.take(question, matches);
}

const drawn = () => [...document.querySelectorAll('li.support .support-title')];
const titles = () => drawn().map((title) => title.textContent);

async function inAQuietMoment() {
  const work = await eventually(() => {
    expect(waiting).not.toEqual([]);
    return waiting;
  });
  waiting = [];
  for (const one of work) one();
}

it('draws of a long list what fills the screen, in its order, and then the rest below', async () => {
  show(<Panel state={panelWith(40)} actions={nothing} text={text} />);
  const first = drawn();
  expect(first.length * 54).toBeGreaterThanOrEqual(window.innerHeight - 200);
  expect(first.length).toBeLessThan(40);
  await inAQuietMoment();
  await eventually(() => expect(drawn()).toHaveLength(40));
  expect(titles()).toEqual(Array.from({ length: 40 }, (_, n) => `Stöd ${n + 10}`));
  expect(drawn().slice(0, first.length)).toEqual(first);
});

it('draws a short list at once, and waits for nothing', () => {
  show(<Panel state={panelWith(5)} actions={nothing} text={text} />);
  expect(drawn()).toHaveLength(5);
  expect(waiting).toEqual([]);
});

it('keeps a list that stands whole when another diagnosis is added', async () => {
  const state = panelWith(40);
  show(<Panel state={state} actions={nothing} text={text} />);
  await inAQuietMoment();
  await eventually(() => expect(drawn()).toHaveLength(40));
  state.enter([icd('I10.9')]);
  answer(state, 60);
  await eventually(() => expect(drawn()).toHaveLength(60));
});
