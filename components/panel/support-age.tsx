/** How old a support is, as words with an icon; old ones also in the colour of age. */
import { type Age, ageOf } from '../../lib/catalogue/age.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { Icon, type IconName } from '../icon.tsx';
import { dateInWords, type Text, type TextKey } from '../text/text.ts';

interface SupportAgeProps {
  readonly support: KnowledgeSupport;
  /** ISO date. */
  readonly today: string;
  readonly text: Text;
}

const look: Readonly<Record<Age, { readonly icon: IconName; readonly key: TextKey }>> = {
  fresh: { icon: 'reviewed', key: 'age.reviewed' },
  past: { icon: 'warning', key: 'age.old' },
  unknown: { icon: 'age-unknown', key: 'age.unknown' },
};

export function SupportAge({ support, today, text }: SupportAgeProps) {
  const age = ageOf(support, today);
  const { icon, key } = look[age];
  return (
    <span class={`age ${age}`}>
      <Icon name={icon} />
      {text(key, { date: dateInWords(support.lastReviewDate ?? '', text.locale) })}
    </span>
  );
}
