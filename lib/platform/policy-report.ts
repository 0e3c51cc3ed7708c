/**
 * What became of each thing the organisation's policy says, for the settings page: a typing error
 * in a policy file is otherwise found by nobody.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { interfaceLanguages } from '../catalogue/interface-language.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionCodes } from '../catalogue/region-codes.ts';
import type { SiteHint } from '../reading/site-hints.ts';
import { isHost } from './policy-limits.ts';
import { POLICY } from './settings.ts';
import { originOf } from './settings-schema.ts';
import { faultIn } from './site-hints.ts';

/** `locked`: users cannot choose otherwise; `default`: they can; `applies`: nothing to choose. */
export type PolicyOutcome = 'locked' | 'default' | 'applies' | 'partly' | 'wrong' | 'unknown';

export interface PolicyLine {
  /** As written in the policy: `uiLocale`. */
  readonly name: string;
  /** What is taken of it, or what was written when nothing is. */
  readonly value: string;
  readonly outcome: PolicyOutcome;
}

const webOrigin = v.custom<string>((value) => originOf(value) !== undefined);
const repository = v.custom<string>(
  (value) => originOf(value)?.startsWith('https:') === true || isLoopback(value),
);
const receiver = v.custom((value) => originOf(value)?.startsWith('https:') === true);
const region = v.picklist([NATIONAL_LAYER, ...regionCodes.map((code) => `se-${code}`)]);

/** Those with a list take what is right in it. */
const single: Readonly<Record<string, v.GenericSchema>> = {
  region,
  uiLocale: v.picklist(interfaceLanguages),
  userMayAddSites: v.boolean(),
  feedbackReceiver: receiver,
  usageReceiver: receiver,
  fleetReceiver: receiver,
  signal: v.picklist(['badge', 'off', 'mark']),
  followUp: v.boolean(),
  unit: v.pipe(v.string(), v.nonEmpty()),
  pollHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24)),
};
const lists: Readonly<Record<string, v.GenericSchema>> = {
  sources: repository,
  allowedSites: webOrigin,
  linkHosts: v.custom<string>(isHost),
  locked: v.picklist(['region', 'uiLocale']),
};
/** One line each: what is wrong in one is told and does not void the others. */
const HINTS = 'siteHints';
/** What users choose themselves unless it is locked. */
const choosable: ReadonlySet<string> = new Set(['region', 'uiLocale', 'unit']);

/** The names a policy may have, which are those of `public/managed-schema.json`. */
export const policyNames: readonly string[] = [
  ...Object.keys(single),
  ...Object.keys(lists),
  HINTS,
];

/** The policy word for word, for telling what became of it. */
export async function readWrittenPolicy(): Promise<unknown> {
  const stored = await browser.storage.local.get(POLICY);
  return stored[POLICY] ?? {};
}

/** One line for each thing the policy says, in the order of their names. */
export function reportPolicy(outside: unknown): readonly PolicyLine[] {
  const managed = Object(outside) as Record<string, unknown>;
  const locked: readonly unknown[] = Array.isArray(managed.locked) ? managed.locked : [];
  return Object.entries(managed)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) =>
      name === HINTS && Array.isArray(value) ? value.map(hintLine) : [lineOf(name, value, locked)],
    );
}

function lineOf(name: string, value: unknown, locked: readonly unknown[]): PolicyLine {
  const item = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (item !== undefined) return listLine(name, value, item);
  const schema = Object.hasOwn(single, name) ? single[name] : undefined;
  const written = wordsOf(value);
  if (name === HINTS) return { name, value: written, outcome: 'wrong' };
  if (schema === undefined) return { name, value: written, outcome: 'unknown' };
  if (!v.is(schema, value)) return { name, value: written, outcome: 'wrong' };
  if (!choosable.has(name)) return { name, value: written, outcome: 'applies' };
  return { name, value: written, outcome: locked.includes(name) ? 'locked' : 'default' };
}

/** The hint's site and what it says; of one that does not apply what is wrong in it. */
function hintLine(hint: unknown, at: number): PolicyLine {
  const name = `${HINTS} ${at + 1}`;
  const fault = faultIn(hint);
  if (fault !== undefined) return { name, value: wordsOf(fault), outcome: 'wrong' };
  const { match, ...said } = hint as SiteHint;
  const parts = Object.entries(said).map(([key, entries]) => `${key}: ${entries.join(', ')}`);
  return { name, value: [match, ...parts].join(' · ').slice(0, 300), outcome: 'applies' };
}

function listLine(name: string, value: unknown, item: v.GenericSchema): PolicyLine {
  if (!Array.isArray(value)) return { name, value: wordsOf(value), outcome: 'wrong' };
  const taken = value.filter((each) => v.is(item, each));
  if (taken.length === value.length) return { name, value: wordsOf(taken), outcome: 'applies' };
  if (taken.length === 0) return { name, value: wordsOf(value), outcome: 'wrong' };
  return { name, value: wordsOf(taken), outcome: 'partly' };
}

function wordsOf(value: unknown): string {
  const words = Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
  return String(words ?? '')
    .replaceAll('"', '')
    .slice(0, 300);
}

/** Whether an address is on this computer: a repository there may do without encryption. */
function isLoopback(address: unknown): boolean {
  const origin = originOf(address);
  return origin !== undefined && /^(127\.[\d.]+|localhost|\[::1\])$/.test(new URL(origin).hostname);
}
