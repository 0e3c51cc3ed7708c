import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/reading/mention.ts';
import { readingOf } from '../../../lib/state/record.ts';
import { frame, mention, record } from './builders.ts';

const codes = (list: readonly { readonly coding: { readonly code: string } }[]) =>
  list.map(({ coding }) => coding.code);

describe('readingOf', () => {
  it('tells diagnoses from what is only mentioned', () => {
    const reading = readingOf(record(), [
      frame([mention('E11.9'), mention('J44.9', 'suspected'), mention('I21.9', 'family')]),
    ]);
    expect(codes(reading.diagnoses)).toEqual(['E11.9']);
    expect(codes(reading.alsoMentioned)).toEqual(['J44.9', 'I21.9']);
  });

  it('merges the frames of one record, each code once', () => {
    const reading = readingOf(record(), [
      frame([mention('E11.9')]),
      frame([mention('I10.9'), mention('E11.9')], { frame: 3 }),
    ]);
    expect(codes(reading.diagnoses)).toEqual(['E11.9', 'I10.9']);
  });

  it('counts a code as a diagnosis that is one somewhere, whatever else is said of it', () => {
    const reading = readingOf(record(), [
      frame([mention('E11.9', 'historical'), mention('E11.9')]),
    ]);
    expect(codes(reading.diagnoses)).toEqual(['E11.9']);
    expect(reading.alsoMentioned).toEqual([]);
  });

  it('keeps every status of what is only mentioned', () => {
    const reading = readingOf(record(), [
      frame([mention('J44.9', 'historical'), mention('J44.9', 'suspected')]),
    ]);
    expect(reading.alsoMentioned[0]?.statuses).toEqual(['historical', 'suspected']);
  });

  it('knows the frame a diagnosis can be shown in', () => {
    const reading = readingOf(record(), [frame([]), frame([mention('E11.9')], { frame: 3 })]);
    expect(reading.diagnoses[0]?.at).toEqual({ frame: 3, mark: 1 });
  });

  it.each([
    ['a hidden frame, which may hold another patient', { visible: false }],
    ['a frame of another record context', { context: 'patient-b' }],
  ])('leaves out %s', (_, rest) => {
    expect(readingOf(record(), [frame([mention('E11.9')], rest)]).diagnoses).toEqual([]);
  });

  it.each([
    ['not in vain where there is none', [{}], false],
    ['in vain where nothing of it is on the page', [{ hint: 'unmatched' as const }, {}], true],
    [
      'not in vain where one frame has what it points at',
      [{ hint: 'unmatched' as const }, { hint: 'matched' as const }],
      false,
    ],
    ['not judged by a hidden frame', [{ hint: 'unmatched' as const, visible: false }], false],
  ])('finds a site hint %s', (_, frames, expected) => {
    const reports = frames.map((rest, at) => frame([], { frame: at, ...rest }));
    expect(readingOf(record(), reports).isHintVain).toBe(expected);
  });

  const none: readonly Mention[] = [];
  it.each([
    ['unread', undefined, []],
    ['unread', record('a', 'no-permission'), []],
    ['unread', record('a', 'gone'), []],
    ['closed', record('a', 'browser-page'), []],
    ['reading', record('patient-a'), []],
    ['reading', record('patient-a'), [frame(none, { state: 'reading' })]],
    ['read', record('patient-a'), [frame(none)]],
    ['read', record('patient-a'), [frame(none), frame(none, { frame: 2, state: 'stopped' })]],
    ['stopped', record('patient-a'), [frame(none, { state: 'stopped' })]],
  ] as const)('says %s', (progress, open, frames) => {
    expect(readingOf(open, frames).progress).toBe(progress);
  });
});
