/** What the mark in the page and the worker say to each other; small, for the page's script. */

/** Frame → worker, asked by name. */
export const MARK_CALLS = { ask: 'askMark', answer: 'answerMark' } as const;

/** Worker → frame: the record is another, take the mark away. */
export const HIDE_MARK = 'hideMark';

/** What the mark says: the publisher's words, and how weighty they are. */
export interface MarkWords {
  readonly level: 'warning' | 'critical';
  readonly text: string;
}

/** What became of a mark: the panel was opened, or it was closed, with a reason or without. */
export const markOutcomes = ['opened', 'closed', 'known', 'not-here', 'disturbs'] as const;
export type MarkOutcome = (typeof markOutcomes)[number];
