/**
 * The title of a support, and the way to it: the title itself is the link only where that very
 * page was seen; else the way to the publisher stands in the line under it.
 */
import type { ComponentChildren } from 'preact';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { SupportLink } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { Beforehand } from './beforehand.tsx';
import type { ListContext } from './list-context.ts';

interface SupportTitleProps {
  readonly match: Match;
  readonly list: ListContext;
}

export function SupportTitle({ match, list }: SupportTitleProps) {
  const { title, link, language = USUAL_LANGUAGE } = match.support;
  if (link?.scope !== 'page') {
    return (
      <p class="support-title" lang={language}>
        {title}
      </p>
    );
  }
  return (
    <p class="support-title">
      <SupportAnchor link={link} match={match} list={list}>
        <span lang={language}>{title}</span>
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
      <Beforehand link={link} text={list.text} />
      <span class="visually-hidden"> ({list.text('support.new-tab')})</span>
    </a>
  );
}
