/**
 * The title of a support, and the way to it: the title itself is the link only where that very
 * page was seen; else the way to the publisher stands in the line under it.
 */
import type { ComponentChildren } from 'preact';
import type { SupportLink } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import type { ListContext } from './list-context.ts';

interface SupportTitleProps {
  readonly match: Match;
  readonly list: ListContext;
}

export function SupportTitle({ match, list }: SupportTitleProps) {
  const { title, link } = match.support;
  if (link?.scope !== 'page') return <p class="support-title">{title}</p>;
  return (
    <p class="support-title">
      <SupportAnchor link={link} match={match} list={list}>
        {title}
        {isPdf(link) && <span class="quiet"> ({list.text('support.pdf')})</span>}
      </SupportAnchor>
    </p>
  );
}

interface SupportAnchorProps {
  readonly link: SupportLink;
  readonly match: Match;
  readonly list: ListContext;
  readonly children: ComponentChildren;
}

export function SupportAnchor({ link, match, list, children }: SupportAnchorProps) {
  const address = addressFor(link, list.region);
  return (
    <a
      class="support-link"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        list.openSupport(address, match);
      }}
    >
      {children}
      <span class="visually-hidden"> ({list.text('support.new-tab')})</span>
    </a>
  );
}

function isPdf({ url }: SupportLink): boolean {
  return /\.pdf($|[?#])/i.test(url);
}
