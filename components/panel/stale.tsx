/** That updates have not worked for long, and why: what is shown may be older than what holds. */
import type { StaleReason } from '../../lib/state/inputs.ts';
import { staleEn } from '../text/stale-en.ts';
import { staleFi } from '../text/stale-fi.ts';
import { staleSv } from '../text/stale-sv.ts';
import { chooseText, type Locale } from '../text/text.ts';

export interface StaleProps {
  readonly reason: StaleReason;
  readonly locale: Locale;
}

export function Stale({ reason, locale }: StaleProps) {
  const text = chooseText(locale, staleSv, { en: staleEn, fi: staleFi });
  return <div class="notice trouble">{text(`stale.${reason}`)}</div>;
}
