/** What this browser has counted, on the settings page: read anew after each change. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { OwnUse } from '../../components/feedback/own-use.tsx';
import { type FeedbackText, loadFeedbackText } from '../../components/text/feedback-text.ts';
import type { Locale } from '../../components/text/text.ts';
import { listOwnUse, type OwnCount } from '../../lib/followup/own-use.ts';
import { openCatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { deleteOwnUse, readFeedback, readOwnUse } from '../../lib/platform/own-use-store.ts';

interface Counted {
  readonly counts: readonly OwnCount[];
  readonly told: number;
  readonly sent: number;
}

const counted = signal<Counted>({ counts: [], told: 0, sent: 0 });
const titles = signal<ReadonlyMap<string, string>>(new Map());
const text = signal<FeedbackText>();

async function readCounted(): Promise<void> {
  const [use, feedback] = await Promise.all([readOwnUse(), readFeedback()]);
  const sent = feedback.filter(({ isSent }) => isSent).length;
  counted.value = { counts: listOwnUse(use), told: feedback.length, sent };
}

/** Makes it ready to be shown, and keeps it so. */
export async function readOwnUseIn(locale: Locale): Promise<void> {
  text.value = await loadFeedbackText(locale);
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
