/** The counting for the organisation: done by the panel, after its notice has been shown. */
import { weekOf } from '../../lib/followup/feedback.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { noticeShown, writeUsage } from '../../lib/platform/letters.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import type { PanelState } from '../../lib/state/panel.ts';

export async function countForAll(
  { today, ownRegion }: PanelState,
  opened: Promise<CatalogueStore>,
): Promise<void> {
  const week = weekOf(today);
  await noticeShown(week);
  const diagnoses = await readReferences(await opened, 'common');
  const common = new Set(diagnoses.flatMap(({ focus }) => focus.map((code) => code.slice(0, 3))));
  await writeUsage(common, ownRegion.value, { week, now: Date.now(), random: Math.random });
}
