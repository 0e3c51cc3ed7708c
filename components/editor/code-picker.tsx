/** The codes of a support: those it has, each to be taken away, and a search for more. */
import { useSignal } from '@preact/signals';
import type { Term } from '../../lib/catalogue/term.ts';
import type { CodeTitles } from '../../lib/matching/code-titles.ts';
import { fold } from '../../lib/terminology/words.ts';
import type { EditorText } from '../text/editor-text.ts';
import { LineField } from './line-field.tsx';

const MOST = 8;
const FIELD_ID = 'code-search';

interface CodePickerProps {
  /** As written: `J44, F00-F03`. */
  readonly written: string;
  readonly terms: readonly Term[];
  /** The publisher's own list, where one was imported. */
  readonly titles: CodeTitles | undefined;
  readonly text: EditorText;
  readonly onChange: (written: string) => void;
}

export function CodePicker({ written, terms, titles, text, onChange }: CodePickerProps) {
  const query = useSignal('');
  const codes = written
    .split(/[,;\n]+/)
    .map((code) => code.trim())
    .filter(Boolean);
  const found = query.value.trim() === '' ? [] : search(query.value, terms, titles);
  const add = (code: string) => {
    onChange([...new Set([...codes, code])].join(', '));
    query.value = '';
  };
  return (
    <div class="code-picker">
      <ul class="plain row">
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              class="button"
              aria-label={text('editor.codes.remove', { code })}
              onClick={() => onChange(codes.filter((each) => each !== code).join(', '))}
            >
              {code} ×
            </button>
          </li>
        ))}
      </ul>
      <label class="quiet" for={FIELD_ID}>
        {text('editor.codes')}
      </label>
      <LineField id={FIELD_ID} isSearch aria-describedby={`${FIELD_ID}-text`} written={query} />
      <p class="quiet" id={`${FIELD_ID}-text`}>
        {query.value !== '' && found.length === 0
          ? text('editor.codes.none')
          : text('editor.codes.text')}
      </p>
      <ul class="plain">
        {found.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              class="button"
              aria-label={text('editor.codes.add', { code, name })}
              onClick={() => add(code)}
            >
              {code} {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Proposed {
  readonly code: string;
  readonly name: string;
}

/** By the beginning of the code, or of any word of a name: our names, then synonyms, then titles. */
function search(
  written: string,
  terms: readonly Term[],
  titles: CodeTitles | undefined,
): readonly Proposed[] {
  const code = written.trim().toUpperCase();
  const words = ` ${fold(written)}`;
  const named = (name: string) => ` ${fold(name)}`.includes(words);
  const itself = terms.filter((term) => term.code.startsWith(code) || named(term.name));
  const called = terms.filter((term) => !itself.includes(term) && term.synonyms.some(named));
  const matches = [...itself, ...called];
  const known = new Set(matches.map((term) => term.code));
  const titled = (titles?.find(written, MOST) ?? [])
    .filter((coding) => coding.system === 'icd-10-se' && !known.has(coding.code))
    .map((coding) => ({ code: coding.code, name: titles?.titleOf(coding) ?? '' }));
  return [...matches, ...titled].slice(0, MOST);
}
