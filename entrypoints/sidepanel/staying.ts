/**
 * What the panel has shown, pinned and opened for the record stands in the browser's memory, so that
 * a panel that was closed, or whose button was pressed again, stands as it stood (features C5). It is
 * gone with the record's context: the patient, the tab, the browser.
 */
import { effect, signal } from '@preact/signals';
import type { SupportId } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { asPolicyAllows } from '../../lib/platform/policy-limits.ts';
import {
  keepStayed,
  markSeen,
  readStayed,
  type Stayed,
  type StayedSupport,
} from '../../lib/platform/seen.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { matchesIn } from '../../lib/state/sections.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

export function stayInMemory(state: PanelState, catalogue: Promise<CatalogueStore>): void {
  rememberSeen(state);
  rememberStayed(state, catalogue);
}

function rememberSeen({ shown }: PanelState): void {
  let told = new Set<string>();
  effect(() => {
    const { tabId, context = '', supports = [] } = shown.value ?? {};
    const keys = supports.map((support) => `${context} ${support}`);
    if (tabId === undefined || keys.every((key) => told.has(key))) return;
    told = new Set(keys);
    void markSeen(tabId, context, supports);
  });
}

function rememberStayed(state: PanelState, catalogue: Promise<CatalogueStore>): void {
  const { stay, counts } = state;
  /** The place whose memory is read, and what it holds: nothing is written over it before. */
  const known = signal<{ readonly place: string; readonly kept: string }>();
  let asked: string | undefined;

  const restore = async (place: string, tabId: number, context: string) => {
    const kept = (await readStayed(tabId, context)) ?? nothing;
    const matches = await matchesOf([...kept.pinned, ...kept.opened], state, catalogue);
    if (state.place.value !== place) return;
    const found = ({ id }: StayedSupport) => matches.get(id) ?? [];
    stay.restore(kept.pinned.flatMap(found), kept.opened.flatMap(found));
    known.value = { place, kept: JSON.stringify(kept) };
  };

  effect(() => {
    const place = state.place.value;
    const { id: tabId } = state.tab.value ?? {};
    const { context } = state.record.value ?? {};
    const { diagnoses, isSettled } = counts.value;
    const now: Stayed = {
      pinned: stay.pinned.value.map(keptOf),
      opened: stay.opened.value.map(keptOf),
    };
    if (tabId === undefined || context === undefined) return;
    if (known.value?.place === place) {
      const kept = JSON.stringify(now);
      if (kept === known.value.kept) return;
      known.value = { place, kept };
      void keepStayed(tabId, context, now);
    } else if (asked !== place && diagnoses > 0 && isSettled) {
      asked = place;
      // Without a catalogue nothing is shown again; what is pinned from now on is kept all the same.
      restore(place, tabId, context).catch(() => {
        known.value = { place, kept: '' };
      });
    }
  });
}

const nothing: Stayed = { pinned: [], opened: [] };

function keptOf({ support, layer }: Match): StayedSupport {
  return { id: support.id, layer, focus: support.focus[0] ?? '' };
}

/**
 * The supports as the catalogue has them now. One that no code on show brings up any more, because
 * the code was typed into the panel that was closed, stands without a reason.
 */
async function matchesOf(
  kept: readonly StayedSupport[],
  { sections }: PanelState,
  catalogue: Promise<CatalogueStore>,
): Promise<ReadonlyMap<SupportId, Match>> {
  const shown = new Map(matchesIn(sections.value).map((match) => [match.support.id, match]));
  const others = kept.filter(({ id }) => !shown.has(id));
  if (others.length === 0) return shown;
  const codings = others.map(({ focus }): Coding => ({ system: 'icd-10-se', code: focus }));
  const layers = [...new Set(others.map(({ layer }) => layer))];
  const found = await asPolicyAllows(await (await catalogue).lookUp(codings, layers));
  const unexplained = found.map((match): Match => ({ ...match, because: [] }));
  return new Map([...unexplained.map((match) => [match.support.id, match] as const), ...shown]);
}
