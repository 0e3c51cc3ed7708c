/** In the browser: the panel's list drawn by Preact, and the same cards cloned from a template. */
import { render } from 'preact';
import type { PanelActions } from '../../../components/actions.ts';
import icons from '../../../components/icons.css?raw';
import { SupportList } from '../../../components/panel/support-list.tsx';
import style from '../../../components/style.css?raw';
import { sv } from '../../../components/text/sv.ts';
import { createText } from '../../../components/text/text.ts';
import { headings } from '../../../lib/catalogue/headings.ts';
import { type KnowledgeSupport, supportKinds } from '../../../lib/catalogue/support.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import type { Coding } from '../../../lib/terminology/coding.ts';
import { inTurns, type Taken } from '../measure.ts';

const text = createText('sv', sv);
const coding: Coding = { system: 'icd-10-se', code: 'E11.9' };
/** Three of each heading, the rest folded. */
const FOLDED_ROWS = 3 * headings.length;
const nothing = async () => undefined;
const look = new CSSStyleSheet();
look.replaceSync(`${icons}${style}`);
document.adoptedStyleSheets = [look];
/** Nothing is pressed here. */
const actions = new Proxy({}, { get: () => nothing }) as PanelActions;

function supportAt(n: number): KnowledgeSupport {
  return {
    id: `se/stod-${n}`,
    title: `Kunskapsstöd nummer ${n} om diabetes`,
    kind: supportKinds[n % supportKinds.length] ?? 'handbook',
    publisher: `Utgivare ${n % 7}`,
    level: 'national',
    audience: 'clinician',
    focus: ['E11'],
    focusOrigin: 'assigned',
    link: { url: `https://exempel.se/${n}`, scope: 'page' },
    lastReviewDate: '2025-03',
    keywords: [],
    relatedTo: [],
    source: 'https://exempel.se/',
  };
}

/** A panel in which so many supports were found for one diagnosis. */
function panelWith(count: number, isUnfolded: boolean): PanelState {
  const state = createPanelState('2026-11-21');
  const layers = [{ id: 'se', edition: 1, published: '2026-11-21' }];
  state.settings.value = { region: 'se', locked: [] };
  state.catalogue.value = { kind: 'ready', layers, isBehind: false };
  state.enter([coding]);
  if (isUnfolded) state.unfolded.value = new Set(headings);
  const matches = Array.from({ length: count }, (_, n) => ({
    support: supportAt(n),
    layer: 'se',
    because: [{ coding, focus: 'E11', distance: 1, broad: false }],
  }));
  const question = state.question.value;
  if (question !== undefined) state.take(question, matches);
  return state;
}

function place(): HTMLElement {
  const container = document.createElement('main');
  document.body.replaceChildren(container);
  return container;
}

/** With its layout: what is not laid out is not there yet. */
function timed(work: (container: HTMLElement) => void): number {
  const container = place();
  const start = performance.now();
  work(container);
  container.getBoundingClientRect();
  return performance.now() - start;
}

function drawList(state: PanelState, container: HTMLElement): void {
  render(<SupportList state={state} actions={actions} text={text} />, container);
}

/** Until the screen is full: the panel draws what lies below it in the next quiet moments. */
function ours(count: number, isUnfolded: boolean) {
  return async () => {
    const state = panelWith(count, isUnfolded);
    return timed((container) => drawList(state, container));
  };
}

/** All of it in one go, as in a window so high that all is in sight. */
function inOneGo(count: number) {
  return async () => {
    const { innerHeight } = window;
    window.innerHeight = 1_000_000;
    const took = await ours(count, true)();
    window.innerHeight = innerHeight;
    return took;
  };
}

/** By the clock, until all of it stands there: the quiet moments are waited for. */
function whole(count: number, isUnfolded: boolean) {
  return async () => {
    const state = panelWith(count, isUnfolded);
    const standing = isUnfolded ? count : FOLDED_ROWS;
    const container = place();
    const start = performance.now();
    const isWhole = new Promise<void>((resolve) => {
      const look = () => {
        if (container.querySelectorAll('li.support').length < standing) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(container, { childList: true, subtree: true });
    });
    drawList(state, container);
    await isWhole;
    container.getBoundingClientRect();
    return performance.now() - start;
  };
}

/**
 * The list as Preact draws it, cloned without it: the frame once, a card for each support, filled.
 * @throws Error when its cards are not to the letter those that Preact draws
 */
function template(count: number) {
  const drawn = place();
  const { innerHeight } = window;
  window.innerHeight = 1_000_000;
  // As many as are cloned: long headings have a button more.
  drawList(panelWith(count, true), drawn);
  window.innerHeight = innerHeight;
  const wanted = cardsIn(drawn);
  const cards = new Map<string, readonly [card: Element, list: number]>();
  const lists = [...drawn.querySelectorAll('ul.supports')];
  lists.forEach((list, place) => {
    for (const card of list.children) {
      const n = Number(/\d+$/.exec(card.id)?.[0]);
      cards.set(supportAt(n).kind, [card.cloneNode(true) as Element, place]);
    }
    list.replaceChildren();
  });
  const frame = drawn.firstElementChild;
  if (frame === null || cards.size < supportKinds.length) throw new Error('No card was drawn.');
  const supports = Array.from({ length: count }, (_, n) => supportAt(n));
  const clone = (container: HTMLElement) => {
    const whole = frame.cloneNode(true) as Element;
    const into = whole.querySelectorAll('ul.supports');
    for (const support of supports) {
      const [card, place] = cards.get(support.kind) ?? [];
      if (card === undefined || place === undefined) continue;
      into[place]?.append(filled(card.cloneNode(true) as Element, support));
    }
    container.append(whole);
  };
  const tried = place();
  clone(tried);
  if (cardsIn(tried) !== wanted) throw new Error('The template draws other cards.');
  return async () => timed(clone);
}

/** In no order: the template does not sort. */
function cardsIn(list: Element): string {
  return [...list.querySelectorAll('li.support')]
    .map((card) => card.outerHTML)
    .sort()
    .join('\n');
}

function filled(card: Element, { id, title, publisher, link }: KnowledgeSupport): Element {
  card.id = `entry-${id}`;
  const anchor = card.querySelector('a');
  if (anchor?.firstChild) anchor.firstChild.textContent = title;
  if (anchor && link) anchor.href = link.url;
  const facts = card.querySelector('.age')?.previousSibling;
  // What kind of support stands before it.
  if (facts instanceof Text)
    facts.replaceData(facts.data.indexOf('Utgivare'), 20, `${publisher}\u2002`);
  for (const button of card.querySelectorAll('button')) {
    button.setAttribute('aria-label', `${button.textContent} ${title}`);
  }
  return card;
}

export async function draw(rounds: number): Promise<Taken> {
  return await inTurns(
    {
      '50 ours': ours(50, true),
      '50 template': template(50),
      '5 ours': ours(5, false),
      '500 ours': ours(500, false),
      '50 in one go': inOneGo(50),
      '50 whole': whole(50, true),
      '500 whole': whole(500, false),
      '500 unfolded whole': whole(500, true),
    },
    rounds,
  );
}
