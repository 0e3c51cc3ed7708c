/** The catalogue while it is prepared, or when it cannot be read: what, why and what to do. */
import type { CatalogueStatus } from '../../lib/state/inputs.ts';
import { Icon } from '../icon.tsx';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface CatalogueNoticeProps {
  readonly status: Exclude<CatalogueStatus, { readonly kind: 'opening' | 'ready' }>;
  readonly text: Text;
  readonly onRetry: () => void;
}

export function CatalogueNotice({ status, text, onRetry }: CatalogueNoticeProps) {
  const say = statesText(text);
  if (status.kind === 'preparing') {
    return (
      <div class="state working" role="status">
        <Icon name="handbook" />
        <p class="state-title">{say('catalogue.preparing')}</p>
        <p class="quiet">{say('catalogue.preparing.text')}</p>
      </div>
    );
  }
  return (
    <div class="state trouble" role="alert">
      <Icon name="warning" />
      <p class="state-title">{say('catalogue.broken')}</p>
      <p>{say(`catalogue.broken.${status.trouble}`)}</p>
      <p class="quiet">{say(`catalogue.do.${status.trouble}`)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onRetry}>
          {say('catalogue.retry')}
        </button>
      </div>
    </div>
  );
}
