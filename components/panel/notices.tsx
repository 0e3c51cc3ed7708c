/** Lines under the head that say something about the panel itself, each with its way on. */
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import type { Text } from '../text/text.ts';

interface NoticesProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Notices({ state, actions, text }: NoticesProps) {
  const catalogue = state.catalogue.value;
  return (
    <>
      {state.tab.value?.isBehind && (
        <div class="notice">
          <span>{text('page.origin')}</span>
          <button type="button" class="link-button" onClick={actions.goToRecord}>
            {text('page.origin.back')}
          </button>
        </div>
      )}
      {state.updateIsReady.value && (
        <div class="notice">
          <span>{text('updated.text')}</span>
          <button type="button" class="link-button" onClick={actions.restart}>
            {text('updated.restart')}
          </button>
        </div>
      )}
      {catalogue.kind === 'ready' && catalogue.isBehind && (
        <div class="notice trouble">{text('catalogue.behind')}</div>
      )}
    </>
  );
}
