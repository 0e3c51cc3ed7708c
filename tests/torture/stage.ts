/** A reader on its own stage: a fresh profile, a package, and a repository that goes on publishing. */
import '../lib/platform/fake-extension.ts';
import 'fake-indexeddb/auto';
import { serializeBundle, serializeSupport } from '../../lib/catalogue/bundle.ts';
import { type CatalogueStore, openCatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../lib/platform/packaged-edition.ts';
import { runUpdate } from '../../lib/platform/update-run.ts';
import { openUpdateState, type UpdateState } from '../../lib/platform/update-state.ts';
import { expandRange } from '../../lib/terminology/icd10se.ts';
import type { ReadFile } from '../../lib/trust/repository.ts';
import { icd } from '../lib/matching/builders.ts';
import { fake } from '../lib/platform/fake-extension.ts';
import {
  addBundle,
  addByDelta,
  national,
  packageOf,
  publishEdition1,
  regional,
} from '../trust/editions.ts';
import type { TestRepository } from '../trust/repository.ts';

export interface Stage {
  readonly repository: TestRepository;
  readonly store: CatalogueStore;
  /** Publishes the next edition of the nation and of se-14, and withdraws a support. */
  publish(edition: number): void;
  /**
   * One run, as the worker does it.
   * @param step called before each thing that is read or kept; what it throws stops the run
   */
  run(step?: () => void): Promise<void>;
  /** What is shown: each layer's edition, and whether every support of it is found by its code. */
  shown(): Promise<Readonly<Record<string, number>>>;
  leave(): void;
}

/** Categories that exist, each a support of its own. */
const FOCUSES = expandRange('A00-J18').slice(0, 150);
let stages = 0;

export async function setStage(): Promise<Stage> {
  fake.reset();
  stages += 1;
  const repository = publishEdition1();
  const packaged = packageOf(repository);
  const readPackaged: ReadFile = async (path) =>
    packaged.served.get(path.replace(/^catalogue\//, ''));
  const store = await openCatalogueStore({ name: `stage-${stages}` });
  await seedPackagedEdition(store, readPackaged);
  return {
    repository,
    store,
    publish(edition) {
      const own = FOCUSES.slice(0, 100 + (edition % 50));
      // By delta and, every third edition, whole.
      const add = edition % 3 === 0 ? addBundle : addByDelta;
      add(repository, national(edition, ...own));
      add(repository, regional('se-14', edition, ...own.slice(0, 40)));
      const withdrawn = [{ id: 'se/a00', reason: `Utgåva ${edition}`, since: '2026-11-22' }];
      repository.add('targets', 'withdrawn.json', JSON.stringify({ format: 1, withdrawn }));
      repository.publish();
    },
    async run(step = () => undefined) {
      const state = await openUpdateState(store.connection, readPackaged);
      const read: ReadFile = async (path) => {
        step();
        return repository.served.get(path);
      };
      const stepping: UpdateState = {
        ...state,
        async keep(role, text) {
          step();
          await state.keep(role, text);
          step();
        },
        async done(at) {
          step();
          await state.done(at);
        },
      };
      const layers = ['se-14'];
      const run = { store, state: stepping, read, now: Date.now(), layers, version: '0.1.0' };
      await runUpdate(run, async () => step());
    },
    async shown() {
      const editions: Record<string, number> = {};
      for (const { id, edition, count } of await store.layers()) {
        const found = await store.lookUp(FOCUSES.map(icd), [id]);
        const isWhole = new Set(found.map(({ support }) => support.id)).size === count;
        editions[id] = isWhole || edition === 1 ? edition : Number.NaN;
      }
      return editions;
    },
    leave: () => store.close(),
  };
}

/** A bundle of at least so many bytes. */
export function bundleOfBytes(bytes: number): Uint8Array<ArrayBuffer> {
  const bundle = national(1, 'A00');
  if (bundle.content !== 'supports') throw new Error('no supports');
  const [one] = bundle.supports;
  if (one === undefined) throw new Error('no support');
  const each = serializeSupport(one).length;
  const supports = Array.from({ length: Math.ceil(bytes / each) }, (_, n) => ({
    ...one,
    id: `se/a00-${n}`,
  }));
  return new Uint8Array(Buffer.from(serializeBundle({ ...bundle, supports })));
}
