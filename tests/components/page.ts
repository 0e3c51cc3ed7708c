/** Renders components into happy-dom's page, and finds things as a person or a screen reader does. */
import { type ComponentChild, render } from 'preact';
import { sv } from '../../components/text/sv.ts';
import { createText } from '../../components/text/text.ts';

export const text = createText('sv', sv);

/** Renders into an empty page and answers with its body. */
export function show(child: ComponentChild): HTMLElement {
  render(null, document.body);
  render(child, document.body);
  return document.body;
}

const selectors = {
  button: 'button',
  link: 'a[href]',
  textbox: 'textarea, input:not([role])',
  combobox: '[role=combobox], select',
  option: '[role=option]',
  group: '[role=group]',
  region: 'section[aria-label], section[aria-labelledby]',
  heading: 'h1, h2, h3',
  listitem: 'li',
  status: '[role=status]',
  alert: '[role=alert]',
} as const;
export type Role = keyof typeof selectors;

export function all(role: Role, within: Element = document.body): readonly HTMLElement[] {
  const found = [...within.querySelectorAll<HTMLElement>(selectors[role])];
  return found.filter((element) => element.closest('[hidden]') === null);
}

/** The one of this role whose accessible name has these words. */
export function get(role: Role, name: string, within: Element = document.body): HTMLElement {
  const found = all(role, within).filter((element) => nameOf(element).includes(name));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const names = all(role, within).map(nameOf).join(' | ');
    throw new Error(`${found.length} ${role}s are named "${name}" among: ${names}`);
  }
  return only;
}

export function has(role: Role, name: string): boolean {
  return all(role).some((element) => nameOf(element).includes(name));
}

/** What assistive technology calls it, as far as our markup goes. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const tip = wordsOf(element) === '' ? element.getAttribute('title') : null;
  if (tip !== null) return tip;
  const labelled = element.id && document.querySelector(`label[for="${element.id}"]`);
  return wordsOf(labelled || element);
}

export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function press(element: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
}

export function write(element: HTMLElement, value: string): void {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

export function choose(element: HTMLElement, value: string): void {
  (element as HTMLSelectElement).value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Lets the components answer a changed signal or state. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
