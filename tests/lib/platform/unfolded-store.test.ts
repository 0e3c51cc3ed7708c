import './fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { keepUnfolded, readUnfolded } from '../../../lib/platform/unfolded-store.ts';
import { fake } from './fake-extension.ts';

beforeEach(() => fake.reset());

it('unfolded headings are read back as they were kept', async () => {
  expect(await readUnfolded()).toEqual([]);
  await keepUnfolded(['drugs', 'guidelines']);
  expect(new Set(await readUnfolded())).toEqual(new Set(['drugs', 'guidelines']));
});

it.each([['a text'], [['no heading']], [{ drugs: true }], [null]])(
  'of %j nothing is unfolded',
  async (kept) => {
    await fake.local.set({ unfolded: kept });
    expect(await readUnfolded()).toEqual([]);
  },
);
