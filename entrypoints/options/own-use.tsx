/** What this browser has counted, on the settings page: read anew after each change. */
import { effect, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { OwnUse } from '../../components/feedback/own-use.tsx';
import { type FeedbackText, loadFeedbackText } from '../../components/text/feedback-text.ts';
import type { Locale } from '../../components/text/text.ts';
import { listOwnUse, type OwnCount } from '../../lib/followup/own-use.ts';
import { openCatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { readOutbox } from '../../lib/platform/outbox.ts';
import { deleteOwnUse, readFeedback, readOwnUse } from '../../lib/platform/own-use-store.ts';
import { readPolicy } from '../../lib/platform/settings.ts';
import { type Counting, countingsOf } from '../../lib/platform/told.ts';

interface Counted {
  readonly counts: readonly OwnCount[];
  readonly told: number;
  readonly sent: number;
  readonly counted: readonly Counting[];
  readonly usage: { readonly sent: readonly string[]; readonly waiting: number };
}

const none = { sent: [], waiting: 0 };
const counted = signal<Counted>({ counts: [], told: 0, sent: 0, counted: [], usage: none });
const titles = signal<ReadonlyMap<string, string>>(new Map());
const text = signal<FeedbackText>();

async function readCounted(): Promise<void> {
  const [use, feedback, outbox, policy] = await Promise.all([
    readOwnUse(),
    readFeedback(),
    readOutbox(),
    readPolicy(),
  ]);
  const isUse = ({ type }: { readonly type: string }) => type === 'MeasureReport';
  counted.value = {
    counts: listOwnUse(use),
    told: feedback.length,
    sent: feedback.filter(({ isSent }) => isSent).length,
    counted: countingsOf(policy),
    usage: {
      sent: outbox.sent.filter(isUse).map(({ about }) => about),
      waiting: outbox.letters.filter(isUse).length,
    },
  };
}

/** Makes it ready to be shown, and keeps it so, in the language chosen. */
export async function keepOwnUse(localeNow: () => Locale): Promise<void> {
  effect(() => {
    const locale = localeNow();
    void loadFeedbackText(locale).then((loaded) => {
      if (locale === localeNow()) text.value = loaded;
    });
  });
  await readCounted();
  browser.storage.local.onChanged.addListener(() => void readCounted());
  const store = await openCatalogueStore();
  const { placed } = await wholeOf(store).readWhole();
  titles.value = new Map(placed.map(({ support }) => [support.id, support.title]));
  store.close();
}

export function CountedHere() {
  if (text.value === undefined) return null;
  return (
    <OwnUse
      {...counted.value}
      titleOf={(support) => titles.value.get(support) ?? support}
      text={text.value}
      onDelete={() => void deleteOwnUse()}
    />
  );
}
