/**
 * Where the two halves of the reader meet in a frame: the one that finds codes lends what both need and
 * asks the worker for its words, which first puts the other, which decides, into the same isolated world.
 */

import { type Judge, joined } from '../reading/joined.ts';
import * as lent from '../reading/lent.ts';
import type { TermTable } from '../reading/term-table.ts';
import { forgetJudge, offeredJudge } from './offered-judge.ts';

/** What the half that decides takes from there when it comes; its build knows the name (wxt.config.ts). */
const LENT = Symbol.for('bredvid.lent');
const world = globalThis as { [LENT]?: typeof lent };

/** Asks for both; `undefined` when either did not come. */
export async function judgeInFrame(
  askTerms: () => Promise<TermTable | undefined>,
): Promise<Judge | undefined> {
  forgetJudge();
  world[LENT] = lent;
  const terms = await askTerms();
  const create = offeredJudge();
  return terms && create && joined(create, terms);
}
