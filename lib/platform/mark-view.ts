/**
 * The mark as it stands in a page: fixed in the corner, so that nothing of the page moves, and in a
 * closed shadow root, so that the page's styles and scripts do not reach it.
 */
import type { MarkOutcome, MarkWords } from './mark-wire.ts';

export interface MarkActions {
  /** The words of a message of `_locales`. */
  readonly say: (message: string) => string;
  readonly onAnswer: (outcome: MarkOutcome) => void;
}

const LOOK = `
  :host { all: initial; position: fixed; z-index: 2147483647; right: 12px; bottom: 12px; }
  div { display: flex; align-items: center; gap: 4px; max-width: min(420px, 90vw);
    padding: 4px 6px 4px 10px; border: 1px solid #87919b; border-left: 4px solid #7a4b00;
    border-radius: 6px; background: #fdf5e6; color: #181d23; font: 13px/1.35 system-ui, sans-serif; }
  button, select { min-height: 24px; border: 0; border-radius: 4px; background: none;
    color: inherit; font: inherit; text-align: start; cursor: pointer; }
  select { width: 24px; }
  button:hover, select:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid #0b5394; }
  @media print { :host { display: none; } }
`;
const reasons = [
  ['known', 'markKnown'],
  ['not-here', 'markNotHere'],
  ['disturbs', 'markDisturbs'],
] as const;

/** @returns how to take it away */
export function showMark(page: Document, words: MarkWords, { say, onAnswer }: MarkActions) {
  const host = page.createElement('bredvid-mark');
  const root = host.attachShadow({ mode: 'closed' });
  const look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  root.adoptedStyleSheets = [look];
  const remove = () => host.remove();
  const answer = (outcome: MarkOutcome) => {
    onAnswer(outcome);
    remove();
  };

  const box = page.createElement('div');
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', 'Bredvid');
  const open = page.createElement('button');
  open.textContent = `${say(words.level === 'critical' ? 'markCritical' : 'markWarning')} ${words.text}`;
  open.title = say('markOpen');
  const close = page.createElement('button');
  close.textContent = '×';
  close.setAttribute('aria-label', say('markClose'));
  const why = page.createElement('select');
  why.setAttribute('aria-label', say('markReason'));
  for (const [value, message] of [['', ''], ...reasons] as const) {
    const option = page.createElement('option');
    option.value = value;
    option.textContent = message === '' ? '' : say(message);
    why.append(option);
  }

  // Only what a person does counts: the page can send clicks, but not ones that are trusted.
  open.addEventListener('click', (event) => event.isTrusted && answer('opened'));
  close.addEventListener('click', (event) => event.isTrusted && answer('closed'));
  why.addEventListener('change', (event) => {
    const chosen = reasons.find(([value]) => value === why.value);
    if (event.isTrusted && chosen) answer(chosen[0]);
  });
  box.append(open, why, close);
  root.append(box);
  page.documentElement.append(host);
  return remove;
}
