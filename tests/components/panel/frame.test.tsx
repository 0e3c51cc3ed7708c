// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { fetchModules, showFrame } from '../../../components/panel/frame.ts';
import { frameOf } from '../../../components/panel/frame-words.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { en } from '../../../components/text/en.ts';
import { sv } from '../../../components/text/sv.ts';
import { createText } from '../../../components/text/text.ts';
import { keepFrame, readFrame } from '../../../lib/platform/frame-memory.ts';
import { createPanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { readyPanel, TODAY } from '../../lib/state/builders.ts';
import { text } from '../page.ts';

const nothing = new Proxy({} as PanelActions, { get: () => async () => undefined });
const html = readFileSync(
  join(import.meta.dirname, '../../../entrypoints/sidepanel/index.html'),
  'utf8',
);
const body = /<body>(.*)<\/body>/s.exec(html)?.[1]?.replace(/<script.*?<\/script>/gs, '') ?? '';

beforeEach(() => {
  document.body.innerHTML = body.replace(/>\s+</g, '><');
});

afterEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.removeAttribute('lang');
});

function panelTakesOver(state: ReturnType<typeof createPanelState>) {
  const app = document.getElementById('app');
  if (app !== null) render(<Panel state={state} actions={nothing} text={text} />, app);
}

/** What is seen of it: elements, their looks, drawings and words; of the choice of region, that it is there. */
function seen(element: Element | null): unknown {
  if (element === null || element.matches('[hidden], .visually-hidden')) return [];
  const { localName, className, children, textContent } = element;
  if (localName === 'select') return [localName];
  const said = ['type', 'placeholder', 'd'].map((name) => element.getAttribute(name));
  const words = children.length === 0 ? textContent : '';
  return [localName, String(className), ...said, words, [...children].map(seen).filter(String)];
}

const shownNow = () => seen(document.querySelector('.panel-header'));

describe('the head of the page', () => {
  it('is what the panel draws at its first use', () => {
    const before = shownNow();
    const state = createPanelState(TODAY);
    state.settings.value = { locked: [] };
    panelTakesOver(state);
    expect(shownNow()).toEqual(before);
  });

  it('is what the panel draws for whoever has chosen a region, and says which', () => {
    const state = readyPanel();
    const settings = state.settings.value ?? { locked: [] };
    showFrame(document, frameOf(settings, text) ?? {});
    expect(document.querySelector('select')?.textContent).toBe('Västra Götalandsregionen');
    const before = shownNow();
    panelTakesOver(state);
    expect(shownNow()).toEqual(before);
    expect(document.querySelectorAll('[inert]')).toHaveLength(0);
  });

  it('lets nothing be pressed that does not answer yet, and the search box be written in', () => {
    showFrame(document, { region: 'Region Skåne' });
    const pressed = [...document.querySelectorAll('button, select')];
    expect(pressed.filter((one) => one.closest('[inert]') === null)).toEqual([]);
    expect(document.querySelector('input')?.closest('[inert]')).toBeNull();
  });

  it('keeps the search box, its focus and what was typed when the panel takes over', () => {
    const box = document.querySelector('input');
    if (box === null) throw new Error('There is no search box.');
    box.value = 'kol';
    box.focus();
    const state = readyPanel();
    state.search.write(box.value);
    panelTakesOver(state);
    expect(document.querySelector('input')).toBe(box);
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('kol');
  });

  it('stands in the language and theme it last stood in, with the key that leads to it', () => {
    const english = createText('en', sv, en);
    keepFrame(frameOf({ region: 'se', theme: 'dark', locked: [], keys: 'sp' }, english));
    showFrame(document, readFrame() ?? {});
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.querySelector('input')?.placeholder).toBe(en['search.placeholder']);
    expect(document.querySelector('.key')?.textContent).toBe('s');
  });
});

describe('what is kept of the head', () => {
  it('is forgotten where no region is chosen', () => {
    keepFrame(frameOf({ region: 'se-14', locked: [] }, text));
    expect(readFrame()?.region).toBe('Västra Götalandsregionen');
    keepFrame(frameOf({ locked: [] }, text));
    expect(readFrame()).toBeUndefined();
  });

  it.each(['', '{', 'null', '7', '{"region":7}'])('is nothing where %j is found', (kept) => {
    localStorage.setItem('frame', kept);
    expect(readFrame()?.region).toBeUndefined();
  });
});

describe('the modules of the page', () => {
  const fetched = () => document.querySelector('body > link') !== null;

  beforeEach(() => {
    document.body.innerHTML = '<template><link rel="modulepreload" href="/a.js"></template>';
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('are asked for as the page is painted', async () => {
    fetchModules(document);
    expect(fetched()).toBe(false);
    await eventually(() => expect(fetched()).toBe(true));
  });

  it('are asked for at once where nothing is painted', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fetchModules(document);
    expect(fetched()).toBe(true);
  });
});
