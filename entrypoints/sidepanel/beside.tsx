/** What stands beside the supports, fetched with all it needs when somebody opens it. */
import { FollowUpList } from '../../components/follow-up/follow-up.tsx';
import { loadFollowUpText } from '../../components/text/follow-up-text.ts';
import type { Locale } from '../../components/text/text.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { followUpOf } from '../../lib/state/follow-up.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

interface Place {
  readonly store: CatalogueStore;
  readonly region: LayerId | undefined;
  readonly locale: Locale;
}

export async function followUpBeside(coding: Coding, { store, region, locale }: Place) {
  const [indicators, registers, values, text] = await Promise.all([
    readReferences(store, 'indicators'),
    readReferences(store, 'registers'),
    readReferences(store, 'values'),
    loadFollowUpText(locale),
  ]);
  const followUp = followUpOf({ indicators, registers, values })(coding);
  return <FollowUpList followUp={followUp} code={coding.code} region={region} text={text} />;
}
