/** How it stands with the page beside the panel, and what can be done about it. */
import type { PageState } from '../../lib/state/page-state.ts';
import type { PanelActions } from '../actions.ts';
import { Icon, type IconName } from '../icon.tsx';
import { type StatesKey, statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface PageNoticeProps {
  readonly page: Exclude<PageState, 'read'>;
  readonly actions: PanelActions;
  readonly text: Text;
}

interface Words {
  readonly icon: IconName;
  readonly title: StatesKey;
  readonly more?: StatesKey;
}

const words: Readonly<Record<Exclude<PageState, 'read'>, Words>> = {
  unread: { icon: 'read', title: 'page.unread', more: 'page.unread.text' },
  reading: { icon: 'read', title: 'page.reading' },
  'nothing-found': { icon: 'search', title: 'page.nothing', more: 'page.nothing.text' },
  'only-mentioned': { icon: 'search', title: 'page.mentioned' },
  stopped: { icon: 'warning', title: 'page.stopped', more: 'page.stopped.text' },
  closed: { icon: 'page', title: 'page.unreadable', more: 'page.unreadable.text' },
};

/** States in which the page can be read anew. */
const rereadable: readonly PageState[] = ['nothing-found', 'only-mentioned', 'stopped'];

export function PageNotice({ page, actions, text }: PageNoticeProps) {
  const say = statesText(text);
  const { icon, title, more } = words[page];
  const trouble = page === 'stopped' ? ' trouble' : '';
  return (
    <div class={`state${page === 'reading' ? ' working' : ''}${trouble}`}>
      <Icon name={icon} />
      <p class="state-title" role="status" aria-busy={page === 'reading'}>
        {say(title)}
      </p>
      {more !== undefined && <p class="quiet">{say(more)}</p>}
      {rereadable.includes(page) && (
        <div class="actions">
          <button type="button" class="button" onClick={actions.readPage}>
            {say('page.reread')}
          </button>
        </div>
      )}
    </div>
  );
}
