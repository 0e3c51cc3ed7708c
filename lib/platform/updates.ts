/**
 * Keeps the catalogue up to date: looks for a new edition by an alarm, from one mirror after the
 * other, and tells through storage how it went.
 */
import browser from 'webextension-polyfill';
import { CatalogueError } from '../catalogue/errors.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { textOf } from '../trust/bytes.ts';
import { TrustError } from '../trust/errors.ts';
import { type ReadFile, TIMESTAMP_BYTES } from '../trust/repository.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';
import { readSettings } from './settings.ts';
import {
  readUpdateNews,
  tellUpdateNews,
  type UpdateNews,
  type UpdateTrouble,
} from './update-news.ts';
import { runUpdate } from './update-run.ts';
import { readUpdateSources } from './update-sources.ts';
import { openUpdateState, type UpdateState } from './update-state.ts';
import { firstDelay, nextDelay, ROOT_EVERY, referenceTime } from './update-times.ts';
import { openMirror, TransportError } from './update-transport.ts';

export const CATALOGUE_ALARM = 'catalogue-update';
const LOCK = 'bredvid-catalogue-update';
const TIMESTAMP = 'metadata/timestamp.json';

/** What a run needs of its surroundings. */
export interface Surroundings {
  readonly openStore: () => Promise<CatalogueStore>;
  /** Reads a file of the package. */
  readonly readPackaged: ReadFile;
}

/** The browser has started: the first look comes within half an hour, unless one is planned. */
export async function scheduleUpdates(): Promise<void> {
  if ((await browser.alarms.get(CATALOGUE_ALARM)) !== undefined) return;
  await planNext(firstDelay(Math.random()));
}

/** One look, if none is under way. Never fails: how it went is told through storage. */
export async function updateCatalogue(surroundings: Surroundings): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await look(surroundings);
  });
}

async function look(surroundings: Surroundings): Promise<void> {
  const { mirrors, pollHours } = await readUpdateSources();
  // Should the worker be stopped in the middle, it is tried again all the same.
  await planNext(nextDelay(pollHours, 0, 0, Math.random()));
  if (mirrors.length === 0) return;
  const before = await readUpdateNews();
  let news: UpdateNews = { ...before, failures: before.failures + 1 };
  let retryAfter = 0;
  for (const mirror of shuffled(mirrors)) {
    try {
      news = { ...(await lookAt(mirror, surroundings, before)), failures: 0 };
      break;
    } catch (error) {
      if (error instanceof TransportError) retryAfter = Math.max(retryAfter, error.retryAfter ?? 0);
      news = { ...news, trouble: troubleOf(error), why: String(error) };
      // Part of it may have been replaced.
      const { storedAt } = await readUpdateNews();
      if (storedAt !== undefined) news = { ...news, storedAt };
    }
  }
  const delay = nextDelay(pollHours, news.failures, retryAfter, Math.random());
  await planNext(delay);
  await tellUpdateNews({ ...news, nextAt: Date.now() + delay });
}

/** @throws what `runUpdate` does */
async function lookAt(
  address: string,
  { openStore, readPackaged }: Surroundings,
  before: UpdateNews,
): Promise<Omit<UpdateNews, 'failures'>> {
  const mirror = openMirror(address);
  const store = await openStore();
  const state = await openUpdateState(store.connection, readPackaged);
  const { region } = await readSettings();
  const layers = region === undefined || region === NATIONAL_LAYER ? [] : [region];
  const timestamp = await mirror.read(TIMESTAMP, TIMESTAMP_BYTES);
  const now = referenceTime(Date.now(), mirror.serverTime(), state.at);
  const done = { checkedAt: now, layers: layers.join(' ') };
  const isSame =
    timestamp !== undefined && textOf(timestamp, TIMESTAMP) === state.accepted.timestamp;
  if (isSame && before.layers === done.layers && isFresh(state, before, now)) {
    const { trouble: _, why: __, ...kept } = before;
    return { ...kept, ...done };
  }
  const read: ReadFile = async (path, cap) =>
    path === TIMESTAMP ? timestamp : await mirror.read(path, cap);
  let storedAt = before.storedAt;
  const { version } = browser.runtime.getManifest();
  await runUpdate({ store, state, read, now, layers, version }, async () => {
    storedAt = Date.now();
    // Told at once, so that an open panel shows it, whatever comes after.
    await tellUpdateNews({ ...(await readUpdateNews()), storedAt });
  });
  return { ...done, rootAt: now, ...(storedAt !== undefined && { storedAt }) };
}

/** Nothing can have changed: the timestamp says what it said, in its time, and the keys were seen to. */
function isFresh(state: UpdateState, { rootAt = 0 }: UpdateNews, now: number): boolean {
  if (!state.isWhole) return false;
  const { expires } = JSON.parse(state.accepted.timestamp ?? '').signed;
  return Date.parse(expires) > now && now - rootAt < ROOT_EVERY && now >= rootAt;
}

async function planNext(delay: number): Promise<void> {
  await browser.alarms.create(CATALOGUE_ALARM, { when: Date.now() + delay });
}

/** Another mirror first each time. */
function shuffled(mirrors: readonly string[]): readonly string[] {
  const at = Math.floor(Math.random() * mirrors.length);
  return [...mirrors.slice(at), ...mirrors.slice(0, at)];
}

function troubleOf(error: unknown): UpdateTrouble {
  if (error instanceof TrustError || error instanceof TransportError) return error.refused;
  if (error instanceof CatalogueError) return 'form';
  return error instanceof CatalogueStoreError && error.trouble === 'full' ? 'full' : 'broken';
}
