/** Why a support is shown: which code, read where, how far up, and who says it is about that code. */
import type { Cause, Match } from '../../lib/matching/match.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import { sourceOf } from './diagnoses.tsx';
import type { ListContext } from './list-context.ts';

interface ReasonsProps {
  readonly match: Match;
  readonly list: ListContext;
}

export function Reasons({ match, list }: ReasonsProps) {
  const { text } = list;
  const { focusOrigin, level, publisher } = match.support;
  return (
    <div class="reasons">
      {match.because.map((cause) => (
        <p key={keyOf(cause.coding)}>{sentenceFor(cause, list)}</p>
      ))}
      {focusOrigin !== undefined && <p>{text(`support.origin.${focusOrigin}`)}</p>}
      <p>
        {text('support.publisher', { publisher, level: text(`level.${level}`) })}{' '}
        <a href={mapAddress(match, list)} target="_blank" rel="noopener">
          {text('support.map')}
        </a>
      </p>
    </div>
  );
}

/** The map page, at this support; what stands in it is of the catalogue, not of the record. */
function mapAddress({ support }: Match, { region }: ListContext): string {
  return `/map.html#support=${support.id}${region ? `&region=${region}` : ''}`;
}

function sentenceFor({ coding, focus, distance, broad }: Cause, list: ListContext): string {
  const { text, diagnosisOf } = list;
  const { code } = coding;
  const diagnosis = diagnosisOf(coding);
  const sentences = [
    diagnosis === undefined || diagnosis.origin === 'entered'
      ? text('support.because.entered', { code })
      : text('support.because.read', { code, place: sourceOf(diagnosis, text) }),
  ];
  if (distance > 0) sentences.push(text('support.because.focus', { focus }));
  if (broad) sentences.push(text('support.because.broad', { code }));
  return sentences.join(' ');
}
