/**
 * One reader a frame. The script may be put into a frame twice (registered and clicked, or again
 * after the extension was updated); a living reader stays, an orphaned one is replaced. So is that of
 * the empty document a frame begins with: where the page that comes is slow the script is put into
 * that, and the page of the same origin then takes over its window, and this world with it.
 */

/** The few functions of the browser's that the content script uses. */
export interface Runtime {
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}
export type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (reply: unknown) => void,
) => unknown;

/** Kept on the isolated world's global, which the page cannot see. */
const READER = Symbol.for('bredvid.reader');

interface Claim {
  readonly alive: () => boolean;
  readonly stop: () => void;
}

/**
 * Claims this frame for one reader. `undefined` when a living one already reads it: then do
 * nothing.
 * @returns what ends when this reader must stop
 */
export function claimFrame(): AbortController | undefined {
  const world = globalThis as { [READER]?: Claim };
  const before = world[READER];
  if (before?.alive()) return undefined;
  before?.stop();
  const claim = new AbortController();
  const { document } = globalThis;
  world[READER] = {
    alive: () => !claim.signal.aborted && isConnected() && globalThis.document === document,
    stop: () => claim.abort(),
  };
  return claim;
}

/** Whether the extension that this script belongs to is still there. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/** The browser's messages as this script sees them: gone when its extension is. */
export function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as {
    readonly browser?: { readonly runtime?: Runtime };
    readonly chrome?: { readonly runtime?: Runtime };
  };
  return (browser ?? chrome)?.runtime;
}
