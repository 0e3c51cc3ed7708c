/**
 * The sites the user has allowed Bredvid to read whenever they are open. The browser keeps the
 * permission; we keep nothing beside it, so its list is the truth and revoking it is final.
 */
import browser from 'webextension-polyfill';
import { readPolicy } from './settings.ts';
import { originOf } from './settings-schema.ts';

/** The reader as WXT builds it, from the package's root. */
export const READER_FILE = '/content-scripts/record.js';
const READER = 'record';

/**
 * The match pattern of an origin's site. Without the port, which Firefox's patterns cannot name.
 * @throws TypeError when it is not a web origin
 */
export function patternOf(origin: string): string {
  const known = originOf(origin);
  if (!known) throw new TypeError('Only http and https sites can be read.');
  const { protocol, hostname } = new URL(known);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the user, by the browser's own question, whether this one site may always be read. Must
 * be called within the user's click. The worker hears of it from the browser and starts reading.
 */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** The sites that may always be read, as origins without port: `https://journal.example.se`. */
export async function allowedSites(): Promise<readonly string[]> {
  const patterns = await allowedPatterns();
  return patterns.map((pattern) => pattern.replace(/\/\*$/, ''));
}

/** Takes the permission back. Open pages of the site are blanked by the worker. */
export async function revokeSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/**
 * The match patterns the browser has granted us, sorted; where users may add no sites, only those
 * of the policy's sites. A policy that cannot be read is the last one that could: a site that was
 * shut out stays so.
 */
export async function allowedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { sites, userMayAddSites } = await readPolicy();
  const isAllowed = (pattern: string) =>
    userMayAddSites || sites.some((site) => patternOf(site) === pattern);
  return origins.filter(isAllowed).sort();
}

/**
 * Has the browser put the reader into every page of the allowed sites, and of no others. Kept by
 * the browser across restarts; an update of the extension clears it, so it is done anew then.
 */
export async function registerReader(): Promise<void> {
  const matches = [...(await allowedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER] });
  const isThere = registered.length > 0;
  if (matches.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids: [READER] });
    return;
  }
  const reader = {
    id: READER,
    js: [READER_FILE],
    matches,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, blob) belong to the record.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (isThere) await browser.scripting.updateContentScripts([reader]);
  else await browser.scripting.registerContentScripts([reader]);
}
