/** What a code of another system is mapped to, fetched when the catalogue has nothing for it. */
import { localeOf } from '../../components/page-look.ts';
import { MappedCodes } from '../../components/panel/mapped.tsx';
import { mappedFrom } from '../../lib/matching/code-maps.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

export async function mappedBeside(
  coding: Coding,
  { settings, names, enter }: PanelState,
  opened: Promise<CatalogueStore>,
) {
  const maps = await readReferences(await opened, 'maps');
  return (
    <MappedCodes
      asked={coding}
      mapped={mappedFrom(maps, coding)}
      nameOf={names.value.nameOf}
      locale={localeOf(settings.value)}
      onAdd={(added) => enter([added])}
    />
  );
}
