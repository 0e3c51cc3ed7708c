/**
 * One knowledge support: what it is, the way to it, who answers for it and how old it is; on
 * demand why it is shown. The region's difference stands inside it.
 *
 * A list has hundreds of them, and each component is an instance and an effect of its signals, each
 * handler a listener. So they are functions that the list calls, and the list is pressed as a whole
 * (`pressing.ts`): by its `id` each place in it says which support stands there.
 */
import { isNewerThan } from '../../lib/catalogue/age.ts';
import { headingOf } from '../../lib/catalogue/headings.ts';
import type { Difference, Entry } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { signalOn } from '../../lib/catalogue/signal.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { KnowledgeSupport, SupportId, SupportKind } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import { codingsOf } from '../../lib/state/sections.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { cloned } from '../cloned.ts';
import { later } from '../later.tsx';
import { dateInWords, type Text } from '../text/text.ts';
import { Checklist } from './checklist.tsx';
import type { ListContext } from './list-context.ts';
import type { ReasonsProps } from './reasons.tsx';
import { Adopted, Signalled } from './standing.tsx';
import { supportMeta } from './support-meta.tsx';
import { supportTitle } from './support-title.tsx';
import { Withdrawn } from './withdrawn.tsx';

const Reasons = later<ReasonsProps>(async () => (await import('./reasons.tsx')).Reasons);

/** Where a support stands: a pinned one stands twice on the page. */
export type SupportPlace = 'entry' | 'difference' | 'pinned' | 'opened' | 'elsewhere';

/** Of what holds the lines of a support; `pressing.ts` reads it back. */
export function placeId(place: SupportPlace, support: SupportId): string {
  return `${place}-${support}`;
}

/** A support with its differences, as an item of a list. @param under the diagnosis it stands under */
export function supportEntry(entry: Entry<Match>, under: Coding, list: ListContext) {
  const { found, differences, standing } = entry;
  const { kind } = found.support;
  const alsoFor = codingsOf(entry).filter((coding) => keyOf(coding) !== keyOf(under));
  const id = placeId('entry', found.support.id);
  const shown = shownLines(found, id, list, { isKindKnown: isTheHeading(kind, list.text) });
  return (
    <li
      key={id}
      id={id}
      class={`support i-${kind}${standing === 'applies' ? '' : ' set-aside'}`}
      ref={cloned(shown)}
    >
      {[
        ...livelyLines(found, id, list),
        alsoFor.length > 0 && (
          <p class="quiet">
            {list.text('support.shared', { codes: alsoFor.map(({ code }) => code).join(', ') })}
          </p>
        ),
        ...differences.map((difference) => differenceBlock(difference, found.support, list)),
      ]}
    </li>
  );
}

/**
 * What kind of difference, who answers for it, and the region's own support.
 * @param base the national one
 */
function differenceBlock(difference: Difference<Match>, base: KnowledgeSupport, list: ListContext) {
  const { how, found } = difference;
  const { text } = list;
  const region = regionOfLayer(found.layer)?.name ?? found.support.publisher;
  const kindOfDifference = text(`difference.${how}`);
  const id = placeId('difference', found.support.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      key={id}
      id={id}
      class="difference"
      role="group"
      aria-label={text('difference.label', { how: kindOfDifference, region })}
    >
      <p class="difference-label">
        <b>{kindOfDifference}</b>{' '}
        {how === 'hides' ? text('difference.in', { region }) : `· ${region}`}
      </p>
      {how === 'hides' && <p class="quiet">{text('difference.hidden')}</p>}
      {isNewerThan(base, found.support) && (
        <p class="age past">
          {text('difference.base', { date: dateInWords(base.lastReviewDate ?? '', text.locale) })}
        </p>
      )}
      {supportLines(found, id, list, {
        isWithin: true,
        isKindKnown: found.support.kind === base.kind,
      })}
    </div>
  );
}

function isTheHeading(kind: SupportKind, text: Text): boolean {
  return text(`kind.${kind}`) === text(`heading.${headingOf(kind)}`);
}

export interface LinesOptions {
  /** Within the block that already says who answers for it. */
  readonly isWithin?: boolean;
  /** The kind stands above already, as the heading or with the national support. */
  readonly isKindKnown?: boolean;
}

/**
 * Title and the line under it, and the reasons when asked for.
 * @param at the `placeId` of what holds them
 */
export function supportLines(
  match: Match,
  at: string,
  list: ListContext,
  options: LinesOptions = {},
) {
  return (
    <>
      {shownLines(match, at, list, options)}
      {livelyLines(match, at, list)}
    </>
  );
}

/** What is only shown, see `cloned.ts`: the list takes the presses. */
function shownLines(
  match: Match,
  at: string,
  list: ListContext,
  { isWithin = false, isKindKnown = false }: LinesOptions,
) {
  const { support } = match;
  const { language = USUAL_LANGUAGE } = support;
  const { text } = list;
  const isExplained = list.isExplained(at);
  const why = text('support.why');
  const isPinned = list.isPinned(match);
  const pinning = text(isPinned ? 'stay.unpin' : 'stay.pin');
  const ways = (
    <span class="ways">
      <button
        type="button"
        class="why"
        aria-expanded={isExplained}
        aria-controls={isExplained ? reasonsId(at) : undefined}
        aria-label={`${why} ${support.title}`}
      >
        {why}
      </button>
      <button
        type="button"
        class={isPinned ? 'pinned' : undefined}
        aria-label={`${pinning} ${support.title}`}
      >
        {pinning}
      </button>
    </span>
  );
  return [
    supportTitle(match, list),
    supportMeta(match, list, { isWithin, isKindKnown }, ways),
    support.why && (
      <p class="quiet" lang={language}>
        {support.why}
      </p>
    ),
    support.firstChoice && (
      <p class="first-choice">
        <span class="quiet">{text('drugs.first')}</span>{' '}
        <span lang={language}>{support.firstChoice}</span>
      </p>
    ),
  ];
}

/** What few supports have, or what answers by itself. */
function livelyLines(match: Match, at: string, list: ListContext) {
  const { support, withdrawn } = match;
  const { text } = list;
  const { language = USUAL_LANGUAGE } = support;
  const signal = signalOn(support, list.today);
  const adoption = list.adoptionOf(match);
  return [
    withdrawn && <Withdrawn withdrawal={withdrawn} text={text} />,
    signal && !withdrawn && <Signalled signal={signal} language={language} text={text} />,
    adoption && <Adopted adoption={adoption} text={text} />,
    support.checklist && <Checklist match={match} list={list} />,
    list.isExplained(at) && (
      <div id={reasonsId(at)}>
        <Reasons match={match} list={list} />
      </div>
    ),
  ];
}

function reasonsId(at: string): string {
  return `${at}-reasons`;
}
