/**
 * The line under a title: the way to the publisher where the page itself was not seen, what kind
 * of support it is, who answers for it and how old it is. Runs as text, so that it wraps as text.
 */
import type { ComponentChildren } from 'preact';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import { unusualLanguage } from '../text/language.ts';
import { Dotted } from './dotted.tsx';
import type { ListContext } from './list-context.ts';
import { SupportAge } from './support-age.tsx';
import { SupportAnchor } from './support-title.tsx';

interface SupportMetaProps {
  readonly match: Match;
  readonly list: ListContext;
  /** Whoever answers for it stands above already. */
  readonly isWithin: boolean;
  /** The kind stands above already: told to screen readers only. */
  readonly isKindKnown: boolean;
  readonly children: ComponentChildren;
}

export function SupportMeta(props: SupportMetaProps) {
  const { match, list, isWithin, isKindKnown, children } = props;
  const { text, today } = list;
  const { support } = match;
  const { link } = support;
  const language = unusualLanguage(support, text.locale);
  return (
    <p class="support-meta">
      {isKindKnown && <span class="visually-hidden">{text(`kind.${support.kind}`)} </span>}
      <span class="support-facts">
        <Dotted>
          {link?.scope === 'landing' && (
            <SupportAnchor link={link} match={match} list={list}>
              {text('support.landing')}
              <Icon name="leave" />
            </SupportAnchor>
          )}
          {link === undefined && <span>{text('support.unlinked')}</span>}
          {!isKindKnown && <span>{text(`kind.${support.kind}`)}</span>}
          {!isWithin && <span>{shortNameOf(support.publisher)}</span>}
          {support.easy && <span>{text('support.easy')}</span>}
          {language !== undefined && <span>{language}</span>}
        </Dotted>
      </span>{' '}
      <SupportAge support={support} today={today} text={text} />{' '}
      <span class="ways">{children}</span>
    </p>
  );
}

/** `1177 (Inera/regionerna)` is `1177` in the list; the whole name stands with the reasons. */
export function shortNameOf(publisher: string): string {
  return publisher.replace(/ \([^)]*\)$/, '');
}
