/** How old a support is, as words with an icon; old ones also in the colour of age. */
import { type Age, ageOf } from '../../lib/catalogue/age.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { dateInWords, type Text, type TextKey } from '../text/text.ts';

interface Look {
  readonly key: TextKey;
  /** Where the publisher says until when it holds. */
  readonly until: TextKey;
}

const look: Readonly<Record<Age, Look>> = {
  fresh: { key: 'age.reviewed', until: 'age.until' },
  past: { key: 'age.old', until: 'age.ended' },
  unknown: { key: 'age.unknown', until: 'age.until' },
};

/** Called once for each support, see `support.tsx`. @param today ISO date */
export function supportAge(support: KnowledgeSupport, today: string, text: Text) {
  const age = ageOf(support, today);
  const { key, until } = look[age];
  const { validUntil, lastReviewDate = '' } = support;
  return (
    <span class={`age ${age}`}>
      {`${text(validUntil ? until : key, {
        date: dateInWords(validUntil ?? lastReviewDate, text.locale),
      })} `}
    </span>
  );
}
