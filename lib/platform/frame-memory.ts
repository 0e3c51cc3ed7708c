/**
 * How the panel's head last stood, in `localStorage`: what a page can read before anything else of
 * it is loaded. Our own words for the region, language and theme that apply; nothing of any record.
 */

/** Words by name. */
export type FrameWords = Readonly<Record<string, string>>;

const FRAME = 'frame';

/** `undefined` when nothing is kept, or nothing that is understood. */
export function readFrame(): FrameWords | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(FRAME) ?? '');
    const words = Object.entries(Object(kept)).filter(([, word]) => typeof word === 'string');
    return Object.fromEntries(words) as FrameWords;
  } catch {
    // Nothing kept, or a browser that keeps nothing: the head stands as it is for everybody.
    return undefined;
  }
}

/** @param words nothing: it is forgotten */
export function keepFrame(words: FrameWords | undefined): void {
  try {
    if (words === undefined) localStorage.removeItem(FRAME);
    else localStorage.setItem(FRAME, JSON.stringify(words));
  } catch {
    // A full disk forgets it; the panel stands as it does.
  }
}
