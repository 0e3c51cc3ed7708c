/** Whose published values stand first: one of the units that have any. */
import type { FollowUpText } from '../text/follow-up-text.ts';

interface UnitChoiceProps {
  readonly units: readonly string[];
  readonly unit: string | undefined;
  readonly text: FollowUpText;
  readonly onChoose: (unit: string | undefined) => void;
}

export function UnitChoice({ units, unit, text, onChoose }: UnitChoiceProps) {
  if (units.length === 0) return null;
  return (
    <p class="labelled">
      <label for="own-unit">{text('followup.unit.choose')}</label>
      <select
        id="own-unit"
        class="field"
        value={unit ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{text('followup.unit.nobody')}</option>
        {units.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </p>
  );
}
