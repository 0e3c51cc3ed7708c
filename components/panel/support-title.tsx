/**
 * The title of a support, and the way to it: the title itself is the link only where that very
 * page was seen; else the way to the publisher stands in the line under it.
 */
import type { ComponentChildren } from 'preact';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { SupportLink } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { opensTab } from '../new-tab.ts';
import { beforehand } from './beforehand.tsx';
import type { ListContext } from './list-context.ts';

/** Called once for each support, see `support.tsx`. */
export function supportTitle(match: Match, list: ListContext) {
  const { title, link, language = USUAL_LANGUAGE } = match.support;
  if (link?.scope !== 'page') {
    return (
      <p class="support-title" lang={language}>
        {title}
      </p>
    );
  }
  // In the reader's own language the page's own `lang` says it.
  const named = language === list.text.locale ? title : <span lang={language}>{title}</span>;
  return <p class="support-title">{supportAnchor(link, list, named)}</p>;
}

/** Pressing it is the list's, see `pressing.ts`. */
export function supportAnchor(link: SupportLink, list: ListContext, named: ComponentChildren) {
  return (
    <a class="support-link" href={addressFor(link, list.region)} {...opensTab(list.text.locale)}>
      {named}
      {beforehand(link, list.text)}
    </a>
  );
}
