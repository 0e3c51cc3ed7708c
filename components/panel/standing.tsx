/** What stands out about a support: what its publisher signals, and what is decided on it here. */
import type { Adoption } from '../../lib/catalogue/adoption.ts';
import type { SupportSignal } from '../../lib/catalogue/support.ts';
import { dateInWords, type Text } from '../text/text.ts';

interface SignalledProps {
  readonly signal: SupportSignal;
  /** Its author's. */
  readonly language: string;
  readonly text: Text;
}

export function Signalled({ signal, language, text }: SignalledProps) {
  return (
    <p class="age past signalled">
      <span>
        <b>{text(`signal.${signal.level}`)}</b> <span lang={language}>{signal.text}</span>
      </span>
    </p>
  );
}

export function Adopted({ adoption, text }: { readonly adoption: Adoption; readonly text: Text }) {
  const { status, owner, date } = adoption;
  return (
    <p class="adopted">
      <b>{text(`adoption.${status}`)}</b> · {owner},{' '}
      {date ? dateInWords(date, text.locale, true) : text('adoption.undated')}
    </p>
  );
}
