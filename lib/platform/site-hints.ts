/**
 * Site hints as the organisation's policy writes them: what is wrong in one is named and that one left
 * out, the others apply. Few words, because the worker reads them for each frame that asks.
 */
import browser from 'webextension-polyfill';
import type { SiteHint } from '../reading/site-hints.ts';
import { siteHints } from '../reading/words/site-hints.ts';
import { POLICY } from './settings.ts';
import { originOf } from './settings-schema.ts';
import type { MentionReport, ReportAnswer } from './wire.ts';

/** Elements, ids, classes and attributes; a descendant or a child of such. Nothing that costs. */
const simple = /^(?!$)(?:[a-z][\w-]*)?(?:[#.][a-z_][\w-]*|\[[a-z][\w-]*(?:[*^$]?="[^"\\]*")?\])*$/i;

/** What of a hint cannot be understood, as written; `undefined` when all can. */
export function faultIn(hint: unknown): string | undefined {
  const { match, ...lists } = Object(hint) as Readonly<Record<string, unknown>>;
  if (!originOf(match)) return `match: ${match}`;
  for (const [name, entries] of Object.entries(lists)) {
    const isKnown = /^(?:diagnosisList|ignore|patientHeader)$/.test(name);
    if (!isKnown || !Array.isArray(entries)) return name;
    const wrong = entries.find((entry) => !isEntry(entry, name !== 'patientHeader'));
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return undefined;
}

function isEntry(entry: unknown, mayLabel: boolean): boolean {
  if (typeof entry !== 'string' || entry.length > 200) return false;
  if (mayLabel && /^label:./.test(entry)) return true;
  return entry.split(/ ?[>,] ?| /).every((part) => simple.test(part));
}

/** Those of the policy that can be understood. */
export async function readPolicyHints(): Promise<readonly SiteHint[]> {
  const { [POLICY]: policy } = await browser.storage.local.get(POLICY);
  const { siteHints } = Object(policy) as { readonly siteHints?: unknown };
  return Array.isArray(siteHints) ? siteHints.filter((hint) => !faultIn(hint)) : [];
}

/**
 * The answer to a report. A frame that found nothing asks for no words, and so for no hints: it is
 * handed them, because we do not ask which site it is of.
 */
export async function withHints(
  answer: ReportAnswer,
  { state, visible, hint, mentions }: MentionReport,
): Promise<ReportAnswer> {
  if (answer.next !== 'go-on' || state !== 'read' || !visible || hint || mentions[0]) return answer;
  const hints = [...siteHints, ...(await readPolicyHints())];
  return hints[0] ? { ...answer, hints } : answer;
}
