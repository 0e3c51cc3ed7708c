/**
 * Matching finds the knowledge supports that cover a set of codings.
 *
 * A support covers a coding when its focus lists that code or one above it: a guideline on type 2
 * diabetes (`E11`) covers `E11.9`. Nothing is covered upwards: a guideline on `E11.9` says nothing
 * about a patient coded `E11`.
 */
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Withdrawal } from '../catalogue/withdrawn.ts';
import { type Coding, isSame } from '../terminology/coding.ts';

/** Why a support is shown: which coding brought it, by which code of its focus, how far up. */
export interface Cause {
  readonly coding: Coding;
  /** The code of the focus that covers it: `E11`. */
  readonly focus: string;
  /** Steps from the coding up to the focus: 0 is the same code. */
  readonly distance: number;
  /** The coding merges several codes (KSH97-P `…P`) and was matched on its category. */
  readonly broad: boolean;
}

export interface Match {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
  /** At least one, nearest first. */
  readonly because: readonly Cause[];
  /** Present when it no longer holds: shown struck through with the reason (features G4). */
  readonly withdrawn?: Withdrawal;
}

/** Whether this coding is among those that brought the support up. */
export function isBroughtBy({ because }: Match, coding: Coding): boolean {
  return because.some((cause) => isSame(cause.coding, coding));
}
