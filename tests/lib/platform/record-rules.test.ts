import { describe, expect, it } from 'vitest';
import { FRAME_LIMIT, judge } from '../../../lib/platform/record-rules.ts';
import type { TabRecord } from '../../../lib/platform/record-store.ts';

const open: TabRecord = { context: 'anna', access: 'read', frames: [0, 4] };
const mint = () => 'bertil';

describe('what a report of a frame means', () => {
  it.each([
    ['the first of a tab', undefined, 0, {}, 'kept', 'bertil', 'go-on'],
    ['the first of a new frame', open, 7, {}, 'kept', 'anna', 'go-on'],
    ['more of the same record', open, 4, { round: 'anna' }, 'kept', 'anna', 'go-on'],
    [
      'a frame that saw a switch',
      open,
      4,
      { round: 'anna', switched: true },
      'switched',
      'bertil',
      'go-on',
    ],
    ['a new page in a known frame', open, 4, {}, 'switched', 'bertil', 'go-on'],
    ['one of an earlier record', open, 4, { round: 'before' }, 'dropped', 'anna', 'reread'],
    [
      'one of a tab that was forgotten',
      undefined,
      0,
      { round: 'before' },
      'dropped',
      'bertil',
      'reread',
    ],
    [
      'a switch seen late',
      open,
      4,
      { round: 'before', switched: true },
      'switched, dropped',
      'bertil',
      'reread',
    ],
  ] as const)('%s', (_what, tab, frame, report, fate, round, next) => {
    const verdict = judge(tab, frame, { switched: false, ...report }, mint);
    const fates = [verdict.switched && 'switched', !verdict.keep && 'dropped'].filter(Boolean);
    expect(fates.join(', ') || 'kept').toBe(fate);
    expect(verdict.answer).toEqual({ round, next });
    expect(verdict.tab.context).toBe(round);
    expect(verdict.tab.frames).toContain(frame);
  });

  it('says that a page which reports can be read', () => {
    const closed: TabRecord = { ...open, access: 'no-permission' };
    expect(judge(closed, 0, { round: 'anna', switched: false }, mint).tab.access).toBe('read');
    expect(judge(closed, 0, { round: 'before', switched: false }, mint).tab.access).toBe(
      'no-permission',
    );
  });

  it('remembers only so many frames, and lets the oldest below the top one go', () => {
    const frames = Array.from({ length: FRAME_LIMIT }, (_, frame) => frame);
    const verdict = judge({ ...open, frames }, 1000, { switched: false }, mint);
    expect(verdict.tab.frames).toHaveLength(FRAME_LIMIT);
    expect(verdict.tab.frames).toContain(0);
    expect(verdict.tab.frames).not.toContain(1);
    expect(verdict.tab.frames).toContain(1000);
  });
});
