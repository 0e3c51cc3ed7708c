/**
 * The sheet for the workplace meeting: one A4 with the support, what is published of the own unit,
 * how others do it, three questions, and room to write. Seen on paper only.
 */

import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { unitsIn } from '../../lib/followup/standing.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { UnitTile } from '../follow-up/unit-tile.tsx';
import { dateInWords } from '../text/text.ts';
import { reviewedInWords } from './knowing.tsx';
import { decidedInWords } from './leading.tsx';
import type { PartProps } from './part.tsx';

const questions = [1, 2, 3] as const;
const steps = ['plan', 'do', 'study', 'act'] as const;
const MOST = 3;

type MeetingSheetProps = Pick<PartProps, 'found' | 'state' | 'texts'>;

export function MeetingSheet({ found, state, texts }: MeetingSheetProps) {
  const { whole: text, shared } = texts;
  const { support, differences, notes } = found;
  const region = state.region.value;
  return (
    <article class="meeting-sheet">
      <h1>{text('whole.meeting', { title: support.title })}</h1>
      {support.why && <p>{support.why}</p>}
      <p>
        {support.publisher}. {reviewedInWords(support, text)}{' '}
        {support.link ? addressFor(support.link, region) : text('whole.unlinked')}
      </p>
      <p>
        <b>{text('whole.decided')}:</b> {decidedInWords(found, shared, text)}
      </p>
      {differences.map(({ how, found: { support: own } }) => (
        <p key={own.id}>
          <b>{shared(`difference.${how}`)}:</b> {own.title}
        </p>
      ))}
      <h2>{text('whole.meeting.values')}</h2>
      <Values found={found} state={state} texts={texts} />
      {notes.length > 0 && <h2>{text('whole.notes')}</h2>}
      <ul>
        {notes.slice(0, 2).map(({ id, text: words, from }) => (
          <li key={id}>
            {words} ({from})
          </li>
        ))}
      </ul>
      <h2>{text('whole.meeting.questions')}</h2>
      <ol>
        {questions.map((at) => (
          <li key={at}>
            {text(`whole.meeting.question.${at}`)}
            <p class="room" />
          </li>
        ))}
      </ol>
      <h2>{text('whole.meeting.try')}</h2>
      <dl>
        {steps.map((step) => (
          <div key={step} class="room-beside">
            <dt>{text(`whole.meeting.${step}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <footer>
        {text('whole.meeting.made', { date: dateInWords(state.today, text.locale, true) })}
      </footer>
    </article>
  );
}

/** At most three indicators: the own unit's, else the region's published value; or that none is. */
function Values({ found, state, texts: { whole: text, followUp } }: MeetingSheetProps) {
  const region = state.region.value;
  const { indicators } = found.followUp;
  const unit = state.unit.value;
  const isUnit = unit && unitsIn(indicators.flatMap(({ values }) => values)).includes(unit);
  const place = isUnit ? unit : (region ?? 'se');
  const name = isUnit ? unit : (regionOfLayer(place)?.name ?? followUp('followup.values.country'));
  if (indicators.length === 0) return <p>{text('whole.meeting.none')}</p>;
  return (
    <ul>
      {indicators.slice(0, MOST).map(({ indicator, values }) => (
        <li key={indicator.id}>
          {indicator.name} ({indicator.publisher})
          <UnitTile values={values} place={place} name={name} region={region} text={followUp} />
        </li>
      ))}
    </ul>
  );
}
