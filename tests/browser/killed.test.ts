/** The browser killed while an update is being stored; more often: `npm run torture -- killed`. */
import { expect, it } from 'vitest';
import { killAt } from '../torture/killed.ts';

it('an update that Chromium is killed in loses nothing, and the next brings it', async () => {
  const moments = [{ file: 6, sentMs: 20 }];
  expect(await killAt(moments)).toEqual({ kills: 1, corrupt: 0, rolledBack: 0, notConverged: 0 });
});
