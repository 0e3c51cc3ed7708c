/** The address of a file on the organisation's server, and a name and password where it asks. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Login } from '../../lib/editing/server-file.ts';
import type { EditorText } from '../text/editor-text.ts';
import { LineField } from './line-field.tsx';

interface ServerFormProps {
  /** Of this form alone, for the fields' ids. */
  readonly name: string;
  /** What this build reaches; the browser lets through no other. */
  readonly servers: readonly string[];
  /** Shared by all that ask the same server. */
  readonly login: Signal<Login>;
  readonly isOff?: boolean;
  /** What the button says. */
  readonly action: string;
  readonly text: EditorText;
  readonly onSubmit: (address: string, login: Login) => void;
}

export function ServerForm({
  name,
  servers,
  login,
  isOff = false,
  action,
  text,
  onSubmit,
}: ServerFormProps) {
  const address = useSignal('');
  const { user, password } = login.value;
  if (servers.length === 0) return <p class="quiet">{text('editor.server.none')}</p>;
  return (
    <form
      class="labelled server-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(address.value.trim(), login.value);
      }}
    >
      <label for={`${name}-address`}>{text('editor.server.address.label')}</label>
      <span class="quiet" id={`${name}-servers`}>
        {text('editor.server.reached', { servers: servers.join(', ') })}
      </span>
      <LineField
        id={`${name}-address`}
        aria-describedby={`${name}-servers`}
        inputMode="url"
        written={address}
      />
      <label for={`${name}-user`}>{text('editor.server.user')}</label>
      <input
        id={`${name}-user`}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={user}
        onInput={(event) => {
          login.value = { ...login.value, user: event.currentTarget.value };
        }}
      />
      <label for={`${name}-password`}>{text('editor.server.password')}</label>
      <input
        id={`${name}-password`}
        class="field"
        type="password"
        autocomplete="off"
        value={password}
        onInput={(event) => {
          login.value = { ...login.value, password: event.currentTarget.value };
        }}
      />
      <button type="submit" class="button" disabled={isOff}>
        {action}
      </button>
    </form>
  );
}
