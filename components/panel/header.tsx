/** The head of the panel: whose region is shown, the way to the settings, and the search box. */
import { useEffect } from 'preact/hooks';
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import { followBars } from '../focus-kept.ts';
import { Icon } from '../icon.tsx';
import { RegionSelect } from '../region-select.tsx';
import type { Text } from '../text/text.ts';
import { HeadNotices } from './notices.tsx';
import { SearchBox } from './search-box.tsx';

interface HeaderProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Header({ state, actions, text }: HeaderProps) {
  const region = state.region.value;
  useEffect(followBars, []);
  return (
    <header class="panel-top">
      <div class="panel-header">
        <div class="panel-header-row">
          <h1 class="wordmark">{text('name')}</h1>
          {!state.isFirstUse.value && (
            <div class="region-choice">
              <label class="visually-hidden" for="region">
                {text('region.label')}
              </label>
              <RegionSelect
                id="region"
                text={text}
                region={region}
                isLocked={state.settings.value?.locked.includes('region') ?? false}
                onChoose={actions.chooseRegion}
              />
            </div>
          )}
          {!state.isFirstUse.value && (
            <button
              type="button"
              class={`icon-button${state.filter.isOn.value ? ' is-on' : ''}`}
              title={text('filter.open')}
              aria-expanded={state.filter.isOpen.value}
              onClick={() => {
                state.filter.isOpen.value = !state.filter.isOpen.value;
                window.scrollTo(0, 0);
              }}
            >
              <Icon name="filter" />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            title={text('settings.open')}
            onClick={() => actions.openOptions()}
          >
            <Icon name="settings" />
          </button>
        </div>
        <SearchBox state={state} actions={actions} text={text} />
      </div>
      <HeadNotices state={state} actions={actions} text={text} />
    </header>
  );
}
