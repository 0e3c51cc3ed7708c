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
  const stopped = new AbortController();
  let latest: readonly [readonly FrameReport[], TabRecord | undefined] | undefined;
  let gone: Unsure | undefined;

  const tell = () => {
    if (stopped.signal.aborted || !latest) return;
    const [reports, tab] = latest;
    const isTold = ({ frame, context, mentions }: FrameReport) =>
      gone && (mentions.length === 0 || context !== gone.context || !gone.frames.has(frame));
    listener(reports.filter(isTold), tab);
  };

  const ask = async (reports: readonly FrameReport[], tab: TabRecord | undefined) => {
    const speaking = reports.filter(({ mentions }) => mentions.length > 0);
    const silent = await Promise.all(speaking.map(({ frame }) => isSilent(tabId, frame)));
    gone = { context: tab?.context, frames: new Set(silent.flat()) };
  };

  let asked = false;
  const stop = watchRecord(tabId, (reports, tab) => {
    latest = [reports, tab];
    tell();
    if (asked) return;
    asked = true;
    void ask(reports, tab).then(tell);
  });
  return () => {
    stopped.abort();
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
