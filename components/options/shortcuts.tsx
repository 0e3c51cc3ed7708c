/** Every key Bredvid has: the browser's own, which it changes, and those of the panel. */
import type { OptionsKey } from '../text/options-sv.ts';
import type { OptionsText } from '../text/options-text.ts';

interface ShortcutsProps {
  /** What opens the panel now; empty when the browser has none, absent where there is no panel. */
  readonly opens: string | undefined;
  readonly areLettersOn: boolean;
  /** The panel's own: to the search, and to the patient. */
  readonly own: string;
  readonly text: OptionsText;
  readonly onChange: () => void;
  readonly onLetters: (areOn: boolean) => void;
  readonly onOwn: (keys: string) => void;
}

/** Those that are the same for everybody. */
const keys: readonly (readonly [key: string, does: OptionsKey])[] = [
  ['↑ ↓', 'options.keys.move'],
  ['Enter', 'options.keys.take'],
  ['Esc', 'options.keys.back'],
  ['Ctrl+V', 'options.keys.paste'],
];

export function Shortcuts(props: ShortcutsProps) {
  const { opens, areLettersOn, own, text, onChange, onLetters, onOwn } = props;
  const [toSearch = '', toPatient = ''] = own;
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
        <OwnKey
          id="key-search"
          value={toSearch}
          other={toPatient}
          does={text('options.keys.search')}
          onChoose={(key) => onOwn(key + toPatient)}
        />
        <OwnKey
          id="key-patient"
          value={toPatient}
          other={toSearch}
          does={text('options.keys.patient')}
          onChoose={(key) => onOwn(toSearch + key)}
        />
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{text('options.keys.own')}</p>
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

interface OwnKeyProps {
  readonly id: string;
  readonly value: string;
  /** That the other of the two has: not to be chosen. */
  readonly other: string;
  readonly does: string;
  readonly onChoose: (key: string) => void;
}

/** A key of one character that can be another: what is written in its field, capital or small. */
function OwnKey({ id, value, other, does, onChoose }: OwnKeyProps) {
  return (
    <div>
      <dt>
        <input
          id={id}
          class="field own-key"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-labelledby={`${id}-does`}
          value={value}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => {
            const key = currentTarget.value.replace(value, '').trim().toLowerCase();
            if (key.length === 1 && key !== other) onChoose(key);
            else if (currentTarget.value !== '') currentTarget.value = value;
          }}
          onBlur={({ currentTarget }) => {
            currentTarget.value = value;
          }}
        />
      </dt>
      <dd id={`${id}-does`}>{does}</dd>
    </div>
  );
}
