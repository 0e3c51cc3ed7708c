/** What has come by itself and concerns the panel as a whole, each line with its way on. */
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';
import { Counted } from './counted.tsx';
import { Stale } from './stale.tsx';

export interface ArrivalsProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Arrivals({ state, actions, text }: ArrivalsProps) {
  const say = statesText(text);
  const catalogue = state.catalogue.value;
  return (
    <>
      {state.tab.value?.isBehind && (
        <div class="notice">
          <span>{say('page.origin')}</span>
          <button type="button" class="link-button" onClick={actions.goToRecord}>
            {say('page.origin.back')}
          </button>
        </div>
      )}
      {state.updateIsReady.value && (
        <div class="notice">
          <span>
            {say('updated.text')} {state.kept.value > 0 && say('updated.loses')}
          </span>
          <button type="button" class="link-button" onClick={actions.restart}>
            {say('updated.restart')}
          </button>
        </div>
      )}
      {catalogue.kind === 'ready' && catalogue.isBehind && (
        <div class="notice trouble">{say('catalogue.behind')}</div>
      )}
      {catalogue.kind === 'ready' && catalogue.stale !== undefined && (
        <Stale reason={catalogue.stale} locale={text.locale} />
      )}
      {state.settings.value?.counted?.map((what) => (
        <Counted key={what} what={what} locale={text.locale} actions={actions} />
      ))}
    </>
  );
}
