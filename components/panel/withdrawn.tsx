/** That a support no longer holds, since when and why; its title stands struck through above. */
import type { Withdrawal } from '../../lib/catalogue/withdrawn.ts';
import { dateInWords, type Text } from '../text/text.ts';

interface WithdrawnProps {
  readonly withdrawal: Withdrawal;
  readonly text: Text;
}

export function Withdrawn({ withdrawal, text }: WithdrawnProps) {
  const { reason, since } = withdrawal;
  return (
    <p class="age past withdrawn">
      {text('support.withdrawn', { date: dateInWords(since, text.locale, true), reason })}
    </p>
  );
}
