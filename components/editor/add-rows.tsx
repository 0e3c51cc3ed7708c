/** Two ways in: an address, of which a support is proposed, and rows from a spreadsheet. */
import { useSignal } from '@preact/signals';
import type { EditorState } from '../../lib/state/editor.ts';
import { Icon } from '../icon.tsx';
import type { EditorText } from '../text/editor-text.ts';
import { LineField } from './line-field.tsx';

interface AddRowsProps {
  readonly state: EditorState;
  readonly text: EditorText;
}

export function AddRows({ state, text }: AddRowsProps) {
  const address = useSignal('');
  const pasted = useSignal('');
  const told = useSignal('');
  return (
    <section>
      <form
        class="labelled"
        onSubmit={(event) => {
          event.preventDefault();
          const isAdded = state.addFromAddress(address.value);
          told.value = text(isAdded ? 'editor.address.added' : 'editor.address.wrong');
          if (isAdded) address.value = '';
        }}
      >
        <label for="address">{text('editor.address')}</label>
        <div class="row">
          <LineField id="address" inputMode="url" written={address} />
          <button type="submit" class="button">
            {text('editor.add')}
          </button>
        </div>
      </form>
      <details class="fold">
        <summary>
          <Icon name="chevron" />
          {text('editor.paste')}
        </summary>
        <label for="pasted" class="quiet">
          {text('editor.paste.text')}
        </label>
        <textarea
          id="pasted"
          class="field"
          rows={4}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            const { count: n, unknown } = state.paste(pasted.value);
            const left =
              unknown.length > 0 && text('editor.paste.left', { why: unknown.join(', ') });
            told.value = [
              n > 0 ? text('editor.paste.taken', { n }) : text('editor.paste.none'),
              left,
            ]
              .filter(Boolean)
              .join(' ');
            if (n > 0) pasted.value = '';
          }}
        >
          {text('editor.paste.take')}
        </button>
      </details>
      <p role="status">{told.value}</p>
    </section>
  );
}
