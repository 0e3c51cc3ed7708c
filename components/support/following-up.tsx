/** Follow-up and analysis: indicators, registers, and the own unit's published values. */
import { unitsIn } from '../../lib/followup/standing.ts';
import { FollowUpList } from '../follow-up/follow-up.tsx';
import { UnitChoice } from '../follow-up/unit-choice.tsx';
import { Empty, type PartProps } from './part.tsx';

export function FollowingUp({ found, state, texts, onChooseUnit }: PartProps) {
  const { followUp, support } = found;
  if (followUp.indicators.length + followUp.registers.length === 0) {
    return <Empty found={found} of="follow-up" text={texts.whole} />;
  }
  return (
    <>
      <h2 class="visually-hidden">{texts.whole('whole.tab.follow-up')}</h2>
      <UnitChoice
        units={unitsIn(followUp.indicators.flatMap(({ values }) => values))}
        unit={state.unit.value}
        text={texts.followUp}
        onChoose={onChooseUnit}
      />
      <FollowUpList
        followUp={followUp}
        code={support.focus.join(', ')}
        region={state.region.value}
        unit={state.unit.value}
        text={texts.followUp}
      />
    </>
  );
}
