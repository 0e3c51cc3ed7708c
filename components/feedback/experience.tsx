/** "This is how we do it here": an experience for the process team, who decides what is published. */
import { useState } from 'preact/hooks';
import type { FeedbackText } from '../text/feedback-text.ts';
import { OwnWords } from './own-words.tsx';

interface ExperienceProps {
  readonly id: string;
  readonly text: FeedbackText;
  readonly onTell: (experience: string) => void;
}

export function Experience({ id, text, onTell }: ExperienceProps) {
  const [words, write] = useState<string | undefined>('');
  return (
    <form
      class="labelled"
      onSubmit={(event) => {
        event.preventDefault();
        if (words) onTell(words);
      }}
    >
      <OwnWords
        id={`experience-${id}`}
        label={text('feedback.experience.words')}
        text={text}
        onWrite={write}
      />
      <p class="quiet">{text('feedback.experience.about')}</p>
      <button type="submit" class="button small" disabled={!words}>
        {text('feedback.keep')}
      </button>
    </form>
  );
}
