/** Each region's list of drugs, whether it is a neighbour, and how its first choice stands to ours. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { Match } from '../../lib/matching/match.ts';
import { drugsElsewhere } from '../../lib/state/drugs-elsewhere.ts';
import { drugsEn } from '../text/drugs-en.ts';
import { drugsFi } from '../text/drugs-fi.ts';
import { drugsSv } from '../text/drugs-sv.ts';
import { chooseText, type Text } from '../text/text.ts';
import { BETWEEN, dotted } from './dotted.ts';
import type { ListContext } from './list-context.ts';
import { placeId, supportLines } from './support.tsx';

export interface DrugsProps {
  /** The own region's. */
  readonly own: readonly Match[];
  readonly others: readonly Match[];
  readonly list: ListContext;
}

/** The regions that put another first, before anything is opened; nothing where none is known to. */
export function Differing({ own, others, list }: DrugsProps) {
  const other = drugsElsewhere(own, others).filter(({ firstChoice }) => firstChoice === 'other');
  if (other.length === 0) return null;
  const names = new Set(other.map(({ match }) => nameOf(match)));
  return <b>{textOf(list.text)('drugs.differs', { regions: [...names].join(', ') })}</b>;
}

export function List({ own, others, list }: DrugsProps) {
  const text = textOf(list.text);
  return (
    <>
      <p class="quiet">{list.text('supports.others.why')}</p>
      <ul class="supports">
        {drugsElsewhere(own, others).map(({ match, isNeighbour, firstChoice }) => {
          const id = placeId('elsewhere', match.support.id);
          return (
            <li key={id} id={id} class={`support i-${match.support.kind}`}>
              <p class="quiet">
                <b>{nameOf(match)}</b>
                {(isNeighbour || firstChoice) && BETWEEN}
                {dotted([
                  isNeighbour && text('drugs.neighbour'),
                  firstChoice && text(`drugs.${firstChoice}`),
                ])}
              </p>
              {supportLines(match, id, list, { isKindKnown: true })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function nameOf({ layer }: Match): string {
  return regionOfLayer(layer)?.name ?? layer;
}

function textOf({ locale }: Text) {
  return chooseText(locale, drugsSv, { en: drugsEn, fi: drugsFi });
}
