/** What is coming for a diagnosis: by whom, and when. Nothing is said where nothing is known. */
import type { Plan } from '../../lib/catalogue/improving.ts';
import { opensTab } from '../new-tab.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';
import { dateInWords } from '../text/text.ts';

interface ComingProps {
  readonly plans: readonly Plan[];
  readonly text: FollowUpText;
}

export function Coming({ plans, text }: ComingProps) {
  if (plans.length === 0) return null;
  return (
    <>
      <h3 class="heading">{text('followup.coming')}</h3>
      <ul class="supports">
        {plans.map(({ id, title, owner, due, told = '', link }) => (
          <li key={id} class="indicator">
            <p class="support-title">
              {link ? (
                <a href={link.url} {...opensTab(text.locale)}>
                  {title}
                </a>
              ) : (
                title
              )}
            </p>
            <p class="quiet">
              {due === undefined
                ? text('followup.coming.undated', { owner, told: dateInWords(told, text.locale) })
                : text('followup.coming.by', { owner, date: dateInWords(due, text.locale) })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
