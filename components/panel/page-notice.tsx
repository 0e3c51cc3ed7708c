/** How it stands with the page beside the panel, and what can be done about it. */
import { useEffect, useState } from 'preact/hooks';
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

type Said = Exclude<PageState, 'read'> | 'silent';

const words: Readonly<Record<Said, Words>> = {
  unread: { icon: 'read', title: 'page.unread', more: 'page.unread.text' },
  reading: { icon: 'read', title: 'page.reading' },
  silent: { icon: 'warning', title: 'page.silent', more: 'page.silent.text' },
  'nothing-found': { icon: 'search', title: 'page.nothing', more: 'page.nothing.text' },
  'only-mentioned': { icon: 'search', title: 'page.mentioned' },
  stopped: { icon: 'warning', title: 'page.stopped', more: 'page.stopped.text' },
  closed: { icon: 'page', title: 'page.unreadable', more: 'page.unreadable.text' },
};

/** States in which the page can be read anew. */
const rereadable: readonly Said[] = ['nothing-found', 'only-mentioned', 'stopped'];

/**
 * Milliseconds a page is said to be read. One that hangs, or is read for long, has then not answered:
 * whoever waits should know for what.
 */
const READING_MS = 3000;

function useSilence(page: PageNoticeProps['page']): Said {
  const [isSilent, tell] = useState(false);
  useEffect(() => {
    tell(false);
    const late = setTimeout(tell, READING_MS, true);
    return () => clearTimeout(late);
  }, [page]);
  return isSilent && page === 'reading' ? 'silent' : page;
}

export function PageNotice({ page, actions, text }: PageNoticeProps) {
  const say = statesText(text);
  const said = useSilence(page);
  const { icon, title, more } = words[said];
  const trouble = icon === 'warning' ? ' trouble' : '';
  return (
    <div class={`state${said === 'reading' ? ' working' : ''}${trouble}`}>
      <Icon name={icon} />
      <p class="state-title" role="status" aria-busy={said === 'reading'}>
        {say(title)}
      </p>
      {more !== undefined && <p class="quiet">{say(more)}</p>}
      {rereadable.includes(said) && (
        <div class="actions">
          <button type="button" class="button" onClick={actions.readPage}>
            {say('page.reread')}
          </button>
        </div>
      )}
    </div>
  );
}
