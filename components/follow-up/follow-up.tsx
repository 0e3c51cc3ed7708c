/** How a diagnosis is followed up, as it stands beside its supports: at most three indicators first. */
import { useState } from 'preact/hooks';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { FollowUp } from '../../lib/state/follow-up.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';
import { IndicatorEntry } from './indicator.tsx';
import { RegisterEntry } from './register.tsx';

const STAND = 3;

interface FollowUpListProps {
  readonly followUp: FollowUp;
  readonly code: string;
  readonly region: LayerId | undefined;
  /** The unit whose published values stand first, as they name it. */
  readonly unit?: string | undefined;
  readonly text: FollowUpText;
}

export function FollowUpList({ followUp, code, region, unit, text }: FollowUpListProps) {
  const [isUnfolded, unfold] = useState(false);
  const { indicators, registers } = followUp;
  if (indicators.length + registers.length === 0) {
    return <p class="quiet">{text('followup.none', { code })}</p>;
  }
  const standing = isUnfolded ? indicators : indicators.slice(0, STAND);
  return (
    <>
      {registers.length > 0 && <h3 class="heading">{text('followup.registers')}</h3>}
      <ul class="supports">
        {registers.map((register) => (
          <RegisterEntry key={register.id} register={register} text={text} />
        ))}
      </ul>
      {indicators.length > 0 && <h3 class="heading">{text('followup.indicators')}</h3>}
      <ul class="supports">
        {standing.map((followed) => (
          <IndicatorEntry
            key={followed.indicator.id}
            followed={followed}
            region={region}
            unit={unit}
            text={text}
          />
        ))}
      </ul>
      {indicators.length > STAND && (
        <button
          type="button"
          class="link-button more"
          aria-expanded={isUnfolded}
          onClick={() => unfold(!isUnfolded)}
        >
          {isUnfolded
            ? text('followup.fewer')
            : text('followup.more', { n: indicators.length - STAND })}
        </button>
      )}
      {indicators.length > 0 && indicators.every(({ values }) => values.length === 0) && (
        <p class="quiet">{text('followup.values.none')}</p>
      )}
    </>
  );
}
