/**
 * Feedback to those who wrote a support: one press for whether it helped; a coded reason, and words
 * that are refused while they could point to a person. What came of earlier feedback stands with it.
 */
import { useState } from 'preact/hooks';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { SupportAnswer } from '../../lib/catalogue/support-answer.ts';
import {
  type DeviationReason,
  deviationReasons,
  type FeedbackItem,
} from '../../lib/followup/feedback.ts';
import { opensTab } from '../new-tab.ts';
import type { FeedbackText } from '../text/feedback-text.ts';
import { dateInWords } from '../text/text.ts';
import { Experience } from './experience.tsx';
import { OwnWords } from './own-words.tsx';

export type Told = Pick<FeedbackItem, 'helped' | 'reason' | 'words' | 'experience'>;
type Outcome = 'kept' | 'sent' | 'waiting' | 'failed';

interface FeedbackProps {
  readonly id: string;
  readonly hasReceiver: boolean;
  readonly answers: readonly SupportAnswer[];
  readonly region: LayerId | undefined;
  readonly text: FeedbackText;
  readonly onTell: (told: Told) => Promise<'kept' | 'sent' | 'waiting'>;
}

const forms = ['deviation', 'experience'] as const;
const outcomes = {
  kept: 'feedback.kept',
  sent: 'feedback.kept.sent',
  waiting: 'feedback.kept.waiting',
  failed: 'feedback.failed',
} as const;

export function Feedback({ id, hasReceiver, answers, region, text, onTell }: FeedbackProps) {
  const [outcome, show] = useState<Outcome>();
  const [open, unfold] = useState<'deviation' | 'experience'>();
  const tell = (told: Told) => {
    onTell(told).then(show, () => show('failed'));
  };
  return (
    <div class="feedback">
      <p>
        <a
          href={`support.html#support=${id}${region ? `&region=${region}` : ''}`}
          {...opensTab(text.locale)}
        >
          {text('feedback.whole')}
        </a>
      </p>
      {answers.length > 0 && <Answers answers={answers} text={text} />}
      <p class="row">
        <span id={`helped-${id}`}>{text('feedback.helped')}</span>
        {[true, false].map((helped) => (
          <button
            key={String(helped)}
            type="button"
            class="button small"
            aria-describedby={`helped-${id}`}
            onClick={() => tell({ helped })}
          >
            {text(helped ? 'feedback.yes' : 'feedback.no')}
          </button>
        ))}
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            class="link-button"
            aria-expanded={open === form}
            onClick={() => unfold(open === form ? undefined : form)}
          >
            {text(`feedback.${form}`)}
          </button>
        ))}
      </p>
      {open === 'deviation' && <Deviation id={id} text={text} onTell={tell} />}
      {open === 'experience' && (
        <Experience id={id} text={text} onTell={(experience) => tell({ experience })} />
      )}
      <p class="quiet">{text(hasReceiver ? 'feedback.receiver' : 'feedback.receiver.none')}</p>
      <p role="status">{outcome && text(outcomes[outcome])}</p>
    </div>
  );
}

interface DeviationProps {
  readonly id: string;
  readonly text: FeedbackText;
  readonly onTell: (told: Told) => void;
}

function Deviation({ id, text, onTell }: DeviationProps) {
  const [reason, choose] = useState<DeviationReason>();
  /** Nothing while the words are refused. */
  const [words, write] = useState<string | undefined>('');
  return (
    <form
      class="labelled"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === undefined || words === undefined) return;
        onTell({ reason, ...(words !== '' && { words }) });
      }}
    >
      <label for={`reason-${id}`}>{text('feedback.reason')}</label>
      <select
        id={`reason-${id}`}
        class="field"
        value={reason ?? ''}
        onChange={({ currentTarget }) =>
          choose(deviationReasons.find((one) => one === currentTarget.value))
        }
      >
        <option value="" disabled>
          {text('feedback.reason.none')}
        </option>
        {deviationReasons.map((one) => (
          <option key={one} value={one}>
            {text(`feedback.reason.${one}`)}
          </option>
        ))}
      </select>
      <OwnWords id={`words-${id}`} label={text('feedback.words')} text={text} onWrite={write} />
      <button
        type="submit"
        class="button small"
        disabled={reason === undefined || words === undefined}
      >
        {text('feedback.keep')}
      </button>
    </form>
  );
}

function Answers({ answers, text }: Pick<FeedbackProps, 'answers' | 'text'>) {
  return (
    <>
      <p class="heading">{text('feedback.answers')}</p>
      <ul>
        {answers.map(({ id, said, did, date }) => (
          <li key={id}>
            {text('feedback.answer', { said, did, date: dateInWords(date, text.locale) })}
          </li>
        ))}
      </ul>
    </>
  );
}
