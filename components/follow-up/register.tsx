/** One register: who keeps it, how it is fed, where its results and its page for patients are. */
import type { Register } from '../../lib/catalogue/indicator.ts';
import type { SupportLink } from '../../lib/catalogue/support.ts';
import { opensTab } from '../new-tab.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';

interface RegisterEntryProps {
  readonly register: Register;
  readonly text: FollowUpText;
}

export function RegisterEntry({ register, text }: RegisterEntryProps) {
  const { name, kind, holder, openResults, registration = 'unknown' } = register;
  const links = [
    ['followup.register.results', register.results],
    ['followup.register.citizens', register.citizens],
    ['followup.register.page', register.link],
  ] as const;
  const seen = links.flatMap(([key, link]): [typeof key, SupportLink][] =>
    link === undefined ? [] : [[key, link]],
  );
  return (
    <li class="indicator">
      <p class="support-title">{name}</p>
      <p class="quiet">
        {text(`followup.register.${kind}`)}
        {holder && ` · ${text('followup.register.holder', { holder })}`}
      </p>
      <p class="quiet">
        {text(`followup.register.${registration}`)}
        {openResults && ` ${text('followup.register.open')}`}
      </p>
      <p>
        {seen.map(([key, { url }], at) => (
          <span key={key}>
            {at > 0 && ' · '}
            <a href={url} {...opensTab(text.locale)}>
              {text(key)}
            </a>
          </span>
        ))}
        {seen.length === 0 && <span class="quiet">{text('followup.register.unlinked')}</span>}
      </p>
    </li>
  );
}
