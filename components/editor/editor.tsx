/** The editor page: a layer as a list and a form, with the rules of publishing at work. */
import { useSignal } from '@preact/signals';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Login } from '../../lib/editing/server-file.ts';
import type { EditorState } from '../../lib/state/editor.ts';
import type { EditorText } from '../text/editor-text.ts';
import type { Text } from '../text/text.ts';
import { AddRows } from './add-rows.tsx';
import type { EditorActions, Outcome, SignDraft } from './editor-actions.ts';
import { LineField } from './line-field.tsx';
import { Opening } from './opening.tsx';
import { Review } from './review.tsx';
import { RowList } from './row-list.tsx';
import { Sign } from './sign.tsx';
import { SupportForm } from './support-form.tsx';

interface EditorProps {
  readonly state: EditorState;
  readonly layers: readonly LayerId[];
  /** Addresses that this build reaches. */
  readonly servers: readonly string[];
  readonly outcome: Outcome;
  readonly signDraft: SignDraft | undefined;
  readonly actions: EditorActions;
  readonly text: EditorText;
  /** The panel's texts: kinds and levels. */
  readonly shared: Text;
}

export function Editor(props: EditorProps) {
  const { state, servers, outcome, signDraft, actions, text } = props;
  const server = { servers, login: useSignal<Login>({ user: '', password: '' }) };
  const layer = state.opened.value?.layer;
  return (
    <main class="editor">
      <h1>{text('editor.title')}</h1>
      <p>{text('editor.lead')}</p>
      <Opening state={state} layers={props.layers} {...server} actions={actions} text={text} />
      <p role="status" class={isTrouble(outcome) ? 'told trouble-text' : 'told'}>
        {outcome.key && text(outcome.key, { why: outcome.why })}
        {outcome.key === 'editor.draft' && (
          <button type="button" class="button" onClick={actions.dropDraft}>
            {text('editor.draft.drop')}
          </button>
        )}
      </p>
      {layer !== undefined && (
        <>
          <AddRows state={state} text={text} />
          <Rows {...props} />
          <Review state={state} {...server} actions={actions} text={text} />
          <Sign
            layer={layer}
            draft={signDraft}
            login={server.login}
            actions={actions}
            text={text}
          />
        </>
      )}
    </main>
  );
}

/** What was done is said quietly; the rest is to be put right. */
function isTrouble({ key }: Outcome): boolean {
  return key === 'editor.refused' || /failed|server\.(?!done)/.test(key ?? '');
}

function Rows({ state, text, shared }: EditorProps) {
  const row = state.selectedRow.value;
  const findings = state.findings.value;
  const [errors, warnings] = [state.errors.value, state.warnings.value];
  return (
    <div class="editor-columns">
      <section aria-label={text('editor.table')}>
        <label for="filter">{text('editor.filter')}</label>
        <LineField id="filter" isSearch written={state.filter} />
        <label>
          <input
            id="only-changed"
            type="checkbox"
            checked={state.onlyChanged.value}
            onChange={(event) => {
              state.onlyChanged.value = event.currentTarget.checked;
            }}
          />{' '}
          {text('editor.only-changed')}
        </label>
        <p role="status">
          {text('editor.rows', { n: state.shown.value.length })} ·{' '}
          {errors === 0 ? text('editor.fine') : text('editor.errors', { n: errors })} ·{' '}
          {text('editor.warnings', { n: warnings })}
        </p>
        <RowList
          rows={state.shown.value}
          findings={findings}
          selected={state.selected.value}
          text={text}
          onSelect={(key) => {
            state.selected.value = key;
          }}
        />
      </section>
      <section>
        <h2>{text('editor.form')}</h2>
        {row === undefined ? (
          <p class="quiet">{text('editor.form.none')}</p>
        ) : (
          <SupportForm
            row={row}
            findings={findings.get(row.key) ?? []}
            terms={state.terms.value}
            titles={state.titles.value}
            text={text}
            shared={shared}
            onChange={(field, value) => state.change(row.key, field, value)}
            onRemove={() => state.remove(row.key)}
          />
        )}
      </section>
    </div>
  );
}
