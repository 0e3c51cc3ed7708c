/**
 * The closed forms of what may come in a message. What is not named here is refused, own keys
 * only, and nothing of what was refused is repeated in an error.
 */
import * as v from 'valibot';
import {
  evidenceKinds,
  hintOutcomes,
  MENTION_LIMIT,
  type Mention,
  mentionStatuses,
  places,
  readingStates,
} from '../reading/mention.ts';
import { exists, normalize } from '../terminology/code-system.ts';
import { type Coding, codeSystemIds } from '../terminology/coding.ts';
import { type MarkOutcome, markOutcomes } from './mark-wire.ts';
import { looksPersonal } from './personal-number.ts';
import type { LeaveRequest, MentionReport } from './wire.ts';

/** A message did not have the form of its call. Says which call, never what was in it. */
export class MessageError extends Error {
  constructor(call: string) {
    super(`A message to ${call} did not have its form, and was not read.`);
    this.name = 'MessageError';
  }
}

/** Marks go no higher, so that no number of the page's can travel as one. */
export const MARK_LIMIT = 65_535;
/** More reasons than there are kinds of evidence say nothing more. */
const EVIDENCE_LIMIT = 16;
const ROUND = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const coding = closed({
  system: v.picklist(codeSystemIds),
  code: v.pipe(v.string(), v.maxLength(18)),
});

const mention = closed({
  coding,
  status: v.picklist(mentionStatuses),
  evidence: v.pipe(
    v.array(closed({ kind: v.picklist(evidenceKinds), place: v.picklist(places) })),
    v.minLength(1),
    v.maxLength(EVIDENCE_LIMIT),
  ),
  mark: count(MARK_LIMIT),
});

const report = closed({
  round: v.exactOptional(v.pipe(v.string(), v.regex(ROUND))),
  state: v.picklist(readingStates),
  visible: v.boolean(),
  switched: v.boolean(),
  hint: v.exactOptional(v.picklist(hintOutcomes)),
  mentions: v.pipe(v.array(mention), v.maxLength(MENTION_LIMIT)),
});

const leave = closed({ top: v.boolean() });

const tabRequest = closed({ tabId: count(Number.MAX_SAFE_INTEGER) });

const markAnswer = closed({ how: v.picklist(markOutcomes) });

/**
 * A report of a frame. Mentions whose code is not known are left out, so that a code cannot be
 * used to carry anything else; all else that does not fit refuses the report.
 */
export function parseMentionReport(outside: unknown): MentionReport {
  const parsed: MentionReport = parse('reportMentions', report, outside);
  return { ...parsed, mentions: parsed.mentions.filter((one: Mention) => isKnown(one.coding)) };
}

export function parseLeave(outside: unknown): LeaveRequest {
  return parse('leaveFrame', leave, outside);
}

export function parseTabRequest(outside: unknown): { readonly tabId: number } {
  return parse('readTab', tabRequest, outside);
}

export function parseMarkOutcome(outside: unknown): { readonly how: MarkOutcome } {
  return parse('answerMark', markAnswer, outside);
}

/** A call that carries nothing. */
export function parseNothing(outside: unknown): undefined {
  if (outside !== undefined && outside !== null) throw new MessageError('a call without request');
  return undefined;
}

/**
 * Whether the coding is in normal form and in the code table. SNOMED CT has no table here, only a
 * check digit; digits that could be a person's never pass.
 */
export function isKnown(coding: Coding): boolean {
  if (coding.system === 'snomed-ct' && looksPersonal(coding.code)) return false;
  const normal = normalize(coding.system, coding.code);
  return normal?.code === coding.code && exists(normal);
}

function count(max: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(max));
}

/** An object with these keys and no others; a key inherited from anywhere counts as absent. */
function closed<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(isPlain),
    v.transform((outside) => Object.assign(Object.create(null) as object, outside)),
    // Without a prototype, so that `constructor` and its like are unknown keys too.
    v.strictObject(Object.assign(Object.create(null), entries) as Entries),
  );
}

function isPlain(outside: unknown): boolean {
  if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) return false;
  const keys = Reflect.ownKeys(outside);
  return keys.every((key) => typeof key === 'string' && key !== '__proto__');
}

function parse<Schema extends v.GenericSchema>(
  call: string,
  schema: Schema,
  outside: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, outside);
  if (!result.success) throw new MessageError(call);
  return result.output;
}
