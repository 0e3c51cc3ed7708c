/** One support as a form: every field with what is wrong in it beside it. */

import { evidenceGrades } from '../../lib/catalogue/stated.ts';
import { levels, supportKinds } from '../../lib/catalogue/support.ts';
import type { Term } from '../../lib/catalogue/term.ts';
import { type ColumnField, columns } from '../../lib/editing/columns.ts';
import { tellFinding } from '../../lib/editing/finding-words.ts';
import type { Finding } from '../../lib/editing/findings.ts';
import { fieldName } from '../../lib/editing/wording.ts';
import type { CodeTitles } from '../../lib/matching/code-titles.ts';
import type { EditorRow } from '../../lib/state/editor.ts';
import type { EditorText } from '../text/editor-text.ts';
import type { Text } from '../text/text.ts';
import { CodePicker } from './code-picker.tsx';

interface SupportFormProps {
  readonly row: EditorRow;
  readonly findings: readonly Finding[];
  readonly terms: readonly Term[];
  readonly titles: CodeTitles | undefined;
  readonly text: EditorText;
  readonly shared: Text;
  readonly onChange: (field: ColumnField, value: string) => void;
  readonly onRemove: () => void;
}

const fields = Object.keys(columns) as readonly ColumnField[];
/** Choices that only the editor names; kinds and levels are named as everywhere. */
const ownChoices = {
  audience: ['clinician', 'patient'],
  focusOrigin: ['stated', 'derived', 'assigned'],
  'link.scope': ['page', 'landing'],
  'signal.level': ['warning', 'critical'],
  'link.takesRegion': ['clinicians', 'citizens'],
  'link.access': ['login'],
  evidence: evidenceGrades,
  easy: ['yes'],
} as const;
const ownOptions = Object.values(ownChoices).flat();
const choices: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  kind: supportKinds,
  level: levels,
  ...ownChoices,
};
const long: ReadonlySet<ColumnField> = new Set([
  'interests',
  'keywords',
  'relatedTo',
  'note',
  'checklist',
]);

export function SupportForm(props: SupportFormProps) {
  const { row, findings, text, onRemove } = props;
  return (
    <form class="support-form" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => (
        <Field key={`${row.key} ${field}`} field={field} {...props} />
      ))}
      <Others findings={findings} text={text} />
      <button type="button" class="button" onClick={onRemove}>
        {text('editor.remove')}
      </button>
    </form>
  );
}

function Field({
  field,
  row,
  findings,
  terms,
  titles,
  text,
  shared,
  onChange,
}: SupportFormProps & { readonly field: ColumnField }) {
  const id = `field-${field.replace('.', '-')}`;
  const value = row.written[field] ?? '';
  const own = findings.filter((each) => each.field === field);
  const isWrong = own.some(({ severity }) => severity === 'error');
  const shape = {
    id,
    class: 'field',
    value,
    'aria-invalid': isWrong,
    'aria-describedby': own.length > 0 ? `${id}-found` : undefined,
  };
  const options = choices[field];
  const name = fieldName(field, text.locale);
  return (
    <div class="labelled">
      {field === 'focus' ? <strong>{name}</strong> : <label for={id}>{name}</label>}
      {field === 'focus' ? (
        <CodePicker
          written={value}
          terms={terms}
          titles={titles}
          text={text}
          onChange={(codes) => onChange(field, codes)}
        />
      ) : options ? (
        <select {...shape} onChange={(event) => onChange(field, event.currentTarget.value)}>
          <option value="">{text('editor.keep')}</option>
          {[...new Set([...options, ...(value === '' ? [] : [value])])].map((option) => (
            <option key={option} value={option}>
              {wordOf(field, option, text, shared)}
            </option>
          ))}
        </select>
      ) : long.has(field) ? (
        <textarea
          {...shape}
          rows={2}
          onInput={(event) => onChange(field, event.currentTarget.value)}
        />
      ) : (
        <input
          {...shape}
          type="text"
          autocomplete="off"
          onInput={(event) => onChange(field, event.currentTarget.value)}
        />
      )}
      <ul class="plain" id={`${id}-found`}>
        {own.map((each) => (
          <li
            key={each.rule + each.value}
            class={each.severity === 'error' ? 'trouble-text' : 'quiet'}
          >
            {tellFinding(each, text.locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with a field the form does not have. */
function Others({ findings, text }: Pick<SupportFormProps, 'findings' | 'text'>) {
  const others = findings.filter(({ field }) => !fields.some((each) => each === field));
  return (
    <ul class="plain">
      {others.map((each) => (
        <li key={each.rule + each.field + each.value} class="trouble-text">
          {tellFinding(each, text.locale)}
        </li>
      ))}
    </ul>
  );
}

function wordOf(field: ColumnField, option: string, text: EditorText, shared: Text): string {
  if (field === 'kind') {
    const kind = supportKinds.find((each) => each === option);
    return kind ? shared(`kind.${kind}`) : option;
  }
  if (field === 'level') {
    const level = levels.find((each) => each === option);
    return level ? shared(`level.${level}`) : option;
  }
  const own = ownOptions.find((each) => each === option);
  return own ? text(`editor.option.${own}`) : option;
}
