/** What of all that was decided is told, and whether the frame shows anything at all. */

import type { DecidedFind } from './decide.ts';
import { MENTION_LIMIT, type Mention, type ReadingState } from './mention.ts';
import { isShown } from './whose.ts';

/** What one frame shows. */
export interface Report {
  /** Random id of whose record it is; another one when that may have changed. */
  readonly context: string;
  readonly state: ReadingState;
  /** Whether the frame can be seen. A hidden one reports no mentions. */
  readonly visible: boolean;
  readonly mentions: readonly Mention[];
}

/**
 * What is told: the patient's own first, one mention per coding and status, at most the limit.
 * What is another person's or only offered stays in the frame.
 */
export function choose(decided: readonly DecidedFind[]) {
  const seen = new Set<string>();
  return decided
    .filter(({ said }) => !/^picker|^other/.test(said.status))
    .toSorted((one, other) => +isActive(other) - +isActive(one))
    .filter(({ said }) => {
      const key = `${said.coding.system} ${said.coding.code} ${said.status}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MENTION_LIMIT);
}

function isActive({ said }: DecidedFind): boolean {
  return said.status === 'active';
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
  return [...page.querySelectorAll('iframe,frame')].map(isShown).join();
}
