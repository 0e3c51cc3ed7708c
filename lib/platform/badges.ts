/** Puts the number of new supports on the toolbar button of each tab (`badge.ts` counts). */

import browser from 'webextension-polyfill';
import { NATIONAL_LAYER, overlay } from '../catalogue/overlay.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import { badgeText, countNew, signalling } from './badge.ts';
import { followMark, isMarked, type Standing } from './page-mark.ts';
import { type PolicyLimits, readPolicyLimits } from './policy-limits.ts';
import { reportsIn, type Stored, tabIn, tabOfKey } from './record-store.ts';
import { seenIn } from './seen.ts';
import { sessionMemory } from './session-memory.ts';
import { readSettings } from './settings.ts';
import { createTurns } from './turns.ts';

/** Finds the supports for codings: `CatalogueStore.lookUp`. */
export type LookUp = (
  codings: readonly Coding[],
  layers: readonly LayerId[],
) => Promise<readonly Match[]>;

export interface Badges {
  /** What changed in session storage, by its keys: the tabs they are of get their number anew. */
  readonly follow: (keys: readonly string[]) => Promise<void>;
  /** Every tab with a record gets its number anew: another region, or another edition. */
  readonly renew: () => Promise<void>;
}

/** A quiet colour on which the number can be read; it does not say "danger". */
const COLOUR = '#0b5394';

export function createBadges(lookUp: LookUp): Badges {
  const takeTurn = createTurns();
  const due = new Set<number>();
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });

  async function show(tabId: number): Promise<void> {
    due.delete(tabId);
    const stored = await sessionMemory().get(null);
    const limits = await readPolicyLimits();
    // A catalogue that cannot be read has nothing new; the panel says what is wrong with it.
    const standing = await standingIn(stored, tabId, limits).catch(() => undefined);
    const text = standing === undefined ? '' : badgeText(countNew(standing.entries, standing.seen));
    try {
      await browser.action.setBadgeText({ tabId, text });
    } catch {
      // The tab was closed meanwhile, and its button with it.
    }
    if (standing !== undefined && (limits.mayMark || isMarked(stored, tabId))) {
      await followMark(tabId, standing, new Date().toISOString().slice(0, 10));
    }
  }

  async function standingIn(
    stored: Stored,
    tabId: number,
    { mayBadge }: PolicyLimits,
  ): Promise<Standing | undefined> {
    const codings = signalling(reportsIn(stored, tabId));
    const context = tabIn(stored, tabId)?.context;
    if (context === undefined) return undefined;
    const entries = mayBadge && codings.length > 0 ? await entriesFor(codings) : [];
    return { context, entries, seen: new Set(seenIn(stored, tabId, context)?.supports) };
  }

  async function entriesFor(codings: readonly Coding[]) {
    const { region } = await readSettings();
    const layers = region === undefined ? [NATIONAL_LAYER] : [NATIONAL_LAYER, region];
    return overlay(await lookUp(codings, layers), region);
  }

  async function follow(keys: readonly string[]): Promise<void> {
    const tabs = new Set(keys.flatMap((key) => tabOfKey(key) ?? []));
    // One that already waits for its turn will see this change too.
    const fresh = [...tabs].filter((tabId) => !due.has(tabId));
    for (const tabId of fresh) due.add(tabId);
    await Promise.all(fresh.map((tabId) => takeTurn(tabId, () => show(tabId))));
  }

  return {
    follow,
    renew: async () => follow(Object.keys(await sessionMemory().get(null))),
  };
}
