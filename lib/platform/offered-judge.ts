/** The half of the reader that decides, laid ready in a frame for the half that finds. */

import type { createJudge } from '../reading/judge.ts';

export type Create = typeof createJudge;

/** Kept on the isolated world's global, which the page cannot see. */
const JUDGE = Symbol.for('bredvid.judge');
const world = globalThis as { [JUDGE]?: Create };

/** Lays the half that decides ready for the other. */
export function offerJudge(create: Create): void {
  world[JUDGE] = create;
}

export function offeredJudge(): Create | undefined {
  return world[JUDGE];
}

/** After a new version of the extension, the former one's must not answer for it. */
export function forgetJudge(): void {
  delete world[JUDGE];
}
