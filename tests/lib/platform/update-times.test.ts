/** Clocks that are out, that jump, and servers that lie about the time; and when to look again. */
import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../../lib/platform/packaged-edition.ts';
import { readUpdateNews } from '../../../lib/platform/update-news.ts';
import { firstDelay, nextDelay, referenceTime } from '../../../lib/platform/update-times.ts';
import { updateCatalogue } from '../../../lib/platform/updates.ts';
import type { ReadFile } from '../../../lib/trust/repository.ts';
import { addBundle, national, packageOf, publishEdition1 } from '../../trust/editions.ts';
import { type FakeServer, SERVER, serve } from '../../trust/fake-server.ts';
import { DAY, type TestRepository } from '../../trust/repository.ts';
import { fake } from './fake-extension.ts';

const HOUR = 3_600_000;
const YEAR = 365 * DAY;
/** What it really is. */
const TRUTH = Date.parse('2026-11-22T09:00:00Z');

let repository: TestRepository;
let server: FakeServer;
let store: CatalogueStore;
let readPackaged: ReadFile;
let names = 0;

beforeEach(async () => {
  fake.reset();
  repository = publishEdition1(TRUTH);
  const packaged = packageOf(repository);
  readPackaged = async (path) => packaged.served.get(path.replace(/^catalogue\//, ''));
  server = serve(repository, packaged);
  names += 1;
  store = await openCatalogueStore({ name: `times-${names}` });
  await seedPackagedEdition(store, readPackaged);
  await fake.local.set({ 'updates-from': { sources: [SERVER] } });
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A run by a clock that is out by so much, before a server that says it is so late. */
async function updateAt(clock: number, said?: number): Promise<string> {
  vi.useFakeTimers({ now: clock, toFake: ['Date'] });
  server.answer = (_, honest) => {
    const answer = honest();
    if (said !== undefined) answer.headers.set('date', new Date(said).toUTCString());
    return answer;
  };
  await updateCatalogue({ openStore: async () => store, readPackaged });
  const { trouble } = await readUpdateNews();
  return trouble ?? `edition ${(await store.layers())[0]?.edition}`;
}

function publishEdition2(): void {
  addBundle(repository, national(2, 'E11', 'J44'));
  repository.publish();
}

/** Metadata of the tests holds for 30 days. */
const offsets: readonly (readonly [string, number])[] = [
  ['an hour', HOUR],
  ['six hours', 6 * HOUR],
  ['a day', DAY],
  ['a week', 7 * DAY],
  ['29 days', 29 * DAY],
  ['31 days', 31 * DAY],
  ['a year', YEAR],
  ['ten years', 10 * YEAR],
];

describe('a clock that is out', () => {
  it.each(offsets)('by %s ahead is put right by the server', async (_, offset) => {
    publishEdition2();
    expect(await updateAt(TRUTH + offset, TRUTH)).toBe('edition 2');
  });

  it.each(offsets)('by %s behind is put right by the server', async (_, offset) => {
    publishEdition2();
    expect(await updateAt(TRUTH - offset, TRUTH)).toBe('edition 2');
  });

  it.each(offsets)(
    'by %s ahead is all there is where the server tells no time',
    async (_, offset) => {
      publishEdition2();
      expect(await updateAt(TRUTH + offset)).toBe(offset > 30 * DAY ? 'expired' : 'edition 2');
      // Nothing of it stays: once the clock is right, so is the catalogue.
      expect(await updateAt(TRUTH + 2 * HOUR)).toBe('edition 2');
    },
  );

  it.each(offsets)('by %s behind takes what it is given', async (_, offset) => {
    publishEdition2();
    expect(await updateAt(TRUTH - offset)).toBe('edition 2');
  });
});

describe('a server that lies about the time', () => {
  it.each(offsets)('%s back does not bring a frozen state back', async (_, offset) => {
    expect(await updateAt(TRUTH, TRUTH)).toBe('edition 1');
    // Frozen: nothing new for 31 days. The lie can reach back to the last good run, no further.
    const lie = await updateAt(TRUTH + 31 * DAY, TRUTH + 31 * DAY - offset);
    expect(lie).toBe(offset > DAY ? 'edition 1' : 'expired');
    expect(
      referenceTime(TRUTH + 31 * DAY, TRUTH + 31 * DAY - offset, TRUTH),
    ).toBeGreaterThanOrEqual(TRUTH);
  });

  it('a year ahead only keeps itself from being heard', async () => {
    publishEdition2();
    expect(await updateAt(TRUTH, TRUTH + YEAR)).toBe('expired');
    expect(await updateAt(TRUTH, TRUTH)).toBe('edition 2');
  });

  it('in no known form is not heard', async () => {
    expect(referenceTime(TRUTH, undefined, TRUTH - DAY)).toBe(TRUTH);
  });
});

describe('the time of a run', () => {
  it('is one, whatever the clock does meanwhile', async () => {
    publishEdition2();
    vi.useFakeTimers({ now: TRUTH, toFake: ['Date'] });
    server.answer = (_, honest) => {
      vi.setSystemTime(Date.now() + YEAR);
      return honest();
    };
    await updateCatalogue({ openStore: async () => store, readPackaged });
    expect((await store.layers())[0]?.edition).toBe(1);
    expect((await readUpdateNews()).trouble).toBe('expired');
  });

  it.each([
    ['within five minutes is left alone', TRUTH - 4 * 60_000, TRUTH - 4 * 60_000],
    ['behind is put right', TRUTH - HOUR, TRUTH],
    ['ahead is put right', TRUTH + HOUR, TRUTH],
  ])('that is out and %s', (_, here, expected) => {
    expect(referenceTime(here, TRUTH, 0)).toBe(expected);
  });
});

describe('the next look', () => {
  it.each([
    ['an hour, half of it up or down', 1, 0, 0, [30, 90]],
    ['as the policy says', 24, 0, 0, [720, 1440]],
    ['soon after the first failure', 1, 1, 0, [1, 3]],
    ['soon after the third', 1, 3, 0, [4, 12]],
    ['later after the fourth', 1, 4, 0, [60, 180]],
    ['at most a day after many', 1, 40, 0, [1440, 1440]],
    ['not before the server asked for', 1, 1, 2 * HOUR, [120, 120]],
    ['never more than a day, whatever it asked for', 1, 1, 30 * DAY, [1440, 1440]],
  ])('comes %s', (_, hours, failures, retryAfter, minutes) => {
    const between = [0, 1].map((random) => nextDelay(hours, failures, retryAfter, random) / 60_000);
    expect(between).toEqual(minutes);
  });

  it('is within half an hour of the start', () => {
    expect([0, 1].map(firstDelay)).toEqual([0, HOUR / 2]);
  });
});
