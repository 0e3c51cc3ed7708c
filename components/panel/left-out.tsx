/** What the user's own choice leaves out of a section: how many, why, and the way to see them. */
import { useState } from 'preact/hooks';
import type { ListedSection } from '../../lib/state/filter.ts';
import { statesText } from '../text/states-text.ts';
import type { ListContext } from './list-context.ts';
import { supportEntry } from './support.tsx';

export interface LeftOutProps {
  readonly section: ListedSection;
  readonly list: ListContext;
}

export function LeftOut({ section, list }: LeftOutProps) {
  const { leftOut, leftOutFor, coding } = section;
  const say = statesText(list.text);
  const [isShown, show] = useState(false);
  const why = leftOutFor.map((reason) => list.wordsFor[reason]).join(', ');
  return (
    <div class="left-out">
      <p class="quiet">
        {say('filter.left-out', { n: leftOut.length, why })}{' '}
        <button
          type="button"
          class="link-button"
          aria-expanded={isShown}
          aria-label={say(isShown ? 'filter.hide.label' : 'filter.show.label', {
            code: coding.code,
          })}
          onClick={() => show(!isShown)}
        >
          {say(isShown ? 'filter.hide' : 'filter.show')}
        </button>
      </p>
      {isShown && (
        <ul class="supports">{leftOut.map((entry) => supportEntry(entry, coding, list))}</ul>
      )}
    </div>
  );
}
