/** What a frame tells of itself, and whether it and those in it can be seen. */
import type { HintOutcome, Mention, ReadingState } from './mention.ts';
import { isShown } from './shown.ts';

/** What one frame shows. */
export interface Report {
  /** Random id of whose record it is; another one when that may have changed. */
  readonly context: string;
  readonly state: ReadingState;
  /** Whether the frame can be seen. A hidden one reports no mentions. */
  readonly visible: boolean;
  /** Absent where the site has no hints, or nothing was decided. */
  readonly hint?: HintOutcome;
  readonly mentions: readonly Mention[];
}

/** Whether the frame itself can be seen: a tab kept hidden in a frame may hold another patient. */
export function isFrameShown(page: Document): boolean {
  const view = page.defaultView;
  if (!view || view === view.top) return true;
  if (!view.innerWidth || !view.innerHeight) return false;
  return !view.frameElement || isShown(view.frameElement);
}

/**
 * Which of the page's own frames can be seen. A frame that is hidden hears nothing of it: the page
 * around it must tell that another has taken its place.
 */
export function framesIn(page: Document): string {
  // Asked at each change: what the browser finds by one name it keeps.
  return ['iframe', 'frame']
    .flatMap((name) => [...page.getElementsByTagName(name)].map(isShown))
    .join();
}

interface Listener {
  readonly onReport: (report: Report) => void;
  readonly signal: AbortSignal;
}

/** Answers how to tell a report, until the reader ends: what was just told is not told again. */
export function createTelling({ onReport, signal }: Listener): (report: Report) => void {
  let latest = '';
  return (report) => {
    const told = JSON.stringify(report);
    if (signal.aborted || told === latest) return;
    latest = told;
    onReport(report);
  };
}
