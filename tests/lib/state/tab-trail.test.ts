import { describe, expect, it } from 'vitest';
import { createTabTrail } from '../../../lib/state/tab-trail.ts';

describe('the trail of tabs', () => {
  it('keeps the record’s list beside a support opened from it', () => {
    const trail = createTabTrail();
    trail.opened(2, 1);
    expect([trail.recordOf(2), trail.recordOf(1)]).toEqual([1, 1]);
  });

  it('follows a support opened beside a support to the record', () => {
    const trail = createTabTrail();
    trail.opened(2, 1);
    trail.opened(3, 2);
    expect(trail.recordOf(3)).toBe(1);
  });

  it.each([2, 1])('ends when tab %i is gone or has a record of its own', (tab) => {
    const trail = createTabTrail();
    trail.opened(2, 1);
    trail.forget(tab);
    expect(trail.recordOf(2)).toBe(2);
  });
});
