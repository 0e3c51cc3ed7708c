/** What stays while the patient does: the pinned first, and below the list what was lately opened. */
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import type { ListContext } from './list-context.ts';
import { placeId, type SupportPlace, supportLines } from './support.tsx';

export interface StayedProps {
  readonly matches: readonly Match[];
  readonly list: ListContext;
}

export function Pinned({ matches, list }: StayedProps) {
  return (
    <section class="stayed" aria-label={list.text('stay.pinned')}>
      <h2 class="heading">{list.text('stay.pinned')}</h2>
      <Matches matches={matches} list={list} place="pinned" />
    </section>
  );
}

export function Opened({ matches, list }: StayedProps) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" />
        {list.text('stay.opened', { n: matches.length })}
      </summary>
      <div class="fold-body">
        <Matches matches={matches} list={list} place="opened" />
      </div>
    </details>
  );
}

function Matches({ matches, list, place }: StayedProps & { readonly place: SupportPlace }) {
  return (
    <ul class="supports">
      {matches.map((match) => {
        const id = placeId(place, match.support.id);
        return (
          <li key={id} id={id} class={`support i-${match.support.kind}`}>
            {supportLines(match, id, list)}
          </li>
        );
      })}
    </ul>
  );
}
