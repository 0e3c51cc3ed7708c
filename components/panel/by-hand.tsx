/** The way on that always works: codes or a note, typed or pasted, become diagnoses. */
import { useState } from 'preact/hooks';
import type { WrittenCodes } from '../../lib/state/written-codes.ts';
import type { Text } from '../text/text.ts';

interface ByHandProps {
  readonly text: Text;
  readonly onEnter: (written: string) => WrittenCodes;
}

const FIELD_ID = 'by-hand';

export function ByHand({ text, onEnter }: ByHandProps) {
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
        const field = event.currentTarget.elements.namedItem(FIELD_ID);
        if (field instanceof HTMLTextAreaElement) enter(field);
      }}
    >
      <h2 class="state-title">{text('page.hand')}</h2>
      <p class="quiet">{text('page.hand.text')}</p>
      <textarea
        id={FIELD_ID}
        name={FIELD_ID}
        class="field"
        rows={2}
        spellcheck={false}
        aria-label={text('page.hand.label')}
        placeholder={text('page.hand.placeholder')}
        onKeyDown={(event) => {
          // Enter alone shows the supports; a new line in a list is made with Shift.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          enter(event.currentTarget);
        }}
      />
      <div class="actions">
        <button type="submit" class="button">
          {text('page.hand.add')}
        </button>
        <span class="quiet" role="status">
          {outcome !== undefined && outcomeInWords(outcome, text)}
        </span>
      </div>
    </form>
  );
}

function outcomeInWords({ codings, unknown }: WrittenCodes, text: Text): string {
  if (unknown.length > 0) {
    return text('page.hand.some', { n: unknown.length, codes: unknown.join(', ') });
  }
  return codings.length === 0 ? text('page.hand.none') : '';
}
