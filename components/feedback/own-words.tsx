/** Words of one's own, refused while they could point to a person. */
import { useState } from 'preact/hooks';
import { whyNotSendable } from '../../lib/followup/feedback.ts';
import type { FeedbackText } from '../text/feedback-text.ts';

interface OwnWordsProps {
  readonly id: string;
  readonly label: string;
  readonly text: FeedbackText;
  /** The words without space around them; nothing while they are refused. */
  readonly onWrite: (words: string | undefined) => void;
}

export function OwnWords({ id, label, text, onWrite }: OwnWordsProps) {
  const [refused, refuse] = useState<ReturnType<typeof whyNotSendable>>();
  const refusedId = `refused-${id}`;
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        rows={2}
        aria-invalid={refused !== undefined}
        aria-describedby={refusedId}
        onInput={({ currentTarget }) => {
          const words = currentTarget.value.trim();
          const why = words === '' ? undefined : whyNotSendable(words);
          refuse(why);
          onWrite(why === undefined ? words : undefined);
        }}
      />
      <p id={refusedId} class="trouble-text" role="alert">
        {refused && text(`feedback.refused.${refused}`)}
      </p>
    </>
  );
}
