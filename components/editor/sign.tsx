/** Signing in the page: the draft, whether it is what one sees, a key file and its passphrase. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Login } from '../../lib/editing/server-file.ts';
import { roleOfLayer } from '../../lib/trust/namespace.ts';
import type { EditorText } from '../text/editor-text.ts';
import { dateInWords } from '../text/text.ts';
import type { EditorActions, SignDraft } from './editor-actions.ts';

interface SignProps {
  readonly layer: string;
  readonly draft: SignDraft | undefined;
  readonly login: Signal<Login>;
  readonly actions: Pick<EditorActions, 'openSignDraft' | 'sign'>;
  readonly text: EditorText;
}

export function Sign({ layer, draft, login, actions, text }: SignProps) {
  const key = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h2>{text('editor.sign')}</h2>
      <p class="quiet">{text('editor.sign.text', { role: roleOfLayer(layer) })}</p>
      <form
        class="labelled"
        onSubmit={(event) => {
          event.preventDefault();
          const file = key.current?.files?.[0];
          if (file && passphrase.current) actions.sign(file, passphrase.current.value, login.value);
          if (passphrase.current) passphrase.current.value = '';
        }}
      >
        <label for="sign-draft">{text('editor.sign.draft')}</label>
        <input
          id="sign-draft"
          class="field"
          type="file"
          accept=".json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) actions.openSignDraft(file);
          }}
        />
        {draft && (
          <p role="status">
            <strong>{text(draft.isSame ? 'editor.sign.same' : 'editor.sign.other')}</strong>{' '}
            {text('editor.sign.says', {
              version: draft.version,
              expires: dateInWords(draft.expires.slice(0, 10), text.locale, true),
              n: draft.signatures,
            })}{' '}
            {draft.beside.length > 0 && (
              <strong>{text('editor.sign.beside', { what: draft.beside.join(', ') })}</strong>
            )}
          </p>
        )}
        <label for="sign-key">{text('editor.sign.key')}</label>
        <input ref={key} id="sign-key" class="field" type="file" accept=".pem" />
        <label for="sign-passphrase">{text('editor.sign.passphrase')}</label>
        <input
          ref={passphrase}
          id="sign-passphrase"
          class="field"
          type="password"
          autocomplete="off"
        />
        <button type="submit" class="button" disabled={draft === undefined}>
          {text('editor.sign.do')}
        </button>
      </form>
    </section>
  );
}
