/** Under the own region's drugs, folded: what other regions recommend, and who puts another first. */
import { useState } from 'preact/hooks';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import { later } from '../later.tsx';
import type { DrugsProps } from './drugs-elsewhere-list.tsx';
import type { ListContext } from './list-context.ts';

interface DrugsElsewhereProps {
  readonly own: readonly Match[];
  readonly others: readonly Match[];
  readonly list: ListContext;
}

const Differing = later<DrugsProps>(
  async () => (await import('./drugs-elsewhere-list.tsx')).Differing,
);
const List = later<DrugsProps>(async () => (await import('./drugs-elsewhere-list.tsx')).List);

export function DrugsElsewhere(props: DrugsElsewhereProps) {
  const { text } = props.list;
  const [isOpened, open] = useState(false);
  return (
    <details class="fold drugs-elsewhere" onToggle={() => open(true)}>
      <summary>
        <Icon name="chevron" />
        <span>
          {text('drugs.elsewhere', { n: props.others.length })} <Differing {...props} />
        </span>
      </summary>
      <div class="fold-body">{isOpened && <List {...props} />}</div>
    </details>
  );
}
