/** What stays while the patient does: the pinned first, and below the list what was lately opened. */
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import type { ListContext } from './list-context.ts';
import { SupportLines } from './support.tsx';

export interface StayedProps {
  readonly matches: readonly Match[];
  readonly list: ListContext;
}

export function Pinned({ matches, list }: StayedProps) {
  return (
    <section class="stayed" aria-label={list.text('stay.pinned')}>
      <h2 class="heading">{list.text('stay.pinned')}</h2>
      <Matches matches={matches} list={list} />
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
        <Matches matches={matches} list={list} />
      </div>
    </details>
  );
}

function Matches({ matches, list }: StayedProps) {
  return (
    <ul class="supports">
      {matches.map((match) => (
        <li key={match.support.id} class={`support i-${match.support.kind}`}>
          <SupportLines match={match} list={list} />
        </li>
      ))}
    </ul>
  );
}
