/** Every key Bredvid has: the browser's own, which it changes, and those of the panel. */
import type { OptionsKey } from '../text/options-sv.ts';
import type { OptionsText } from '../text/options-text.ts';

interface ShortcutsProps {
  /** What opens the panel now; empty when the browser has none, absent where there is no panel. */
  readonly opens: string | undefined;
  readonly areLettersOn: boolean;
  /** The panel's own: to the search, to the patient, and hiding it. */
  readonly own: string;
  readonly text: OptionsText;
  readonly onChange: () => void;
  readonly onLetters: (areOn: boolean) => void;
  readonly onOwn: (keys: string) => void;
}

const ownKeys: readonly OptionsKey[] = [
  'options.keys.search',
  'options.keys.patient',
  'options.keys.hide',
];

/** Those that are the same for everybody: lists and dialogues have them in every program. */
const keys: readonly (readonly [key: string, does: OptionsKey])[] = [
  ['↑ ↓', 'options.keys.move'],
  ['Enter', 'options.keys.take'],
  ['Esc', 'options.keys.back'],
  ['Ctrl+V', 'options.keys.paste'],
];

export function Shortcuts(props: ShortcutsProps) {
  const { opens, areLettersOn, own, text, onChange, onLetters, onOwn } = props;
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
        {ownKeys.map((does, n) => (
          <OwnKey
            key={does}
            id={does}
            value={own.charAt(n)}
            taken={own}
            does={text(does)}
            onChoose={(key) => onOwn(own.slice(0, n) + key + own.slice(n + 1))}
          />
        ))}
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {text('options.keys.own')} {text('options.keys.fixed')}
      </p>
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
  /** Those of all of them: not to be chosen. */
  readonly taken: string;
  readonly does: string;
  readonly onChoose: (key: string) => void;
}

/** A key of one character that can be another: what is written in its field, capital or small. */
function OwnKey({ id, value, taken, does, onChoose }: OwnKeyProps) {
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
            if (key.length === 1 && !taken.includes(key)) onChoose(key);
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
