/** What stands beside the supports, fetched with all it needs when somebody opens it. */

import { Coming } from '../../components/follow-up/coming.tsx';
import { FollowUpList } from '../../components/follow-up/follow-up.tsx';
import { localeOf } from '../../components/page-look.ts';
import { loadFollowUpText } from '../../components/text/follow-up-text.ts';
import { comingFor } from '../../lib/matching/coming.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { readOwnUnit } from '../../lib/platform/own-unit.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { followUpOf } from '../../lib/state/follow-up.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

export { countForAll } from './counting.ts';
export { feedbackBeside, keepCount } from './feedback-beside.tsx';
export { mappedBeside } from './mapped-beside.tsx';

export async function followUpBeside(
  coding: Coding,
  { region, settings }: PanelState,
  opened: Promise<CatalogueStore>,
) {
  const store = await opened;
  const [indicators, registers, values, text, unit, plans] = await Promise.all([
    readReferences(store, 'indicators'),
    readReferences(store, 'registers'),
    readReferences(store, 'values'),
    loadFollowUpText(localeOf(settings.value)),
    readOwnUnit(),
    readReferences(store, 'plans'),
  ]);
  const followUp = followUpOf({ indicators, registers, values })(coding);
  const coming = comingFor(plans, [coding], region.value);
  return (
    <>
      <FollowUpList
        followUp={followUp}
        code={coding.code}
        region={region.value}
        unit={unit}
        text={text}
      />
      <Coming plans={coming} text={text} />
    </>
  );
}
