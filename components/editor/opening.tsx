/** Three ways to a layer: the catalogue on this computer, a file, an address. */
import type { Signal } from '@preact/signals';
import { regions } from '../../lib/catalogue/regions.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Login } from '../../lib/editing/server-file.ts';
import type { EditorState } from '../../lib/state/editor.ts';
import { Icon } from '../icon.tsx';
import type { EditorText } from '../text/editor-text.ts';
import type { EditorActions } from './editor-actions.ts';
import { ServerForm } from './server-form.tsx';

interface OpeningProps {
  readonly state: EditorState;
  readonly layers: readonly LayerId[];
  readonly servers: readonly string[];
  readonly login: Signal<Login>;
  readonly actions: Pick<EditorActions, 'openLayer' | 'openFile' | 'openAddress'>;
  readonly text: EditorText;
}

export function Opening({ state, layers, servers, login, actions, text }: OpeningProps) {
  const nameOf = (id: LayerId) =>
    id === 'se'
      ? text('editor.layer.national')
      : (regions.find(({ layer }) => layer === id)?.name ?? id);
  return (
    <>
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
            accept=".jsonl,.json,.xlsx,.csv,.tsv"
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
      <details class="fold">
        <summary>
          <Icon name="chevron" />
          {text('editor.open.address')}
        </summary>
        <ServerForm
          name="open"
          servers={servers}
          login={login}
          action={text('editor.open.address.do')}
          text={text}
          onSubmit={actions.openAddress}
        />
      </details>
    </>
  );
}
