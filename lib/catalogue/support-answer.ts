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
  /** ISO date, as precise as it is known. */
  readonly date: string;
}
