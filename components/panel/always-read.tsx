/**
 * The offer to always read this site: made where its use is seen, for this one site. The browser
 * asks the user.
 */
import { useState } from 'preact/hooks';
import type { PanelActions } from '../actions.ts';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface AlwaysReadProps {
  /** `https://journal.example.se` */
  readonly site: string;
  readonly allowSite: PanelActions['allowSite'];
  readonly text: Text;
}

export function AlwaysRead({ site, allowSite, text }: AlwaysReadProps) {
  const say = statesText(text);
  const [isRefused, refuse] = useState(false);
  return (
    <div class="always-read">
      <button
        type="button"
        class="button"
        onClick={() => void allowSite(site).then((isAllowed) => refuse(!isAllowed))}
      >
        {say('page.always')}
      </button>
      <p class="quiet">
        {!isRefused && say('page.always.why', { site: site.replace(/^https?:\/\//, '') })}
        <span role="status">{isRefused && say('page.always.refused')}</span>
      </p>
    </div>
  );
}
