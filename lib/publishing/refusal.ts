/**
 * Why a command of `bredvid` did not do what was asked: what, why, and what to do now. The code
 * is the one the program ends with, so that a script can tell the reasons apart.
 */

export const exitCodes = {
  done: 0,
  /** Content with errors, or a repository a client would refuse. */
  refused: 1,
  /** The command was not understood. */
  usage: 2,
  /** Signatures are missing. */
  unsigned: 3,
  /** A server could not be reached, or has something newer. */
  remote: 4,
  /** A fault of this program. */
  fault: 70,
} as const;

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: number;
  readonly whatToDo: string;

  /** @param why a sentence without full stop; @param whatToDo the way on, likewise */
  constructor(
    why: string,
    whatToDo: string,
    reason: keyof typeof exitCodes = 'refused',
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.whatToDo = whatToDo;
    this.code = exitCodes[reason];
  }
}
