/**
 * What the user has typed and removed, kept for each open record and gone with it; what is typed
 * without a record is kept by itself.
 */
import { type Coding, keyOf } from '../terminology/coding.ts';

export interface Choices {
  /** In the order typed. */
  readonly entered: readonly Coding[];
  /** Read or mentioned codings the user has taken away. */
  readonly removed: readonly Coding[];
}

/** By the record they belong to, see `placeOf`. */
export type ChoicesByRecord = ReadonlyMap<string, Choices>;

export const noChoices: Choices = { entered: [], removed: [] };

const BY_HAND = 'by-hand';

/** Names what choices belong to: one record context in one tab, or no record at all. */
export function placeOf(tabId: number | undefined, context: string | undefined): string {
  return tabId === undefined || context === undefined ? BY_HAND : `${tabId}:${context}`;
}

/** Drops what belonged to earlier records of the tab; without a context, to all of them. */
export function onlyCurrent<Kept>(
  choices: ReadonlyMap<string, Kept>,
  tabId: number | undefined,
  context: string | undefined,
): ReadonlyMap<string, Kept> {
  if (tabId === undefined) return choices;
  const current = placeOf(tabId, context);
  const kept = [...choices].filter(
    ([place]) => place === current || !place.startsWith(`${tabId}:`),
  );
  return kept.length === choices.size ? choices : new Map(kept);
}

/** How many codings are typed, in all records. */
export function typedIn(choices: ChoicesByRecord): number {
  return [...choices.values()].reduce((sum, { entered }) => sum + entered.length, 0);
}

export function withEntered(choices: Choices, codings: readonly Coding[]): Choices {
  const added = new Map(codings.map((coding) => [keyOf(coding), coding]));
  return {
    entered: [...without(choices.entered, added), ...added.values()],
    removed: without(choices.removed, added),
  };
}

/** What was typed is gone for good: the next patient's codes are others. */
export function withoutEntered({ removed, entered }: Choices): Choices {
  const typed = new Map(entered.map((coding) => [keyOf(coding), coding]));
  return { entered: [], removed: without(removed, typed) };
}

/** A typed coding goes, a read one is remembered as removed; both can be brought back. */
export function withRemoved(choices: Choices, coding: Coding): Choices {
  const gone = new Map([[keyOf(coding), coding]]);
  return {
    entered: without(choices.entered, gone),
    removed: [...without(choices.removed, gone), coding],
  };
}

/** @param wasRead whether the page still says it: else it comes back as typed */
export function withRestored(choices: Choices, coding: Coding, wasRead: boolean): Choices {
  const back = new Map([[keyOf(coding), coding]]);
  return {
    entered: wasRead ? choices.entered : [...without(choices.entered, back), coding],
    removed: without(choices.removed, back),
  };
}

function without(codings: readonly Coding[], these: ReadonlyMap<string, Coding>): Coding[] {
  return codings.filter((coding) => !these.has(keyOf(coding)));
}
