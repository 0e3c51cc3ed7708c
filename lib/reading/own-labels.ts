/** The labels an element bears itself: those of a field, those given to a container, and that of the row above. */
import { fold } from '../terminology/words.ts';
import { spread } from './columns.ts';
import { hasCode } from './has-code.ts';
import type { WordReader } from './read-words.ts';
import { shortText } from './short-text.ts';
import type { Sign } from './surroundings.ts';

export type Add = (kind: Sign['kind'], text: string | null | undefined) => void;

/** Left blank, a row's label is that of the row above: `Diagnos | J06.9`, then ` | J45.9`; or it reaches down. */
export function labelAbove(row: Element): string | undefined {
  const [first] = row.localName === 'tr' ? spread(row) : [];
  if (first && first.parentElement !== row) return shortText(first);
  const blank = row.firstElementChild;
  if (!blank || blank.firstElementChild || shortText(blank) !== '') return undefined;
  let at: Element | null = row;
  for (let up = 0; at && up < 20; up += 1) {
    at = at.previousElementSibling;
    const label = at?.firstElementChild;
    const isAlike = label?.nodeName === blank.nodeName && label.className === blank.className;
    if (!isAlike) return undefined;
    const text = shortText(label);
    if (text !== '') return text;
  }
  return undefined;
}

/** A field's own labels: `<label>`, aria, placeholder, and the words of its name. */
export function fieldLabels(element: Element, add: Add, words: WordReader): void {
  for (const label of (element as HTMLInputElement).labels ?? []) add('label', shortText(label));
  if (!element.matches(words.plain.fillable)) return;
  add('label', wordsOf(element.getAttribute('name')));
  add('label', wordsOf(element.id));
  // Nobody sees it where something stands in the field.
  add('label', element.getAttribute('placeholder'));
}

/** `mainDiagnosis` → `main-Diagnosis`: names in the code are words too. */
export function parted(name: string | null): string {
  return (name ?? '').replace(/([a-z])([A-Z])/g, '$1-$2');
}

function wordsOf(name: string | null): string {
  return parted(name).replace(/[^A-Za-z0-9]+/g, ' ');
}

/** Names given to a container for those who do not see the page. */
export function named(element: Element, own: boolean, add: Add, words: WordReader): void {
  const kind = own ? 'label' : 'heading';
  for (const label of element.ariaLabelledByElements ?? []) {
    if (label !== element) add(kind, shortText(label));
  }
  // What comes up over it says as often something of its own.
  const title = element.getAttribute('title') ?? '';
  const label =
    element.getAttribute('aria-label') ??
    element.getAttribute('label') ??
    (words.placeIn(fold(title)) && title);
  if (label && !hasCode.test(label)) add(kind, label);
}
