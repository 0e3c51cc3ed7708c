/** The editor page: a layer as a list and a form, with the rules of publishing at work. */
import { regions } from '../../lib/catalogue/regions.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { EditorState } from '../../lib/state/editor.ts';
import type { EditorText } from '../text/editor-text.ts';
import type { Text } from '../text/text.ts';
import { AddRows } from './add-rows.tsx';
import type { EditorActions, Outcome, SignDraft } from './editor-actions.ts';
import { Review } from './review.tsx';
import { RowList } from './row-list.tsx';
import { Sign } from './sign.tsx';
import { SupportForm } from './support-form.tsx';

interface EditorProps {
  readonly state: EditorState;
  readonly layers: readonly LayerId[];
  readonly outcome: Outcome;
  readonly signDraft: SignDraft | undefined;
  readonly actions: EditorActions;
  readonly text: EditorText;
  /** The panel's texts: kinds and levels. */
  readonly shared: Text;
}

export function Editor(props: EditorProps) {
  const { state, outcome, signDraft, actions, text } = props;
  const layer = state.opened.value?.layer;
  return (
    <main class="editor">
      <h1>{text('editor.title')}</h1>
      <p>{text('editor.lead')}</p>
      <Opening {...props} />
      <p role="status" class={outcome.key === 'editor.refused' ? 'trouble-text' : ''}>
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
          <Review state={state} actions={actions} text={text} />
          <Sign layer={layer} draft={signDraft} actions={actions} text={text} />
        </>
      )}
    </main>
  );
}

function Opening({ state, layers, actions, text }: EditorProps) {
  const nameOf = (id: LayerId) =>
    id === 'se'
      ? text('editor.layer.national')
      : (regions.find(({ layer }) => layer === id)?.name ?? id);
  return (
    <div class="row">
      <div class="labelled">
        <label for="layer">{text('editor.layer')}</label>
        <select
          id="layer"
          class="field"
          value={state.opened.value?.layer ?? ''}
          onChange={(event) => actions.openLayer(event.currentTarget.value)}
        >
          <option value="" disabled>
            {text('editor.layer.choose')}
          </option>
          {layers.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </div>
      <div class="labelled">
        <label for="bundle">{text('editor.open')}</label>
        <input
          id="bundle"
          class="field"
          type="file"
          accept=".jsonl"
          aria-describedby="bundle-text"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) actions.openFile(file);
          }}
        />
        <span class="quiet" id="bundle-text">
          {text('editor.open.text')}
        </span>
      </div>
    </div>
  );
}

function Rows({ state, text, shared }: EditorProps) {
  const row = state.selectedRow.value;
  const findings = state.findings.value;
  const [errors, warnings] = [state.errors.value, state.warnings.value];
  return (
    <div class="editor-columns">
      <section aria-label={text('editor.table')}>
        <label for="filter">{text('editor.filter')}</label>
        <input
          id="filter"
          class="field"
          type="search"
          value={state.filter.value}
          onInput={(event) => {
            state.filter.value = event.currentTarget.value;
          }}
        />
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
