/** What stands out about a support: what its publisher signals, and what is decided on it here. */
import type { Adoption } from '../../lib/catalogue/adoption.ts';
import type { SupportSignal } from '../../lib/catalogue/support.ts';
import { Icon } from '../icon.tsx';
import { dateInWords, type Text } from '../text/text.ts';

export function Signalled({
  signal,
  text,
}: {
  readonly signal: SupportSignal;
  readonly text: Text;
}) {
  return (
    <p class="age past signalled">
      <Icon name="warning" />
      <span>
        <b>{text(`signal.${signal.level}`)}</b> {signal.text}
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
