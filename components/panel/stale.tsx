/** That updates have not worked for long, and why: what is shown may be older than what holds. */
import type { StaleReason } from '../../lib/state/inputs.ts';
import { staleEn } from '../text/stale-en.ts';
import { staleSv } from '../text/stale-sv.ts';
import { createText, type Locale } from '../text/text.ts';

export interface StaleProps {
  readonly reason: StaleReason;
  readonly locale: Locale;
}

export function Stale({ reason, locale }: StaleProps) {
  const text = createText(locale, locale === 'en' ? staleEn : staleSv);
  return <div class="notice trouble">{text(`stale.${reason}`)}</div>;
}
