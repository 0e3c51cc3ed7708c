/**
 * Where updates are fetched and how often: as the organisation's policy says, else as was set here,
 * else where this build was made for. Whatever they say, the browser lets through only the hosts of
 * the manifest (`publishers.ts`).
 */
import browser from 'webextension-polyfill';
import { POLICY } from './settings.ts';
import { originOf } from './settings-schema.ts';

export interface UpdateSources {
  /** Addresses of the same repository, with a slash at the end. */
  readonly mirrors: readonly string[];
  /** Hours between two looks: 1–24. */
  readonly pollHours: number;
}

/** Set on this computer, in the policy's words. */
const SET_HERE = 'updates-from';

export async function readUpdateSources(): Promise<UpdateSources> {
  const stored = await browser.storage.local.get([POLICY, SET_HERE]);
  const policy = fieldsOf(stored[POLICY]);
  const own = fieldsOf(stored[SET_HERE]);
  const mirrors = [policy.sources, own.sources, builtFor()].map(addressesIn);
  return {
    mirrors: mirrors.find(({ length }) => length > 0) ?? [],
    pollHours: hoursIn(policy.pollHours) ?? hoursIn(own.pollHours) ?? 1,
  };
}

/** The hosts in the manifest's `connect-src`; a pattern is none that could be asked. */
export function builtFor(): readonly string[] {
  const pages = browser.runtime.getManifest().content_security_policy;
  const policy = String(fieldsOf(pages).extension_pages);
  const [, listed = ''] = /connect-src ([^;]*)/.exec(policy) ?? [];
  return listed.split(' ').filter((word) => !word.includes('*'));
}

function addressesIn(outside: unknown): readonly string[] {
  if (!Array.isArray(outside)) return [];
  // What is fetched is verified by its own signatures; who fetches it is nobody's business.
  return outside.flatMap((address: unknown) =>
    /^https:|^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(originOf(address)?.concat('/') ?? '')
      ? `${String(address).replace(/\/+$/, '')}/`
      : [],
  );
}

function hoursIn(outside: unknown): number | undefined {
  return typeof outside === 'number' && outside > 0
    ? Math.min(24, Math.max(1, outside))
    : undefined;
}

function fieldsOf(outside: unknown): Readonly<Record<string, unknown>> {
  return typeof outside === 'object' && outside !== null ? { ...outside } : {};
}
