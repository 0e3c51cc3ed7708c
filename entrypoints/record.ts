import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimFrame } from '../lib/platform/frame-claim.ts';
import { judgeInFrame } from '../lib/platform/frame-judge.ts';
import { linkToWorker } from '../lib/platform/report.ts';
import { createSchedule } from '../lib/platform/schedule.ts';
import { type Reader, startReader } from '../lib/reading/reader.ts';

/**
 * The reader in a record page: joins the page, the reader and the worker; decides nothing.
 *
 * To WXT it is a script like any other, because its frame around content scripts weighs 2 kB and
 * sends events that the page can hear. The worker puts it into pages, see `sites.ts`.
 */
export default defineUnlistedScript(() => {
  const claim = claimFrame();
  if (!claim) return;
  let reader: Reader | undefined;
  const link = linkToWorker(
    {
      reread: () => reader?.reread(),
      mark: (mark) => reader?.mark(mark),
      isUpToDate: () => !!reader?.isUpToDate(),
    },
    claim,
  );
  reader = startReader({
    document,
    onReport: link.report,
    askJudge: () => judgeInFrame(link.terms),
    schedule: createSchedule(),
    signal: claim.signal,
  });
});
