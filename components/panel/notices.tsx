/** Lines under the head that say something about the panel itself, each with its way on. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import { later } from '../later.tsx';
import { dateInWords, type Text } from '../text/text.ts';
import type { CountedProps } from './counted.tsx';
import { filterWords } from './filter-words.ts';
import type { StaleProps } from './stale.tsx';

const Counted = later<CountedProps>(async () => (await import('./counted.tsx')).Counted);
const Stale = later<StaleProps>(async () => (await import('./stale.tsx')).Stale);

interface NoticesProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Notices({ state, actions, text }: NoticesProps) {
  const catalogue = state.catalogue.value;
  const lookedAt = state.lookedAt.value;
  const layers = catalogue.kind === 'ready' ? catalogue.layers : [];
  // Only the own region is fetched: of another it is said when it was as it is shown.
  const publishedOf = (layer: LayerId) => layers.find(({ id }) => id === layer)?.published ?? '';
  return (
    <div role="status">
      {lookedAt !== undefined && (
        <div class="notice look">
          <span>
            {text('region.looking', {
              region: nameOf(lookedAt, text),
              date: dateInWords(publishedOf(lookedAt), text.locale, true),
            })}
          </span>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              state.lookedAt.value = undefined;
            }}
          >
            {text('region.back', { region: nameOf(state.ownRegion.value, text) })}
          </button>
        </div>
      )}
      {state.filter.isOn.value && (
        <div class="notice">
          <span>{text('filter.on', { what: filterWords(state.settings.value ?? {}, text) })}</span>
          <button type="button" class="link-button" onClick={() => actions.chooseFilter({})}>
            {text('filter.all')}
          </button>
        </div>
      )}
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
          <span>
            {text('updated.text')} {state.kept.value > 0 && text('updated.loses')}
          </span>
          <button type="button" class="link-button" onClick={actions.restart}>
            {text('updated.restart')}
          </button>
        </div>
      )}
      {catalogue.kind === 'ready' && catalogue.isBehind && (
        <div class="notice trouble">{text('catalogue.behind')}</div>
      )}
      {catalogue.kind === 'ready' && catalogue.stale !== undefined && (
        <Stale reason={catalogue.stale} locale={text.locale} />
      )}
      {state.settings.value?.counted?.map((what) => (
        <Counted key={what} what={what} locale={text.locale} actions={actions} />
      ))}
    </div>
  );
}

function nameOf(layer: LayerId | undefined, text: Text): string {
  return regionOfLayer(layer ?? '')?.name ?? text('region.none');
}
