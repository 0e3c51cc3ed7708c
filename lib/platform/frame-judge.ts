/**
 * Where the two halves of the reader meet in a frame: the one that finds codes asks the worker for
 * its words, which first puts the other, which decides, into the same isolated world.
 */

import { type Judge, joined } from '../reading/joined.ts';
import type { createJudge } from '../reading/judge.ts';
import type { TermTable } from '../reading/term-table.ts';

type Create = typeof createJudge;

/** Kept on the isolated world's global, which the page cannot see. */
const JUDGE = Symbol.for('bredvid.judge');
const world = globalThis as { [JUDGE]?: Create };

/** Lays the half that decides ready for the other. */
export function offerJudge(create: Create): void {
  world[JUDGE] = create;
}

/** Asks for both; `undefined` when either did not come. */
export async function judgeInFrame(
  askTerms: () => Promise<TermTable | undefined>,
): Promise<Judge | undefined> {
  // After a new version of the extension, the former one's must not answer for it.
  delete world[JUDGE];
  const terms = await askTerms();
  const create = world[JUDGE];
  return terms && create && joined(create, terms);
}
