/**
 * What the organisation's policy takes away. A value that is not understood takes nothing away and
 * leaves the rest as it is.
 */
import browser from 'webextension-polyfill';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { POLICY } from './settings.ts';

export interface PolicyLimits {
  /** Hosts that links may lead to, each with those under it; absent: any. */
  readonly linkHosts?: readonly string[];
  /** False: no number on the toolbar button. */
  readonly mayBadge: boolean;
  /** True: what publishers signal is also marked in the page. */
  readonly mayMark?: true;
  /** False: what is opened is not counted, not even for the user alone. */
  readonly mayCount: boolean;
}

export async function readPolicyLimits(): Promise<PolicyLimits> {
  const { [POLICY]: stored } = await browser.storage.local.get(POLICY);
  const { linkHosts, signal, followUp } = Object(stored) as Record<string, unknown>;
  const hosts = Array.isArray(linkHosts) ? linkHosts.filter(isHost) : [];
  return {
    ...(hosts.length > 0 && { linkHosts: hosts }),
    mayBadge: signal !== 'off',
    ...(signal === 'mark' && { mayMark: true }),
    mayCount: followUp !== false,
  };
}

/** `1177.se`: a name, without scheme, port or path. */
export function isHost(outside: unknown): outside is string {
  return typeof outside === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(outside);
}

/** As it may be shown: without its link what leads to another host than the policy names. */
export async function asPolicyAllows<T extends { readonly support: KnowledgeSupport }>(
  found: readonly T[],
): Promise<readonly T[]> {
  const { linkHosts } = await readPolicyLimits();
  if (linkHosts === undefined) return found;
  return found.map((one) => {
    const { link, ...unlinked } = one.support;
    if (link === undefined || leadsTo(link.url, linkHosts)) return one;
    return { ...one, support: unlinked };
  });
}

function leadsTo(url: string, hosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
