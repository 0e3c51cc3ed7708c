import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerJudge } from '../lib/platform/offered-judge.ts';
import { createJudge } from '../lib/reading/judge.ts';

/**
 * The half of the reader that decides: put by the worker into a frame in which a code was found,
 * beside the half that found it (`record.ts`).
 */
export default defineUnlistedScript(() => offerJudge(createJudge));
