/**
 * A link that opens a tab of its own says so to assistive technology, as its description: the name
 * stays what it leads to (WCAG technique G201).
 */
import { newTabEn } from './text/new-tab-en.ts';
import { newTabFi } from './text/new-tab-fi.ts';
import { newTabSv } from './text/new-tab-sv.ts';
import type { Locale } from './text/text.ts';

const words = { sv: newTabSv, en: newTabEn, fi: newTabFi };

/** What such a link has beside its address; the page it opens learns nothing of ours. */
export function opensTab(locale: Locale) {
  return {
    target: '_blank',
    rel: 'noopener noreferrer',
    'aria-description': words[locale]['link.new-tab'],
  };
}
