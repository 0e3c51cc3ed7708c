/** In the browser: the panel's list drawn by Preact, and the same cards cloned from a template. */
import { render } from 'preact';
import type { PanelActions } from '../../../components/actions.ts';
import { SupportList } from '../../../components/panel/support-list.tsx';
import { sv } from '../../../components/text/sv.ts';
import { createText } from '../../../components/text/text.ts';
import { headings } from '../../../lib/catalogue/headings.ts';
import { type KnowledgeSupport, supportKinds } from '../../../lib/catalogue/support.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import type { Coding } from '../../../lib/terminology/coding.ts';
import { inTurns, type Taken } from '../measure.ts';

const text = createText('sv', sv);
const coding: Coding = { system: 'icd-10-se', code: 'E11.9' };
const nothing = async () => undefined;
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

function ours(count: number, isUnfolded: boolean) {
  return async () => {
    const state = panelWith(count, isUnfolded);
    return timed((container) =>
      render(<SupportList state={state} actions={actions} text={text} />, container),
    );
  };
}

/** The card as Preact draws it, cloned and filled by hand. */
function template(count: number) {
  const drawn = place();
  render(<SupportList state={panelWith(1, true)} actions={actions} text={text} />, drawn);
  const card = drawn.querySelector('li.support');
  if (card === null) throw new Error('No card was drawn.');
  return async () => {
    const supports = Array.from({ length: count }, (_, n) => supportAt(n));
    return timed((container) => {
      const list = document.createElement('ul');
      for (const support of supports) {
        const clone = card.cloneNode(true) as HTMLElement;
        const link = clone.querySelector('a');
        if (link?.firstChild) link.firstChild.textContent = support.title;
        if (link && support.link) link.href = support.link.url;
        const facts = clone.querySelector('.support-facts');
        if (facts) facts.textContent = support.publisher;
        list.append(clone);
      }
      container.append(list);
    });
  };
}

export async function draw(rounds: number): Promise<Taken> {
  return await inTurns(
    {
      '50 ours': ours(50, true),
      '50 template': template(50),
      '5 ours': ours(5, false),
      '500 ours': ours(500, false),
    },
    rounds,
  );
}
