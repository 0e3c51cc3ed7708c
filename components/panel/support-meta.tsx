/**
 * The line under a title: the way to the publisher where the page itself was not seen, what kind
 * of support it is, who answers for it and how old it is. Runs as text, so that it wraps as text.
 */
import type { VNode } from 'preact';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import { unusualLanguage } from '../text/language.ts';
import { kindBeside, shortNameOf } from '../text/publisher.ts';
import { BETWEEN, dotted } from './dotted.ts';
import type { ListContext } from './list-context.ts';
import { supportAge } from './support-age.tsx';
import { supportAnchor } from './support-title.tsx';

interface SupportMetaOptions {
  /** Whoever answers for it stands above already. */
  readonly isWithin: boolean;
  /** The kind stands above already: told to screen readers only. */
  readonly isKindKnown: boolean;
}

/** Called once for each support, see `support.tsx`. @param ways what can be pressed, last in the line */
export function supportMeta(
  match: Match,
  list: ListContext,
  { isWithin, isKindKnown }: SupportMetaOptions,
  ways: VNode,
) {
  const { text, today } = list;
  const { support } = match;
  const { link } = support;
  const kind = text(`kind.${support.kind}`);
  const facts = dotted([
    link === undefined && text('support.unlinked'),
    !isKindKnown && kindBeside(support, text),
    !isWithin && shortNameOf(support.publisher),
    support.easy && text('support.easy'),
    unusualLanguage(support, text.locale),
  ]);
  return (
    <p class="support-meta">
      {isKindKnown && <span class="visually-hidden">{`${kind} `}</span>}
      {link?.scope === 'landing' &&
        supportAnchor(
          link,
          list,
          <>
            {text('support.landing')}
            <span class="visually-hidden" lang={support.language ?? USUAL_LANGUAGE}>
              {`: ${support.title}`}
            </span>
            <Icon name="leave" />
          </>,
        )}
      {`${link?.scope === 'landing' && facts ? BETWEEN : ''}${facts}\u2002`}
      {supportAge(support, today, text)}
      {ways}
    </p>
  );
}
