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
  [role] { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; max-width: min(420px, 90vw);
    padding: 4px 6px 4px 10px; border: 1px solid #87919b; border-left: 4px solid #7a4b00;
    border-radius: 6px; background: #fdf5e6; color: #181d23; font: 13px/1.35 system-ui, sans-serif; }
  button { min-width: 24px; min-height: 24px; border: 0; border-radius: 4px; background: none;
    color: inherit; font: inherit; text-align: start; cursor: pointer; }
  button:hover { text-decoration: underline; }
  [role] > button:first-child { flex: 1 1 60%; }
  [aria-expanded], [aria-label] { text-align: center; }
  .reasons { flex: 1 1 100%; border-top: 1px solid #d8c9a8; }
  .reasons:not([hidden]) { display: flex; flex-wrap: wrap; gap: 0 8px; }
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
  let before: EventTarget | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget !== host) before = relatedTarget;
  });
  const remove = () => {
    const isIn = page.activeElement === host;
    host.remove();
    // Whoever came here by the keyboard goes on where they were.
    if (isIn && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
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
  // Buttons: a list of choices answers with the first that an arrow key comes to.
  const why = page.createElement('button');
  why.textContent = '▾';
  why.setAttribute('aria-label', say('markReason'));
  const answers = page.createElement('div');
  answers.className = 'reasons';
  const fold = (isFolded: boolean) => {
    answers.hidden = isFolded;
    why.setAttribute('aria-expanded', String(!isFolded));
  };
  fold(true);
  for (const [outcome, message] of reasons) {
    const reason = page.createElement('button');
    reason.textContent = say(message);
    reason.addEventListener('click', (event) => event.isTrusted && answer(outcome));
    answers.append(reason);
  }

  // Only what a person does counts: the page can send clicks, but not ones that are trusted.
  open.addEventListener('click', (event) => event.isTrusted && answer('opened'));
  close.addEventListener('click', (event) => event.isTrusted && answer('closed'));
  why.addEventListener('click', (event) => event.isTrusted && fold(!answers.hidden));
  box.append(open, why, close, answers);
  root.append(box);
  page.documentElement.append(host);
  return remove;
}
