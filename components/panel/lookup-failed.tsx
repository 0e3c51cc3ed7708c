/** The catalogue did not answer for the diagnoses: said, with the way on. */
import { Icon } from '../icon.tsx';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface LookupFailedProps {
  readonly text: Text;
  readonly onRetry: () => void;
}

export function LookupFailed({ text, onRetry }: LookupFailedProps) {
  return (
    <div class="state trouble" role="alert">
      <Icon name="warning" />
      <p class="state-title">{text('lookup.failed')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onRetry}>
          {statesText(text)('catalogue.retry')}
        </button>
      </div>
    </div>
  );
}
