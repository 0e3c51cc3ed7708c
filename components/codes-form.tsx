/** A field for codes, a list of them or a note, with what was made of it said beside the button. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WrittenCodes } from '../lib/state/written-codes.ts';

interface CodesFormProps {
  /** Of the field; a label of its own may name it among `children`. */
  readonly id: string;
  /** The field's name where no label stands on the page. */
  readonly name?: string;
  readonly placeholder?: string;
  /** On the button. */
  readonly add: string;
  readonly onEnter: (written: string) => WrittenCodes;
  readonly inWords: (outcome: WrittenCodes) => string;
  /** What stands above the field. */
  readonly children: ComponentChildren;
}

export function CodesForm({
  id,
  name,
  placeholder,
  add,
  onEnter,
  inWords,
  children,
}: CodesFormProps) {
  const [outcome, tell] = useState<WrittenCodes>();
  const enter = (field: HTMLTextAreaElement) => {
    if (field.value.trim() === '') return;
    const written = onEnter(field.value);
    if (written.codings.length > 0) field.value = '';
    tell(written);
  };
  return (
    <form
      class="by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem(id);
        if (field instanceof HTMLTextAreaElement) enter(field);
      }}
    >
      {children}
      <textarea
        id={id}
        name={id}
        class="field"
        rows={2}
        spellcheck={false}
        aria-label={name}
        placeholder={placeholder}
        onKeyDown={(event) => {
          // Enter alone takes the codes; a new line in a list is made with Shift.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="actions">
        <button type="submit" class="button">
          {add}
        </button>
        <span class="quiet" role="status">
          {outcome !== undefined && inWords(outcome)}
        </span>
      </div>
    </form>
  );
}
