/** The supports, one section for each diagnosis. */
import type { PanelState } from '../../lib/state/panel.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import type { PanelActions } from '../actions.ts';
import { Icon } from '../icon.tsx';
import type { Text } from '../text/text.ts';
import type { ListContext } from './list-context.ts';
import { SEARCH_ID } from './search-box.tsx';
import { DiagnosisSection } from './section.tsx';

interface SupportListProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function SupportList({ state, actions, text }: SupportListProps) {
  const names = state.names.value;
  const list: ListContext = {
    text,
    region: state.region.value,
    today: state.today,
    diagnosisOf: state.diagnosisOf,
    followUp: actions.followUp,
    openSupport: actions.openSupport,
  };
  const searchFor = (words: string) => {
    state.search.write(words);
    document.getElementById(SEARCH_ID)?.focus();
  };
  if (state.lookUpFailed.value) {
    return (
      <div class="state trouble" role="alert">
        <Icon name="warning" />
        <p class="state-title">{text('lookup.failed')}</p>
        <div class="actions">
          <button type="button" class="button" onClick={actions.retryCatalogue}>
            {text('catalogue.retry')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div>
      {state.sections.value.map((section) => (
        <DiagnosisSection
          key={keyOf(section.coding)}
          section={section}
          name={names.nameOf(section.coding)}
          list={list}
          nearby={state.nearby(section.coding)}
          onAdd={(coding) => state.enter([coding])}
          onSearch={searchFor}
        />
      ))}
    </div>
  );
}
