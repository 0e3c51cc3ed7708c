/** What other regions have for the diagnosis, folded: it does not apply here. */
import { useState } from 'preact/hooks';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import { later } from '../later.tsx';
import type { ListContext } from './list-context.ts';

export interface OtherRegionsProps {
  readonly matches: readonly Match[];
  readonly list: ListContext;
}

const List = later<OtherRegionsProps>(async () => (await import('./other-regions-list.tsx')).List);

export function OtherRegions({ matches, list }: OtherRegionsProps) {
  const { text } = list;
  const [isOpened, open] = useState(false);
  return (
    <details class="fold other-regions" onToggle={() => open(true)}>
      <summary>
        <Icon name="chevron" />
        {text('supports.others', { n: matches.length })}
      </summary>
      <div class="fold-body">
        <p class="quiet">{text('supports.others.why')}</p>
        {isOpened && <List matches={matches} list={list} />}
      </div>
    </details>
  );
}
