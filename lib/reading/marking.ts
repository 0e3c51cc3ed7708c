/**
 * Shows where a mention stands, for a moment, without touching the page's DOM: a highlight of the
 * CSS Custom Highlight API with a constructed style sheet, and the place scrolled into view.
 */
import { elementOf, type Find } from './find.ts';
import { type Schedule, safely } from './slices.ts';

const NAME = 'bredvid-mark';
const STYLE = `::highlight(${NAME}){background:gold;color:#000}`;

const MARK_MS = 3000;

/** Answers how to mark a place: one at a time, for three seconds or until the reader ends. */
export function createMarker({ after }: Schedule, signal: AbortSignal): (find: Find) => void {
  let unmark: (() => void) | undefined;
  signal.addEventListener('abort', () => unmark?.());
  return (find) => {
    if (!find.node.isConnected || signal.aborted) return;
    unmark?.();
    unmark = safely(() => markPlace(find));
    after(MARK_MS, () => unmark?.());
  };
}

/** Marks the find's place and answers how to take the mark away. */
function markPlace(find: Find): () => void {
  const element = elementOf(find);
  element?.scrollIntoView({ block: 'center' });
  const range = new Range();
  if (find.from === 'text') {
    range.setStart(find.node, find.at);
    range.setEnd(find.node, Math.min(find.at + find.written.length, find.text.length));
  }
  const root = find.node.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, new Highlight(range));
  return () => {
    CSS.highlights.delete(NAME);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
