/** One choice among a few, as a labelled native select. */
interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly isLocked?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, value, options, isLocked = false, onChoose } = props;
  return (
    <div class="labelled">
      <label class="quiet" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        disabled={isLocked}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
