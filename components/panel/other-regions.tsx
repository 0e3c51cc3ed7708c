/** What other regions have for the diagnosis, folded: it does not apply here. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import type { ListContext } from './list-context.ts';
import { SupportLines } from './support.tsx';

interface OtherRegionsProps {
  readonly matches: readonly Match[];
  readonly list: ListContext;
}

export function OtherRegions({ matches, list }: OtherRegionsProps) {
  const { text } = list;
  const layers = [...new Set(matches.map(({ layer }) => layer))];
  return (
    <details class="fold other-regions">
      <summary>
        <Icon name="chevron" />
        {text('supports.others', { n: matches.length })}
      </summary>
      <div class="fold-body">
        <p class="quiet">{text('supports.others.why')}</p>
        {layers.map((layer) => (
          <div key={layer}>
            <h3 class="heading">{regionOfLayer(layer)?.name ?? layer}</h3>
            <ul class="supports">
              {matches
                .filter((match) => match.layer === layer)
                .map((match) => (
                  <li key={match.support.id} class="support">
                    <Icon name={match.support.kind} />
                    <div>
                      <SupportLines match={match} list={list} isWithin />
                    </div>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
