/** Improvement: how others do it, what helps bringing it in, what came of feedback, and trials. */
import type { Aid } from '../../lib/catalogue/improving.ts';
import { medianDays } from '../../lib/catalogue/support-answer.ts';
import { Icon } from '../icon.tsx';
import { opensTab } from '../new-tab.ts';
import { dateInWords } from '../text/text.ts';
import type { WholeText } from '../text/whole-text.ts';
import { Empty, type PartProps } from './part.tsx';

export function Improving({ found, texts: { whole: text }, onPrint }: PartProps) {
  const { notes, aids, trials, answers } = found;
  const days = medianDays(answers);
  const count = notes.length + aids.length + trials.length + answers.length;
  return (
    <>
      <p>
        <button type="button" class="button" onClick={onPrint}>
          {text('whole.meeting.print')}
        </button>
      </p>
      <p class="quiet">{text('whole.meeting.about')}</p>
      {count === 0 && (
        <Empty
          found={found}
          of="improvement"
          text={text}
          nothing={text('whole.empty.improvement')}
        />
      )}
      {notes.length > 0 && <h2>{text('whole.notes')}</h2>}
      <ul class="plain">
        {notes.map(({ id, text: words, from, moderator, date, forwarded }) => (
          <li key={id}>
            {words}
            <br />
            <span class="quiet">
              {text('whole.note', { from, moderator, date: dateInWords(date, text.locale) })}
              {forwarded && ` ${text('whole.note.forwarded')}`}
            </span>
          </li>
        ))}
      </ul>
      <Aids heading={text('whole.aids')} aids={aids} text={text} />
      {answers.length > 0 && <h2>{text('whole.answers')}</h2>}
      {days !== undefined && <p class="quiet">{text('whole.answers.days', { n: days })}</p>}
      <ul class="plain">
        {answers.map(({ id, said, did, date }) => (
          <li key={id}>
            {text('whole.answer', { said, did, date: dateInWords(date, text.locale) })}
          </li>
        ))}
      </ul>
      {trials.length > 0 && (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {text('whole.trials', { n: trials.length })}
          </summary>
          <Aids aids={trials} text={text} />
        </details>
      )}
    </>
  );
}

interface AidsProps {
  readonly heading?: string;
  readonly aids: readonly Aid[];
  readonly text: WholeText;
}

function Aids({ heading, aids, text }: AidsProps) {
  if (aids.length === 0) return null;
  return (
    <>
      {heading && <h2>{heading}</h2>}
      <ul class="plain">
        {aids.map(({ id, kind, title, link }) => (
          <li key={id}>
            {text(`whole.aid.${kind}`)}:{' '}
            <a href={link.url} {...opensTab(text.locale)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
