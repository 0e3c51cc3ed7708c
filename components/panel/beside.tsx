/** How the diagnosis is followed up, folded beside its supports; fetched when it is opened. */
import { useState } from 'preact/hooks';
import type { Coding } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import { Fetched } from './fetched.tsx';
import type { ListContext } from './list-context.ts';

export interface BesideProps {
  readonly coding: Coding;
  readonly list: ListContext;
}

export function Beside({ coding, list: { text, followUp } }: BesideProps) {
  const [isOpened, opened] = useState(false);
  return (
    <details class="fold" onToggle={() => opened(true)}>
      <summary>
        <Icon name="chevron" />
        {text('kind.follow-up')}
      </summary>
      <div class="fold-body">
        {isOpened && (
          <Fetched key={text.locale} load={() => followUp(coding)} failed={text('lookup.failed')} />
        )}
      </div>
    </details>
  );
}
