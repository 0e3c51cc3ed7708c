/** Every key Bredvid has: the browser's own, which it changes, and those of the panel. */
import type { OptionsKey } from '../text/options-sv.ts';
import type { OptionsText } from '../text/options-text.ts';

interface ShortcutsProps {
  /** What opens the panel now; empty when the browser has none, absent where there is no panel. */
  readonly opens: string | undefined;
  readonly areLettersOn: boolean;
  readonly text: OptionsText;
  readonly onChange: () => void;
  readonly onLetters: (areOn: boolean) => void;
}

const keys: readonly (readonly [key: string, does: OptionsKey])[] = [
  ['/', 'options.keys.search'],
  ['P', 'options.keys.patient'],
  ['↑ ↓', 'options.keys.move'],
  ['Enter', 'options.keys.take'],
  ['Esc', 'options.keys.back'],
  ['Ctrl+V', 'options.keys.paste'],
];

export function Shortcuts({ opens, areLettersOn, text, onChange, onLetters }: ShortcutsProps) {
  return (
    <section>
      <h2>{text('options.keys')}</h2>
      {opens !== undefined && (
        <p>
          {opens === '' ? (
            text('options.keys.none')
          ) : (
            <>
              <kbd>{opens}</kbd> {text('options.keys.open')}
            </>
          )}{' '}
          <button type="button" class="link-button" onClick={onChange}>
            {text('options.keys.change')}
          </button>
        </p>
      )}
      <p>{text('options.keys.panel')}</p>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={areLettersOn}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />{' '}
        {text('options.keys.letters')}
      </label>
    </section>
  );
}
