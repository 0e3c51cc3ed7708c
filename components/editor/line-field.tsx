/** A one-line field of the editor's: what is written in it is the signal's value. */
import type { Signal } from '@preact/signals';

interface LineFieldProps {
  readonly id: string;
  readonly written: Signal<string>;
  /** What is written looks for something on this page. */
  readonly isSearch?: boolean;
  readonly inputMode?: 'url';
  /** Of what explains it. */
  readonly 'aria-describedby'?: string;
}

export function LineField({ written, isSearch = false, ...rest }: LineFieldProps) {
  const type = isSearch ? ({ type: 'search' } as const) : ({ type: 'text' } as const);
  return (
    <input
      {...rest}
      {...type}
      class="field"
      autocomplete="off"
      spellcheck={false}
      value={written.value}
      onInput={(event) => {
        written.value = event.currentTarget.value;
      }}
    />
  );
}
