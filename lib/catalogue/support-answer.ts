/** What came of feedback on a support: the publisher's answer, told on the support (features K4). */
import type { SupportId } from './support.ts';

export interface SupportAnswer {
  /** `<layer>/<name>`. */
  readonly id: string;
  readonly support: SupportId;
  /** What those who use it said, in the publisher's words. */
  readonly said: string;
  /** What was done about it. */
  readonly did: string;
  /** The day it was said, if it is known: how long an answer takes can then be told. */
  readonly asked?: string;
  /** Of the answer: ISO date, as precise as it is known. */
  readonly date: string;
}

/** Days from what was said to the answer, the median; nothing where no whole dates are known. */
export function medianDays(answers: readonly SupportAnswer[]): number | undefined {
  const days = answers
    .flatMap(({ asked, date }) =>
      asked !== undefined && date.length === 10
        ? [Math.round((Date.parse(date) - Date.parse(asked)) / 86_400_000)]
        : [],
    )
    .filter((taken) => taken >= 0)
    .sort((one, other) => one - other);
  return days.length === 0 ? undefined : days[Math.floor((days.length - 1) / 2)];
}
