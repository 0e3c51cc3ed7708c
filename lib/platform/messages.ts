/**
 * Every message of Bredvid, typed and documented, in one place.
 *
 * A message is a call with one answer. News is never sent: it is a stored value that changed.
 * The receiver parses anew, because a content script lives in a page we do not control; only the
 * sender is vouched for by the browser: `gates.ts`.
 *
 * The content script does not import this module: its half is `report.ts`.
 */
import type { TermTable } from '../reading/term-table.ts';
import { defineCall, defineFrameCall } from './call.ts';
import { MARK_CALLS, type MarkOutcome, type MarkWords } from './mark-wire.ts';
import type { TabAccess } from './record-store.ts';
import {
  CALLS_TO_FRAME,
  FRAME_CALLS,
  type LeaveRequest,
  type MarkRequest,
  type MentionReport,
  type ReportAnswer,
  type RereadRequest,
} from './wire.ts';

/** Content script → worker: what my frame shows now. */
export const reportMentions = defineCall<MentionReport, ReportAnswer>(FRAME_CALLS.report);

/** Content script → worker: the page of my frame is going away. */
export const leaveFrame = defineCall<LeaveRequest, undefined>(FRAME_CALLS.leave);

/** Content script → worker: the words beside which a code is surely a diagnosis, as hashes. */
export const termTable = defineCall<undefined, TermTable>(FRAME_CALLS.terms);

/** The mark in a page → worker: what am I to say? */
export const askMark = defineCall<undefined, MarkWords | undefined>(MARK_CALLS.ask);

/** The mark in a page → worker: this became of me. `opened` opens the panel. */
export const answerMark = defineCall<{ readonly how: MarkOutcome }, undefined>(MARK_CALLS.answer);

/** Panel → worker: read this tab, as far as the permissions go. Answers how far that was. */
export const readTab = defineCall<{ readonly tabId: number }, TabAccess>('readTab');

/** Worker → content script: read from the start, for this record context. */
export const rereadRecord = defineFrameCall<RereadRequest, undefined>(CALLS_TO_FRAME.reread);

/** Worker → content script: is this frame still there? */
export const isPresent = defineFrameCall<undefined, true>(CALLS_TO_FRAME.present);

/** Panel or worker → content script: look at once, and answer when all that was seen is told. */
export const catchUp = defineFrameCall<undefined, true>(CALLS_TO_FRAME.catchUp);

/** Panel → content script: show where this mention stands on the page. */
export const markMention = defineFrameCall<MarkRequest, undefined>(CALLS_TO_FRAME.mark);

/** Worker → content script: read no more, the permission for this page was taken back. */
export const stopReading = defineFrameCall<undefined, undefined>(CALLS_TO_FRAME.stop);
