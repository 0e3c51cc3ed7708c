/**
 * One knowledge support: what it is, the way to it, who answers for it and how old it is; on
 * demand why it is shown. The region's difference stands inside it.
 */
import { useState } from 'preact/hooks';
import type { Difference, Entry } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { Match } from '../../lib/matching/match.ts';
import { codingsOf } from '../../lib/state/sections.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import type { ListContext } from './list-context.ts';
import { Reasons } from './reasons.tsx';
import { SupportAge } from './support-age.tsx';
import { SupportTitle } from './support-title.tsx';

interface SupportEntryProps {
  readonly entry: Entry<Match>;
  /** The diagnosis it stands under. */
  readonly under: Coding;
  readonly list: ListContext;
}

export function SupportEntry({ entry, under, list }: SupportEntryProps) {
  const { found, differences, standing } = entry;
  const alsoFor = codingsOf(entry).filter((coding) => keyOf(coding) !== keyOf(under));
  return (
    <li class={standing === 'applies' ? 'support' : 'support set-aside'}>
      <Icon name={found.support.kind} />
      <div>
        <SupportLines match={found} list={list} />
        {alsoFor.length > 0 && (
          <p class="quiet">
            {list.text('support.shared', { codes: alsoFor.map(({ code }) => code).join(', ') })}
          </p>
        )}
        {differences.map((difference) => (
          <DifferenceBlock key={difference.found.support.id} difference={difference} list={list} />
        ))}
      </div>
    </li>
  );
}

interface DifferenceBlockProps {
  readonly difference: Difference<Match>;
  readonly list: ListContext;
}

/** What kind of difference, who answers for it, and the region's own support. */
function DifferenceBlock({ difference, list }: DifferenceBlockProps) {
  const { how, found } = difference;
  const { text } = list;
  const region = regionOfLayer(found.layer)?.name ?? found.support.publisher;
  const kindOfDifference = text(`difference.${how}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      class="difference"
      role="group"
      aria-label={text('difference.label', { how: kindOfDifference, region })}
    >
      <p class="difference-label">
        <b>{kindOfDifference}</b>{' '}
        {how === 'hides' ? text('difference.in', { region }) : `· ${region}`}
      </p>
      {how === 'hides' && <p class="quiet">{text('difference.hidden')}</p>}
      <SupportLines match={found} list={list} isWithin />
    </div>
  );
}

interface SupportLinesProps {
  readonly match: Match;
  readonly list: ListContext;
  /** Within the block that already says who answers for it. */
  readonly isWithin?: boolean;
}

/** Title and meta line, and the reasons when asked for. */
export function SupportLines({ match, list, isWithin = false }: SupportLinesProps) {
  const [isExplained, explain] = useState(false);
  const { text, today } = list;
  const { support } = match;
  const reasonsId = `why-${support.id}`;
  return (
    <>
      <SupportTitle support={support} list={list} />
      <div class="support-meta">
        <span>{text(`kind.${support.kind}`)}</span>
        {!isWithin && <span>{support.publisher}</span>}
        <SupportAge support={support} today={today} text={text} />
        <button
          type="button"
          class="why"
          aria-expanded={isExplained}
          aria-controls={reasonsId}
          aria-label={text('support.why.label', { title: support.title })}
          onClick={() => explain(!isExplained)}
        >
          {text('support.why')}
        </button>
      </div>
      <div id={reasonsId} hidden={!isExplained}>
        {isExplained && <Reasons match={match} list={list} />}
      </div>
    </>
  );
}
