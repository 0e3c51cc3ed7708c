/**
 * Says, as long as it is so, that the organisation has counted what is opened. Before it has been on
 * show nothing is told (trust.md §4).
 */
import { useLayoutEffect } from 'preact/hooks';
import type { PanelActions } from '../actions.ts';
import { countedEn } from '../text/counted-en.ts';
import { countedSv } from '../text/counted-sv.ts';
import { createText, type Locale } from '../text/text.ts';

export interface CountedProps {
  readonly locale: Locale;
  readonly actions: PanelActions;
}

export function Counted({ locale, actions }: CountedProps) {
  useLayoutEffect(actions.counting, []);
  const text = createText(locale, locale === 'en' ? countedEn : countedSv);
  return (
    <div class="notice">
      <span>{text('counted.text')}</span>
      <button type="button" class="link-button" onClick={() => actions.openOptions('own')}>
        {text('counted.see')}
      </button>
    </div>
  );
}
