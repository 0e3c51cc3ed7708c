/** Before it leaves the page: what differs from the published edition, and a look for one code. */
import type { Signal } from '@preact/signals';
import type { Login } from '../../lib/editing/server-file.ts';
import { tellChanges } from '../../lib/editing/tell-changes.ts';
import type { EditorState } from '../../lib/state/editor.ts';
import { Icon } from '../icon.tsx';
import type { EditorText } from '../text/editor-text.ts';
import type { EditorActions } from './editor-actions.ts';
import { LineField } from './line-field.tsx';
import { ServerForm } from './server-form.tsx';

interface ReviewProps {
  readonly state: EditorState;
  readonly servers: readonly string[];
  readonly login: Signal<Login>;
  readonly actions: Pick<EditorActions, 'exportFile' | 'putFile'>;
  readonly text: EditorText;
}

export function Review({ state, servers, login, actions, text }: ReviewProps) {
  const { layer = '' } = state.opened.value ?? {};
  const { edition = 0 } = state.base.value ?? {};
  const hasErrors = state.errors.value > 0;
  return (
    <>
      <section>
        <h2>{text('editor.changes', { edition })}</h2>
        <pre class="changes">{tellChanges(state.comparison.value, text.locale).join('\n')}</pre>
        <button type="button" class="button" disabled={hasErrors} onClick={actions.exportFile}>
          {text('editor.export')}
        </button>
        <p class="quiet">
          {hasErrors ? text('editor.export.errors') : text('editor.export.text', { layer })}
        </p>
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {text('editor.put')}
          </summary>
          <ServerForm
            name="put"
            servers={servers}
            login={login}
            isOff={hasErrors}
            action={text('editor.put.do')}
            text={text}
            onSubmit={actions.putFile}
          />
        </details>
      </section>
      <Preview state={state} text={text} />
    </>
  );
}

function Preview({ state, text }: Pick<ReviewProps, 'state' | 'text'>) {
  const found = state.preview.value;
  return (
    <section>
      <h2>{text('editor.preview')}</h2>
      <label for="preview-code">{text('editor.preview.code')}</label>
      <LineField id="preview-code" written={state.previewCode} />
      {found === undefined ? (
        <p class="quiet">{text('editor.preview.wrong')}</p>
      ) : found.length === 0 ? (
        <p>{text('editor.preview.none')}</p>
      ) : (
        <ul>
          {found.map(({ id, title, publisher }) => (
            <li key={id}>
              {title} <span class="quiet">{publisher}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
