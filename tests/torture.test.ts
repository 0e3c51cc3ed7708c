/** The attack and fault matrix in numbers that a test run can afford; in full: `npm run torture`. */
import { describe, expect, it } from 'vitest';
import { alterAtRandom, flipEachByte } from './torture/altered.ts';
import { failEachWrite } from './torture/full-disk.ts';
import { interruptEverywhere } from './torture/interrupted.ts';

describe('an update', () => {
  it('stopped at every step loses nothing, and the next brings the newest', async () => {
    const { boundaries, ...bad } = await interruptEverywhere(2);
    expect(boundaries).toBeGreaterThan(15);
    expect(bad).toEqual({ runs: 2 * boundaries, corrupt: 0, rolledBack: 0, notConverged: 0 });
  }, 120_000);

  it('that finds the disk full at any write keeps what it had, and recovers', async () => {
    const { faults, longestMs, ...bad } = await failEachWrite(['QuotaExceededError']);
    expect(faults).toBeGreaterThan(10);
    expect(longestMs).toBeLessThan(5000);
    expect(bad).toEqual({ lost: 0, notRecovered: 0 });
  }, 120_000);
});

describe('a bundle', () => {
  it('with any byte flipped is refused', async () => {
    expect(await flipEachByte(10_000)).toMatchObject({ taken: 0 });
  });

  it('altered before it was signed is refused, or read as what stands in it', async () => {
    expect(await alterAtRandom(5000)).toEqual({ tried: 5000, taken: 0 });
  });
});
