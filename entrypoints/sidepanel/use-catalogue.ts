/** Has the catalogue answer what the panel asks: supports for codes, and hits for words. */
import { effect } from '@preact/signals';
import { readAdoptions } from '../../lib/platform/adoption-reading.ts';
import type { CatalogueSearch } from '../../lib/platform/catalogue-search.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { CatalogueStoreError } from '../../lib/platform/catalogue-store-error.ts';
import { asPolicyAllows } from '../../lib/platform/policy-limits.ts';
import { readSeeded } from '../../lib/platform/seeded.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { Freshness } from './follow-updates.ts';

/** Supports a search shows at most. */
const HIT_LIMIT = 20;

export function useCatalogue(state: PanelState) {
  // What stands there before the first support need not wait for the database.
  const opened = import('../../lib/platform/catalogue-store.ts').then(({ openCatalogueStore }) =>
    openCatalogueStore(),
  );
  let freshness: Freshness = {};
  let searching: Promise<CatalogueSearch> | undefined;

  /** The word search is fetched and made ready when the box is first used, or in a quiet moment. */
  function prepareSearch(): Promise<CatalogueSearch> {
    searching ??= Promise.all([opened, import('../../lib/platform/catalogue-search.ts')]).then(
      ([store, { searchIn }]) => searchIn(store),
    );
    return searching;
  }

  /** What is stored serves at once; what is newer in the package is then stored and shown. */
  async function prepare(): Promise<void> {
    const store = await opened;
    const isServing = await show(store, false).catch(() => false);
    if (!isServing) state.catalogue.value = { kind: 'preparing' };
    try {
      const { seed } = await import('./seed.ts');
      await seed(store);
      await show(store, false);
    } catch (error) {
      const isBehind = await show(store, true).catch(() => false);
      if (!isBehind) state.catalogue.value = { kind: 'broken', trouble: troubleOf(error) };
    }
  }

  /**
   * A package that is being taken in for the first time is not shown half: a region whose layer
   * comes last would seem to have nothing.
   * @returns whether there is a catalogue to show
   */
  async function show(store: CatalogueStore, isBehind: boolean): Promise<boolean> {
    const [layers, terms, seeded, adoptions] = await Promise.all([
      store.layers(),
      store.terms(),
      readSeeded(store.connection),
      // Without them the supports are worth showing all the same.
      readAdoptions(store).catch(() => []),
    ]);
    if (layers.length === 0 || !(isBehind || seeded)) return false;
    state.adoptions.value = adoptions;
    state.terms.value = terms;
    state.catalogue.value = { kind: 'ready', layers, isBehind, ...freshness };
    // Without a code list, or before it is read, codes are named by the catalogue's own terms.
    import('../../lib/platform/code-title-reading.ts')
      .then(({ readCodeTitles }) => readCodeTitles(store))
      .then(
        (titles) => {
          state.titles.value = titles;
        },
        () => undefined,
      );
    return true;
  }

  effect(() => {
    const question = state.question.value;
    if (question === undefined) return;
    const layers = question.layers.map(({ id }) => id);
    opened
      .then((store) => store.lookUp(question.codings, layers))
      .then(asPolicyAllows)
      .then(
        (matches) => state.take(question, matches),
        () => state.fail(question),
      );
  });

  effect(() => {
    const question = state.nearbyQuestion.value;
    if (question === undefined) return;
    const layers = state.searched.value;
    opened
      .then((store) => store.lookUp(question.codings, layers))
      .then(asPolicyAllows)
      // Without an answer nothing is proposed; the word search still is.
      .then(
        (matches) => state.takeNearby(question, matches),
        () => undefined,
      );
  });

  effect(() => {
    const words = state.search.words.value;
    const layers = state.searched.value;
    if (words === '' || state.catalogue.value.kind !== 'ready') return;
    prepareSearch()
      .then((catalogue) => catalogue.search(words, layers, HIT_LIMIT))
      .then(asPolicyAllows)
      .then(
        (hits) => state.search.take(words, hits),
        () => state.search.fail(words),
      );
  });

  // An open panel shows what an update has brought, without being opened anew.
  void import('./follow-updates.ts').then(({ followUpdates }) =>
    followUpdates((next) => {
      freshness = next;
      const shown = state.catalogue.value;
      void opened.then((store) => show(store, shown.kind === 'ready' && shown.isBehind));
    }),
  );

  return {
    opened,
    prepare,
    prepareSearch() {
      void import('../../components/panel/results.tsx');
      void prepareSearch().then((catalogue) => catalogue.prepare());
    },
  };
}

function troubleOf(error: unknown): CatalogueStoreError['trouble'] {
  return error instanceof CatalogueStoreError ? error.trouble : 'broken';
}
