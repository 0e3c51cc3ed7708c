/** How the updates go, told through storage: whoever shows something of it watches it. */
import browser, { type Storage } from 'webextension-polyfill';
import type { Refused } from '../trust/errors.ts';

/**
 * Why the last run failed. Beside what `TrustError` refuses: `unreachable` (no server answered),
 * `full` (no room on the disk), `broken` (the database).
 */
export type UpdateTrouble = Refused | 'unreachable' | 'full' | 'broken';

/** Times are milliseconds since 1970. */
export interface UpdateNews {
  /** When it was last seen that all is up to date; absent: not yet. */
  readonly checkedAt?: number;
  /** When something stored was last replaced. */
  readonly storedAt?: number;
  /** Runs that have failed since the last that did not. */
  readonly failures: number;
  readonly trouble?: UpdateTrouble;
  /** The refusal as it was thrown, for whoever looks into it; holds nothing of any page. */
  readonly why?: string;
  /** When it is tried again. */
  readonly nextAt?: number;
  /** When the root was last asked for. */
  readonly rootAt?: number;
  /** The layers the last run that succeeded was for. */
  readonly layers?: string;
}

const UPDATES = 'updates';

export async function readUpdateNews(): Promise<UpdateNews> {
  const { [UPDATES]: news } = await browser.storage.local.get(UPDATES);
  return typeof news === 'object' && news !== null ? (news as UpdateNews) : { failures: 0 };
}

export async function tellUpdateNews(news: UpdateNews): Promise<void> {
  await browser.storage.local.set({ [UPDATES]: news });
}

/** `refused`: what is served is not what was signed. */
type StaleReason = 'unreachable' | 'expired' | 'full' | 'version' | 'refused';

/** Runs that fail in a row before anybody is told: a night without the server is no trouble. */
const PATIENCE = 10;

/** Why updates have not worked for long; `undefined` while they do, or may again by themselves. */
export function staleReason({ failures, trouble }: UpdateNews): StaleReason | undefined {
  if (failures < PATIENCE || trouble === undefined) return undefined;
  const ownWords = ['unreachable', 'expired', 'full', 'version'] as const;
  return ownWords.find((word) => word === trouble) ?? 'refused';
}

/** @returns how to stop watching */
export function watchUpdateNews(
  listener: (news: UpdateNews, before: UpdateNews | undefined) => void,
): () => void {
  const onChanged = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[UPDATES];
    if (change?.newValue === undefined) return;
    listener(change.newValue as UpdateNews, change.oldValue as UpdateNews | undefined);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
