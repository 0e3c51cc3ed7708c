/**
 * Every moment of what Bredvid keeps and shows: each change of its session storage and of the
 * panel's page, with the time it was seen, so that a test can hold them against what was open.
 */
import type { Page } from 'puppeteer-core';
import { type FrameReport, type OpenRecord, readingOf } from '../../lib/state/record.ts';

/** One change as it was seen: the session's new values, or the codes among the panel's words. */
type Seen =
  | { readonly at: number; readonly changes: Readonly<Record<string, unknown>> }
  | { readonly at: number; readonly words: string };

/** What was shown from then on. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly where: 'session' | 'panel';
  readonly codes: readonly string[];
}

const CODE = /[A-Z]\d\d(?:\.\d[A-Z]?)?/g;

/** Begins to write down what changes; call it once per panel. */
export async function watchMoments(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const seen: unknown[] = [];
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    chrome.storage.session.onChanged.addListener((changes) => {
      const values = Object.entries(changes).map(([key, { newValue }]) => [key, newValue ?? null]);
      seen.push({ at: Date.now(), changes: Object.fromEntries(values) });
    });
    const diagnoses = () => document.querySelector('main') ?? document.body;
    new MutationObserver(() => {
      seen.push({ at: Date.now(), words: diagnoses().textContent ?? '' });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { seen });
  });
}

/** All moments so far, in order. Codings of hidden frames or former contexts are not shown. */
export async function momentsOf(panel: Page): Promise<readonly Moment[]> {
  const seen = (await panel.evaluate(
    () => (globalThis as unknown as { readonly seen: unknown }).seen,
  )) as readonly Seen[];
  const kept = new Map<string, unknown>();
  return seen.flatMap((one): Moment[] => {
    if ('words' in one) return [{ at: one.at, where: 'panel', codes: one.words.match(CODE) ?? [] }];
    for (const [key, value] of Object.entries(one.changes)) {
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    }
    const tabs = [...kept.keys()].filter((key) => key.startsWith('tab:'));
    return tabs
      .filter((key) => touches(one.changes, key.slice(4)))
      .map((key) => ({ at: one.at, where: 'session', codes: codesOf(kept, key.slice(4)) }));
  });
}

function touches(changes: Readonly<Record<string, unknown>>, tab: string): boolean {
  return Object.keys(changes).some((key) => key === `tab:${tab}` || isFrameOf(key, tab));
}

function isFrameOf(key: string, tab: string): boolean {
  return key.startsWith(`record:${tab}:`);
}

function codesOf(kept: ReadonlyMap<string, unknown>, tab: string): readonly string[] {
  const frames = [...kept].filter(([key]) => isFrameOf(key, tab)).map(([, value]) => value);
  const record = kept.get(`tab:${tab}`) as OpenRecord | undefined;
  const { diagnoses, alsoMentioned } = readingOf(record, frames as FrameReport[]);
  return [...diagnoses, ...alsoMentioned].map(({ coding }) => coding.code);
}
