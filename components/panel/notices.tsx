/**
 * Lines about the panel itself, each with its way on. Whose list this is and which selection stands
 * under the head; the user has just asked for it. What comes by itself stands over the foot: there
 * nothing is moved for whoever reads, and only what is yet to be read is covered.
 */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import { later } from '../later.tsx';
import { dateInWords, type Text } from '../text/text.ts';
import type { ArrivalsProps } from './arrivals.tsx';
import { filterWords } from './filter-words.ts';

const Arrivals = later<ArrivalsProps>(async () => (await import('./arrivals.tsx')).Arrivals);

export function HeadNotices({ state, actions, text }: ArrivalsProps) {
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
    </div>
  );
}

/** Stands there empty, too: what then comes is told to screen readers. */
export function FootNotices(props: ArrivalsProps) {
  const { tab, catalogue, updateIsReady, settings } = props.state;
  const { isBehind, stale } = { isBehind: false, stale: undefined, ...catalogue.value };
  const come = [tab.value?.isBehind, updateIsReady.value, isBehind, stale];
  return (
    <div class="foot-notices" role="status">
      {[...come, settings.value?.counted?.length].some(Boolean) && <Arrivals {...props} />}
    </div>
  );
}

function nameOf(layer: LayerId | undefined, text: Text): string {
  return regionOfLayer(layer ?? '')?.name ?? text('region.none');
}
