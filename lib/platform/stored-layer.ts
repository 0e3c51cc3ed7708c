/** A whole layer as it is stored. */
import type { Layer, LayerId } from '../catalogue/support.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { createPageCache, placesIn, readPlaces, type Unread } from './catalogue-places.ts';
import type { ShelfReading } from './catalogue-shelf.ts';
import { type LayerView, readViews } from './catalogue-views.ts';

/** Sorted by id; `undefined` when it is not stored. */
export function readLayer(
  { read, views }: CatalogueConnection,
  id: LayerId,
): Promise<Layer | undefined> {
  return read(
    `Reading the layer ${id}`,
    async (reading) => {
      const [view] = await readViews(reading, [id], [], views);
      return view && { row: view.row, unread: await readAll(reading, view) };
    },
    (found): Layer | undefined => {
      if (found === undefined) return undefined;
      const { edition, published } = found.row;
      const supports = found.unread().map(({ support }) => support);
      supports.sort((one, other) => (one.id < other.id ? -1 : 1));
      return { id, edition, published, supports };
    },
  );
}

/** Without keeping its pages in memory: a whole layer would push out what is in use. */
export function readAll(reading: ShelfReading, view: LayerView): Promise<Unread> {
  return readPlaces(reading, view, placesIn(view.row), createPageCache(0));
}
