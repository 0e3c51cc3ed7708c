/**
 * Says, as long as it is so, what the organisation has counted. Before it has been on
 * show nothing is told (trust.md §4).
 */
import { useLayoutEffect } from 'preact/hooks';
import type { PanelActions } from '../actions.ts';
import { countedEn } from '../text/counted-en.ts';
import { countedFi } from '../text/counted-fi.ts';
import { countedSv } from '../text/counted-sv.ts';
import { chooseText, type Locale } from '../text/text.ts';

export interface CountedProps {
  readonly what: 'usage' | 'fleet';
  readonly locale: Locale;
  readonly actions: PanelActions;
}

export function Counted({ what, locale, actions }: CountedProps) {
  useLayoutEffect(actions.counting, []);
  const text = chooseText(locale, countedSv, { en: countedEn, fi: countedFi });
  return (
    <div class="notice">
      <span>{text(`counted.${what}`)}</span>
      <button type="button" class="link-button" onClick={() => actions.openOptions('own')}>
        {text('counted.see')}
      </button>
    </div>
  );
}
