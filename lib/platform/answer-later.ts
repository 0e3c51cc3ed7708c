/** A frame's answer that waits until what it is asked about is so. */

/** Milliseconds between looks. */
const LOOK_MS = 10;

/**
 * Answers once it is so, or once the frame is read no more.
 * @returns `true`, by which a browser's listener says that its answer comes later
 */
export function answerLater(
  isSo: () => boolean,
  answer: (reply: unknown) => void,
  signal: AbortSignal,
): true {
  if (signal.aborted || isSo()) answer({ answer: true });
  else setTimeout(() => answerLater(isSo, answer, signal), LOOK_MS);
  return true;
}
