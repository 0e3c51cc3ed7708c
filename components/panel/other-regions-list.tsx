/** The open drawer: what several regions share once, then each region's own, and the way to see one whole. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { foldSame, layersIn, type SameSupport } from '../../lib/catalogue/same-support.ts';
import type { Match } from '../../lib/matching/match.ts';
import { goTo } from '../focus-kept.ts';
import { statesText } from '../text/states-text.ts';
import type { ListContext } from './list-context.ts';
import type { OtherRegionsProps } from './other-regions.tsx';
import { placeId, supportLines } from './support.tsx';

export function List({ matches, list }: OtherRegionsProps) {
  const say = statesText(list.text);
  const folded = foldSame(matches);
  const shared = folded.filter((same) => layersIn(same).length > 1);
  const single = folded.filter((same) => layersIn(same).length === 1);
  const layers = [...new Set(single.map(({ found }) => found.layer))];
  return (
    <>
      {shared.length > 0 && (
        <ul class="supports">
          {shared.map((same) => (
            <Item key={same.found.support.id} match={same.found} list={list}>
              {sharedBy(same, list)}
            </Item>
          ))}
        </ul>
      )}
      {layers.map((layer) => (
        <div key={layer}>
          <h3 class="heading">
            {nameOf(layer)}{' '}
            <button
              type="button"
              class="link-button"
              aria-label={`${say('region.look')}: ${nameOf(layer)}`}
              onClick={({ currentTarget }) => {
                // The drawer goes, and the list is another's: it is read from its beginning, under
                // the notice whose it is, once that stands.
                const section = currentTarget.closest<HTMLElement>('.section');
                goTo(section);
                list.lookAt(layer);
                requestAnimationFrame(() => goTo(section));
              }}
            >
              {say('region.look')}
            </button>
          </h3>
          <ul class="supports">
            {single
              .filter(({ found }) => found.layer === layer)
              .map(({ found }) => (
                <Item key={found.support.id} match={found} list={list} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface ItemProps {
  readonly match: Match;
  readonly list: ListContext;
  readonly children?: string;
}

function Item({ match, list, children }: ItemProps) {
  const id = placeId('elsewhere', match.support.id);
  return (
    <li id={id} class={`support i-${match.support.kind}`}>
      {supportLines(match, id, list, { isWithin: true })}
      {children && <p class="quiet">{children}</p>}
    </li>
  );
}

function sharedBy(same: SameSupport<Match>, { text }: ListContext): string {
  const layers = layersIn(same);
  const regions = layers.map(nameOf).join(', ');
  return statesText(text)('supports.same', { n: layers.length, regions });
}

function nameOf(layer: string): string {
  return regionOfLayer(layer)?.name ?? layer;
}
