/**
 * How a call travels: the words that both ends of a message need, and nothing else, so that the
 * content script can carry them without the parsers.
 */
import type { HintOutcome, Mention, ReadingState } from '../reading/mention.ts';
import type { SiteHint } from '../reading/site-hints.ts';

/** A call as it is sent. */
export interface Call {
  readonly call: string;
  readonly request: unknown;
}

/** What comes back: an answer, or that the receiver would not have the call. */
export type Reply = { readonly answer: unknown } | { readonly refused: true };

/** Frame → worker, asked by name. */
export const FRAME_CALLS = {
  report: 'reportMentions',
  leave: 'leaveFrame',
  terms: 'termTable',
} as const;

/** Worker or panel → frame, asked by name. */
export const CALLS_TO_FRAME = {
  reread: 'rereadRecord',
  present: 'isPresent',
  catchUp: 'catchUp',
  mark: 'markMention',
  stop: 'stopReading',
} as const;

/** What one frame shows now, on its way to the worker. */
export interface MentionReport {
  /** The record context the frame reads for, as the worker named it; absent before it has. */
  readonly round?: string;
  readonly state: ReadingState;
  /** Whether the user can see the frame. */
  readonly visible: boolean;
  /** The frame has turned to another patient since its last report. */
  readonly switched: boolean;
  /** Absent where the site has no hints, or nothing was decided. */
  readonly hint?: HintOutcome;
  readonly mentions: readonly Mention[];
}

/** A frame's page is going away. */
export interface LeaveRequest {
  /** Whether it is the tab's whole page: put into the page cache, it no longer has frame id 0. */
  readonly top: boolean;
}

/** The worker's answer to a report. */
export interface ReportAnswer {
  /** The record context of the tab: the round of the frame's next report. */
  readonly round: string;
  /** `reread`: the report was of an earlier record context. `stop`: too many reports. */
  readonly next: 'go-on' | 'reread' | 'stop';
  /** Those there are, for a frame that found nothing and so has asked for no words. */
  readonly hints?: readonly SiteHint[];
}

/** Worker → frame: read from the start, for this record context. */
export interface RereadRequest {
  readonly round: string;
}

/** Panel → frame: show the place of a mention. */
export interface MarkRequest {
  readonly mark: number;
}
