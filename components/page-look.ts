/** The language and theme of a page of the extension, set where assistive technology and CSS look. */
import type { Locale } from './text/text.ts';

interface Look {
  readonly locale?: Locale;
  readonly theme?: 'system' | 'light' | 'dark';
}

/** Swedish unless something else was chosen: the catalogue is Swedish. */
export function localeOf(look: Look | undefined): Locale {
  return look?.locale ?? 'sv';
}

export function applyLook(root: HTMLElement, look: Look | undefined): void {
  root.lang = localeOf(look);
  if (look?.theme === 'light' || look?.theme === 'dark') root.dataset.theme = look.theme;
  else delete root.dataset.theme;
}
