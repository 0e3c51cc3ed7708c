/**
 * What the worker takes of the calls in `messages.ts`: from whom, and in which form. Apart from
 * them, so that the pages that ask need not carry how they are answered.
 */
import { gateOf } from './answer.ts';
import {
  parseLeave,
  parseMarkOutcome,
  parseMentionReport,
  parseNothing,
  parseTabRequest,
} from './message-schema.ts';
import { answerMark, askMark, leaveFrame, readTab, reportMentions, termTable } from './messages.ts';
import { fromFrame, fromPage, fromShownFrame } from './sender.ts';

export const gates = {
  reportMentions: gateOf(reportMentions, parseMentionReport, fromShownFrame),
  leaveFrame: gateOf(leaveFrame, parseLeave, fromFrame),
  termTable: gateOf(termTable, parseNothing, fromFrame),
  askMark: gateOf(askMark, parseNothing, fromShownFrame),
  answerMark: gateOf(answerMark, parseMarkOutcome, fromShownFrame),
  readTab: gateOf(readTab, parseTabRequest, fromPage),
} as const;
