/** Feedback on a support, fetched with all it needs when somebody looks at why it is shown. */

import browser from 'webextension-polyfill';
import { Feedback } from '../../components/feedback/feedback.tsx';
import { localeOf } from '../../components/page-look.ts';
import { loadFeedbackText } from '../../components/text/feedback-text.ts';
import { layerOfId } from '../../lib/catalogue/namespace.ts';
import { type FeedbackItem, weekOf } from '../../lib/followup/feedback.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { writeFeedback } from '../../lib/platform/letters.ts';
import { readOutbox, sendNext } from '../../lib/platform/outbox.ts';
import { keepFeedback, keepOpened } from '../../lib/platform/own-use-store.ts';
import { readPolicyLimits } from '../../lib/platform/policy-limits.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { readPolicy } from '../../lib/platform/settings.ts';
import type { PanelState } from '../../lib/state/panel.ts';

export async function feedbackBeside(
  { support }: Match,
  { region: { value: region }, settings, today }: PanelState,
  opened: Promise<CatalogueStore>,
) {
  const store = await opened;
  const [text, { feedbackReceiver }, answers, layers] = await Promise.all([
    loadFeedbackText(localeOf(settings.value)),
    readPolicy(),
    readReferences(store, 'answers'),
    store.layers(),
  ]);
  const edition = layers.find(({ id }) => id === layerOfId(support.id))?.edition ?? 0;
  return (
    <Feedback
      id={support.id}
      hasReceiver={feedbackReceiver !== undefined}
      answers={answers.filter((answer) => answer.support === support.id)}
      region={region}
      text={text}
      onTell={async (told) => {
        const item: FeedbackItem = {
          id: crypto.randomUUID(),
          support: support.id,
          edition,
          ...(region && { region }),
          week: weekOf(today),
          ...told,
        };
        await keepFeedback(item);
        if (feedbackReceiver === undefined) return 'kept';
        await writeFeedback();
        await sendNext(Date.now(), fetch);
        const { sent } = await readOutbox();
        return sent.some(({ id }) => id === item.id) ? 'sent' : 'waiting';
      }}
    />
  );
}

/** Nothing of a private window is kept when it closes, so nothing is counted there. */
export async function keepCount({ support, because }: Match, today: string): Promise<void> {
  if (browser.extension.inIncognitoContext || !(await readPolicyLimits()).mayCount) return;
  const category = because[0]?.focus.slice(0, 3) ?? '-';
  await keepOpened({ support: support.id, category, week: weekOf(today) });
}
