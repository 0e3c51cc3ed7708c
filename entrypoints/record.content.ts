import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimFrame } from '../lib/platform/frame-claim.ts';
import { linkToWorker } from '../lib/platform/report.ts';
import { createSchedule } from '../lib/platform/schedule.ts';
import { type Reader, startReader } from '../lib/reading/reader.ts';

/** The reader in a record page: joins the page, the reader and the worker; decides nothing. */
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page is not told of us.
  noScriptStartedPostMessage: true,
  main() {
    const claim = claimFrame();
    if (!claim) return;
    let reader: Reader | undefined;
    const link = linkToWorker(
      { reread: () => reader?.reread(), mark: (mark) => reader?.mark(mark) },
      claim,
    );
    reader = startReader({
      document,
      onReport: link.report,
      askTerms: link.terms,
      schedule: createSchedule(),
      signal: claim.signal,
    });
  },
});
