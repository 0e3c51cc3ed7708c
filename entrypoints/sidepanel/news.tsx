/** News for the user's own diagnoses, looked up in a quiet moment and at most weekly. */
import browser from 'webextension-polyfill';
import { localeOf } from '../../components/page-look.ts';
import { News } from '../../components/panel/news.tsx';
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { listOwnUse } from '../../lib/followup/own-use.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { keepLastNews, readLastNews } from '../../lib/platform/news-store.ts';
import { readOwnUse } from '../../lib/platform/own-use-store.ts';
import { isNewsDue, knownOf, newsOf, ownDiagnoses, ownMatches } from '../../lib/state/news.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { addressFor } from '../../lib/state/support-address.ts';

export async function newsBeside(
  { today, ownRegion: { value: region }, settings }: PanelState,
  opened: Promise<CatalogueStore>,
  openSupport: (address: string) => void,
) {
  // Nothing of a private window is kept when it closes, so there is no last time.
  if (browser.extension.inIncognitoContext) return null;
  const [last, counts] = await Promise.all([readLastNews(), readOwnUse()]);
  const own = ownDiagnoses(listOwnUse(counts));
  if (own.length === 0 || !isNewsDue(today, last?.on)) return null;
  const layers = [NATIONAL_LAYER, ...(region && region !== NATIONAL_LAYER ? [region] : [])];
  const found = ownMatches(await (await opened).lookUp(own, layers), region);
  const items = last === undefined ? [] : newsOf(found, last.known);
  const isRead = () => void keepLastNews({ on: today, known: knownOf(found) });
  if (items.length === 0) {
    isRead();
    return null;
  }
  return (
    <News
      items={items}
      locale={localeOf(settings.value)}
      onOpen={({ found: { support } }) => {
        if (support.link) openSupport(addressFor(support.link, region));
      }}
      onClose={isRead}
    />
  );
}
