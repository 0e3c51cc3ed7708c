/**
 * What stays through a meeting and is gone with the patient: pinned supports, those lately opened
 * (features C5), and what is ticked on checklists (C12). Kept by the record they belong to, in memory only.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SupportId } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';
import { onlyCurrent } from './choices.ts';

interface Kept {
  readonly pinned: readonly Match[];
  /** Latest first. */
  readonly opened: readonly Match[];
  /** `se/diabetes Fråga om fötterna` */
  readonly ticked: ReadonlySet<string>;
}

const nothing: Kept = { pinned: [], opened: [], ticked: new Set() };
const MOST_OPENED = 5;

/** @param place what is kept belongs to, see `placeOf` */
export function createStay(place: ReadonlySignal<string>) {
  const byPlace = signal<ReadonlyMap<string, Kept>>(new Map());
  const kept = computed(() => byPlace.value.get(place.value) ?? nothing);
  const keep = (next: Partial<Kept>) => {
    byPlace.value = new Map(byPlace.value).set(place.value, { ...kept.value, ...next });
  };
  return {
    pinned: computed(() => kept.value.pinned),
    opened: computed(() => kept.value.opened),
    /** Of all records: how much would be gone with the panel. */
    count: computed(() =>
      [...byPlace.value.values()].reduce(
        (sum, { pinned, ticked }) => sum + pinned.length + ticked.size,
        0,
      ),
    ),
    isPinned: (id: SupportId) => kept.value.pinned.some(({ support }) => support.id === id),
    /** Pins it, or lets it go. */
    pin(match: Match) {
      const others = without(kept.value.pinned, match);
      const isPinned = others.length < kept.value.pinned.length;
      keep({ pinned: isPinned ? others : [...others, match] });
    },
    open(match: Match) {
      const opened = [match, ...without(kept.value.opened, match)];
      keep({ opened: opened.slice(0, MOST_OPENED) });
    },
    /** What was kept from an earlier panel of the same record stands before what is there already. */
    restore(pinned: readonly Match[], opened: readonly Match[]) {
      const now = kept.value;
      const others = now.opened.reduce(without, opened);
      keep({
        pinned: [...now.pinned.reduce(without, pinned), ...now.pinned],
        opened: [...now.opened, ...others].slice(0, MOST_OPENED),
      });
    },
    /** Steps of checklists: whether one is ticked, and the turning of it. */
    ticks: {
      has: (id: SupportId, step: string) => kept.value.ticked.has(`${id} ${step}`),
      turn(id: SupportId, step: string) {
        const ticked = new Set(kept.value.ticked);
        if (!ticked.delete(`${id} ${step}`)) ticked.add(`${id} ${step}`);
        keep({ ticked });
      },
    },
    /** What belonged to earlier records of the tab goes; without a context, all of the tab's. */
    onlyCurrent(tabId: number, context: string | undefined) {
      byPlace.value = onlyCurrent(byPlace.value, tabId, context);
    },
    /** All of this place goes. */
    clear: () => keep(nothing),
  };
}

function without(matches: readonly Match[], { support }: Match): readonly Match[] {
  return matches.filter((match) => match.support.id !== support.id);
}
