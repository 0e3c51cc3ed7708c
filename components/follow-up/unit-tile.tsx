/** The own unit's published value of an indicator, what it was before, and the region's and country's. */
import type { IndicatorValue } from '../../lib/catalogue/indicator.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import { standingOf } from '../../lib/followup/standing.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';

interface UnitTileProps {
  readonly values: readonly IndicatorValue[];
  /** A unit as the values name it, or a layer. */
  readonly place: string;
  readonly name: string;
  readonly region: LayerId | undefined;
  readonly text: FollowUpText;
}

export function UnitTile({ values, place, name, region, text }: UnitTileProps) {
  const standing = standingOf(values, place, region);
  if (standing === undefined) {
    return <p class="quiet">{text('followup.unit.none', { place: name })}</p>;
  }
  const { latest, before } = standing;
  const others = [
    ['followup.unit.before', before],
    ['followup.unit.region', standing.region],
    ['followup.unit.country', standing.country],
  ] as const;
  const said = others.flatMap(([key, one]) =>
    one === undefined ? [] : [text(key, { value: valueInWords(one, text), period: one.period })],
  );
  return (
    <p class="unit-tile">
      <b>{text('followup.unit', { place: name, value: valueInWords(latest, text) })}</b>{' '}
      {text('followup.unit.period', { period: latest.period })}
      {said.length > 0 && ` · ${said.join(' · ')}`}
      {latest.origin === 'made' && <span class="made"> {text('followup.values.made')}</span>}
    </p>
  );
}

function valueInWords({ value, unit }: IndicatorValue, text: FollowUpText): string {
  return `${text.locale === 'en' ? value : value.replace('.', ',')} ${unit}`;
}
