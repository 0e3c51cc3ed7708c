/**
 * What is read in a tab that comes to the front. While it stood in the background it may have
 * turned to another patient, and its timers were held back by the browser: what is kept of it is
 * told only when its frames have looked once more.
 */
import { catchUp } from './messages.ts';
import {
  type FrameReport,
  type RecordListener,
  type TabRecord,
  watchRecord,
} from './record-store.ts';

/** What frames said last that have not looked since, and of which record. */
interface Unsure {
  readonly context: string | undefined;
  readonly frames: ReadonlySet<number>;
}

/**
 * As `watchRecord`, with nothing of any frame told before all have looked. A frame that does not
 * answer is gone with its page: what it said is not told as long as the record is the same.
 * @returns how to stop watching
 */
export function watchFreshRecord(tabId: number, listener: RecordListener): () => void {
  let isStopped = false;
  let isAsked = false;

  const ask = async (reports: readonly FrameReport[], tab: TabRecord | undefined) => {
    const speaking = reports.filter(({ mentions }) => mentions.length > 0);
    const silent = await Promise.all(speaking.map(({ frame }) => isSilent(tabId, frame)));
    if (isStopped) return;
    const gone: Unsure = { context: tab?.context, frames: new Set(silent.flat()) };
    const isTold = ({ frame, context, mentions }: FrameReport) =>
      mentions.length === 0 || context !== gone.context || !gone.frames.has(frame);
    // Watched anew: what was kept is asked for after the frames have answered, and what was on its way is dropped.
    stop();
    stop = watchRecord(tabId, (now, tabNow) => listener(now.filter(isTold), tabNow));
  };

  let stop = watchRecord(tabId, (reports, tab) => {
    listener([], tab);
    if (!isAsked) void ask(reports, tab);
    isAsked = true;
  });
  return () => {
    isStopped = true;
    stop();
  };
}

async function isSilent(tabId: number, frame: number): Promise<readonly number[]> {
  try {
    await catchUp.send(tabId, undefined, frame);
    return [];
  } catch {
    return [frame];
  }
}
