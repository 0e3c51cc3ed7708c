/** The way on that always works: codes or a note, typed or pasted, become diagnoses. */
import type { WrittenCodes } from '../../lib/state/written-codes.ts';
import { CodesForm } from '../codes-form.tsx';
import type { Text } from '../text/text.ts';

export interface ByHandProps {
  readonly text: Text;
  readonly onEnter: (written: string) => WrittenCodes;
}

export function ByHand({ text, onEnter }: ByHandProps) {
  return (
    <CodesForm
      id="by-hand"
      name={text('page.hand.label')}
      placeholder={text('page.hand.placeholder')}
      add={text('page.hand.add')}
      onEnter={onEnter}
      inWords={(outcome) => outcomeInWords(outcome, text)}
    >
      <h2 class="state-title">{text('page.hand')}</h2>
      <p class="quiet">{text('page.hand.text')}</p>
    </CodesForm>
  );
}

function outcomeInWords({ codings, unknown }: WrittenCodes, text: Text): string {
  if (unknown.length > 0) {
    return text('page.hand.some', { n: unknown.length, codes: unknown.join(', ') });
  }
  return codings.length === 0 ? text('page.hand.none') : '';
}
