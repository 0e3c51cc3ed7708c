/**
 * Why a support is shown and what it rests on: which code brought it, read where, how far up; then
 * who answers for it, at which level, in which edition, and how its age and codes are known.
 */
import { isGuidance } from '../../lib/catalogue/headings.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import { levels } from '../../lib/catalogue/support.ts';
import type { Cause, Match } from '../../lib/matching/match.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import { opensTab } from '../new-tab.ts';
import { reasonsEn } from '../text/reasons-en.ts';
import { reasonsFi } from '../text/reasons-fi.ts';
import { reasonsSv } from '../text/reasons-sv.ts';
import { chooseText, dateInWords, type Text } from '../text/text.ts';
import { sourceOf } from './diagnoses.tsx';
import { Fetched } from './fetched.tsx';
import type { ListContext } from './list-context.ts';

export interface ReasonsProps {
  readonly match: Match;
  readonly list: ListContext;
}

export function Reasons({ match, list }: ReasonsProps) {
  const { text } = list;
  const say = reasonsText(text);
  const { focusOrigin, level, publisher, lastReviewDate, validUntil, evidence } = match.support;
  const { interests, language = USUAL_LANGUAGE } = match.support;
  const { kind, why, firstChoice } = match.support;
  const layer = list.layers.find(({ id }) => id === match.layer);
  return (
    <div class="reasons">
      {match.because.map((cause) => (
        <p key={keyOf(cause.coding)}>{sentenceFor(cause, list)}</p>
      ))}
      {focusOrigin !== undefined && <p>{say(`support.origin.${focusOrigin}`)}</p>}
      <ol class="ladder" aria-label={say('support.levels')}>
        {levels.map((step) => (
          <li key={step} aria-current={step === level ? 'true' : undefined}>
            {text(`level.${step}`)}
          </li>
        ))}
      </ol>
      <dl class="provenance">
        <dt>{say('support.publisher')}</dt>
        <dd>
          {publisher}{' '}
          <a href={mapAddress(match, list)} {...opensTab(text.locale)}>
            {say('support.map')}
          </a>
        </dd>
        <dt>{say('support.rule')}</dt>
        <dd>{ruleOf(match)}</dd>
        {layer !== undefined && (
          <>
            <dt>{say('support.edition')}</dt>
            <dd>
              {layer.edition} ({dateInWords(layer.published, text.locale, true)})
            </dd>
          </>
        )}
        <dt>{say('support.reviewed')}</dt>
        <dd>
          {lastReviewDate === undefined
            ? say('support.unstated')
            : dateInWords(lastReviewDate, text.locale, true)}
        </dd>
        <dt>{say('support.until')}</dt>
        <dd>
          {validUntil === undefined
            ? say('support.unstated')
            : dateInWords(validUntil, text.locale, true)}
        </dd>
        {why === undefined && isGuidance(match.support) && (
          <>
            <dt>{say('support.benefit')}</dt>
            <dd>{say('support.unstated')}</dd>
          </>
        )}
        {kind === 'recommended-drugs' && firstChoice === undefined && (
          <>
            <dt>{say('support.first')}</dt>
            <dd>{say('support.unstated')}</dd>
          </>
        )}
        {evidence !== undefined && (
          <>
            <dt>{say('support.evidence')}</dt>
            <dd>{say(`grade.${evidence}`)}</dd>
          </>
        )}
        <dt>{say('support.interests')}</dt>
        {interests === undefined ? (
          <dd>{say('support.unstated')}</dd>
        ) : (
          <dd lang={language}>{interests}</dd>
        )}
      </dl>
      <Fetched key={text.locale} load={() => list.feedback(match)} failed={text('lookup.failed')} />
    </div>
  );
}

/** What of the catalogue brought it, as whoever asks its editors names it: `se/hypertoni: I10`. */
function ruleOf({ support, because }: Match): string {
  return `${support.id}: ${[...new Set(because.map(({ focus }) => focus))].join(', ')}`;
}

/** The map page, at this support; what stands in it is of the catalogue, not of the record. */
function mapAddress({ support }: Match, { region }: ListContext): string {
  return `map.html#support=${support.id}${region ? `&region=${region}` : ''}`;
}

function sentenceFor({ coding, focus, distance, broad }: Cause, list: ListContext): string {
  const { text, diagnosisOf } = list;
  const say = reasonsText(text);
  const { code } = coding;
  const diagnosis = diagnosisOf(coding);
  const sentences = [
    diagnosis === undefined || diagnosis.origin === 'entered'
      ? say('support.because.entered', { code })
      : say('support.because.read', { code, place: sourceOf(diagnosis, text) }),
  ];
  if (distance > 0) sentences.push(say('support.because.focus', { focus }));
  if (broad) sentences.push(say('support.because.broad', { code }));
  return sentences.join(' ');
}

function reasonsText({ locale }: Text) {
  return chooseText(locale, reasonsSv, { en: reasonsEn, fi: reasonsFi });
}
