/**
 * Supports read by their places in a layer, page by page. Pages read lately stay in memory, under
 * keys that are never used for anything else.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { brokenLayer, type LayerRow, pageKey } from './catalogue-layers.ts';
import { PAGE_SIZE, type Page } from './catalogue-pages.ts';
import { supportOf } from './catalogue-rows.ts';
import type { ShelfReading } from './catalogue-shelf.ts';
import type { LayerView } from './catalogue-views.ts';

/** Pages in memory, the one used longest ago goes first. 64 of them hold about 5 MB. */
export interface PageCache {
  get(key: string): Page | undefined;
  keep(key: string, page: Page): void;
  clear(): void;
}

export function createPageCache(limit = 64): PageCache {
  const pages = new Map<string, Page>();
  return {
    get(key) {
      const page = pages.get(key);
      if (page !== undefined) {
        pages.delete(key);
        pages.set(key, page);
      }
      return page;
    },
    keep(key, page) {
      pages.set(key, page);
      const [oldest] = pages.keys();
      if (pages.size > limit && oldest !== undefined) pages.delete(oldest);
    },
    clear: () => pages.clear(),
  };
}

/** A page's key, and where in the page the place is. */
function addressOf(row: LayerRow, at: number): { readonly key: string; readonly within: number } {
  const run = row.runs.findLast(({ start }) => start <= at) ?? { start: 0 };
  const within = (at - run.start) % PAGE_SIZE;
  return { key: pageKey(row, at - within), within };
}

/** A support and its place in its layer. */
export interface Placed {
  readonly at: number;
  readonly support: KnowledgeSupport;
}

/** What was read in a transaction; parses it once that is over, so as not to hold it open. */
export type Unread = () => readonly Placed[];

/**
 * Reads the supports at the places, in that order, less those that a later change replaced.
 * @throws CatalogueStoreError from the function it returns, when a page is missing or broken
 */
export async function readPlaces(
  reading: ShelfReading,
  { row, changedAt }: LayerView,
  places: readonly number[],
  cache: PageCache,
): Promise<Unread> {
  const addresses = places.map((at) => addressOf(row, at));
  const pages = new Map(addresses.map(({ key }) => [key, cache.get(key)]));
  const missing = [...pages.keys()].filter((key) => pages.get(key) === undefined);
  const stored = missing.length > 0 ? await reading.get(missing) : [];
  return () => {
    missing.forEach((key, n) => {
      const page = stored[n];
      if (!Array.isArray(page)) throw brokenLayer(row, 'a page of it is missing');
      pages.set(key, page);
      cache.keep(key, page);
    });
    return addresses.flatMap(({ key, within }, n) => {
      const at = places[n] ?? 0;
      const support = supportOf(pages.get(key)?.[within]);
      if (support === undefined) throw brokenLayer(row, 'a support of it cannot be read');
      return (changedAt.get(support.id) ?? 0) > at ? [] : [{ at, support }];
    });
  };
}

/** Every place there is, in order. */
export function placesIn({ runs }: LayerRow): readonly number[] {
  const places: number[] = [];
  for (const { start, length } of runs) {
    for (let at = start; at < start + length; at += 1) places.push(at);
  }
  return places;
}
