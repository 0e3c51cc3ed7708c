/** The counting for the organisation: done by the panel, after its notices have been shown. */
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { SupportId } from '../../lib/catalogue/support.ts';
import { weekOf } from '../../lib/followup/feedback.ts';
import { NO_SUPPORT } from '../../lib/followup/own-use.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { keepFleet } from '../../lib/platform/fleet-store.ts';
import { writeFleet, writeUsage } from '../../lib/platform/letters.ts';
import { keepOpened } from '../../lib/platform/own-use-store.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { noticeShown } from '../../lib/platform/told.ts';
import { gapsIn, readerOutcomeOf } from '../../lib/state/counting.ts';
import type { PanelState } from '../../lib/state/panel.ts';

/** Of this page; a panel open for days goes on in the week it began. */
let counting: Promise<void> | undefined;

/** However often it is asked for, once. */
export function countForAll(state: PanelState, opened: Promise<CatalogueStore>): Promise<void> {
  counting ??= count(state, opened);
  return counting;
}

async function count(state: PanelState, opened: Promise<CatalogueStore>): Promise<void> {
  const week = weekOf(state.today);
  const store = await opened;
  const diagnoses = await readReferences(store, 'common');
  const categories = new Set(
    diagnoses.flatMap(({ focus }) => focus.map((code) => code.slice(0, 3))),
  );
  const among = async (supports: readonly SupportId[]) => {
    if (supports.length === 0) return new Set<SupportId>();
    const { placed } = await wholeOf(store).readWhole();
    const common = placed.filter(({ support }) =>
      support.focus.some((code) => categories.has(code.slice(0, 3))),
    );
    const ids = new Set(common.map(({ support }) => support.id));
    return new Set(supports.filter((id) => ids.has(id)));
  };
  await noticeShown(week);
  const time = { week, now: Date.now(), random: Math.random };
  await writeUsage({ categories, among }, state.ownRegion.value, time);
  await writeFleet(time);
  if (browser.extension.inIncognitoContext) return;
  followPages(state, week);
  followGaps(state, week);
}

function followPages({ page, settings }: PanelState, week: string): void {
  effect(() => {
    const outcome = readerOutcomeOf(page.value);
    if (settings.value?.counted?.includes('fleet')) void keepFleet(week, Date.now(), outcome);
  });
}

/** Each category once for a record. */
function followGaps(state: PanelState, week: string): void {
  const seen = new Set<string>();
  let last = Promise.resolve();
  effect(() => {
    const isAsked = state.settings.value?.counted?.includes('usage') === true;
    if (!isAsked || state.lookedAt.value !== undefined) return;
    for (const category of gapsIn(state.sections.value)) {
      const key = `${state.place.value} ${category}`;
      if (seen.has(key)) continue;
      seen.add(key);
      last = last.then(() => keepOpened({ support: NO_SUPPORT, category, week }));
    }
  });
}
