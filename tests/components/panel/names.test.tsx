// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading } from '../../lib/state/builders.ts';
import { all, nameOf, settled, show, text } from '../page.ts';

const nothing = new Proxy({} as PanelActions, { get: () => async () => undefined });

it('gives every control a name, every id once, and no heading a skipped level', async () => {
  const state = panelReading(mention('E11.9'), mention('J44.9', 'suspected'));
  state.enter([icd('Z99.9')]);
  state.remove(icd('M54.5'));
  const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
  const question = state.question.value;
  if (question !== undefined) state.take(question, [matchOf(supportFor(['E11']), { because })]);
  const body = show(<Panel state={state} actions={nothing} text={text} />);
  await settled();

  for (const role of ['button', 'link', 'textbox', 'combobox'] as const) {
    expect(all(role).filter((element) => nameOf(element) === '')).toEqual([]);
  }
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = all('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1)).toBe(true);
});
