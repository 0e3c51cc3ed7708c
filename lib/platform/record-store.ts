/**
 * What was read from the pages, while it is shown: in memory (see `session-memory.ts`), one entry
 * per tab and frame. Gone with the patient, the tab, the
 * page or the browser. The worker writes, see `record-keeper.ts`; whoever shows it watches.
 */

import type { HintOutcome, Mention, ReadingState } from '../reading/mention.ts';
import { type MemoryChanges, sessionMemory } from './session-memory.ts';

/** What one frame showed last. */
export interface FrameReport {
  /** 0 is the top frame. Together with a mention's `mark` it names the place on the page. */
  readonly frame: number;
  /** The record context: an opaque random id, the same in all frames of one patient's record. */
  readonly context: string;
  readonly state: ReadingState;
  /** Whether the user can see the frame. A hidden one may hold another patient. */
  readonly visible: boolean;
  /** Whether it turned to another patient with this report. */
  readonly switched: boolean;
  /** Absent where the site has no hints, or nothing was decided. */
  readonly hint?: HintOutcome;
  readonly mentions: readonly Mention[];
}

/**
 * How far a tab may be read. `no-permission`: it was not clicked and its site is not allowed.
 * `browser-page`: a page that no extension may read. `gone`: there is no such tab.
 */
export type TabAccess = 'read' | 'no-permission' | 'browser-page' | 'gone';

/** One tab: whose record is open in it, and which frames have told of it. */
export interface TabRecord {
  readonly context: string;
  readonly access: TabAccess;
  /** Frames that have reported since the page was opened, also those blanked since. */
  readonly frames: readonly number[];
}

const RECORD = 'record:';
const TAB = 'tab:';

/** The session key of one frame's report. */
export function recordKey(tabId: number, frame: number): string {
  return `${RECORD}${tabId}:${frame}`;
}

/** The session key of a tab's record context. */
export function tabKey(tabId: number): string {
  return `${TAB}${tabId}`;
}

/** The tab a session key belongs to; `undefined` for keys that are not about a record. */
export function tabOfKey(key: string): number | undefined {
  const match = /^(?:record|tab|seen):(\d+)(?::\d+)?$/.exec(key);
  return match ? Number(match[1]) : undefined;
}

/** The reports of all frames of the tab, top frame first. Empty when nothing was read. */
export async function readRecord(tabId: number): Promise<readonly FrameReport[]> {
  return reportsIn(await sessionMemory().get(null), tabId);
}

/** Whose record is open in the tab, and how far it may be read; `undefined` when never asked. */
export async function readTabRecord(tabId: number): Promise<TabRecord | undefined> {
  return tabIn(await sessionMemory().get(tabKey(tabId)), tabId);
}

/** What session storage held at one moment, by its keys. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * The reports of all frames of the tab, top frame first. Only the worker writes these entries, from
 * what it has parsed: their types are trusted.
 */
export function reportsIn(stored: Stored, tabId: number): readonly FrameReport[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(`${RECORD}${tabId}:`))
    .map(([, report]) => report as FrameReport)
    .sort((one, other) => one.frame - other.frame);
}

/** Whose record is open in the tab, and how far it may be read; `undefined` when never asked. */
export function tabIn(stored: Stored, tabId: number): TabRecord | undefined {
  return stored[tabKey(tabId)] as TabRecord | undefined;
}

export type RecordListener = (reports: readonly FrameReport[], tab: TabRecord | undefined) => void;

/**
 * Tells what is read in the tab: once now, and after each change. The latest news wins: a
 * reading that was overtaken by a newer one is not told.
 * @returns how to stop watching
 */
export function watchRecord(tabId: number, listener: RecordListener): () => void {
  let latest = 0;
  const tell = async () => {
    latest += 1;
    const mine = latest;
    const stored = await sessionMemory().get(null);
    if (mine === latest) listener(reportsIn(stored, tabId), tabIn(stored, tabId));
  };
  const onChanged = (changes: MemoryChanges) => {
    const ours = Object.keys(changes).some(
      (key) => !key.startsWith('seen:') && tabOfKey(key) === tabId,
    );
    if (ours) void tell();
  };
  sessionMemory().onChanged.addListener(onChanged);
  void tell();
  return () => {
    latest = Number.NaN;
    sessionMemory().onChanged.removeListener(onChanged);
  };
}
