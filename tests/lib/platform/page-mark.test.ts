import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { overlay } from '../../../lib/catalogue/overlay.ts';
import type { Match } from '../../../lib/matching/match.ts';
import {
  countOutcome,
  followMark,
  MARK_COUNTS,
  type Standing,
  wordsOfMark,
} from '../../../lib/platform/page-mark.ts';
import { POLICY } from '../../../lib/platform/settings.ts';
import { matchOf, supportFor } from '../matching/builders.ts';
import { fake } from './fake-extension.ts';

const TODAY = '2026-11-21';
/** Put into the top frame of tab 5. */
const MARK = '/content-scripts/mark.js 5:0';
const signal = {
  level: 'warning',
  text: 'Ny dos',
  from: '2026-11-01',
  until: '2026-12-01',
} as const;
const support = (id: string, more: Partial<Match['support']> = {}, rest: Partial<Match> = {}) =>
  matchOf(supportFor(['E11'], { id, signal, ...more }), rest);

const standing = (matches: readonly Match[], rest: Partial<Standing> = {}): Standing => ({
  context: 'patient-a',
  entries: overlay(matches, 'se-14'),
  seen: new Set(),
  ...rest,
});

beforeEach(async () => {
  fake.reset();
  fake.readable.add(5);
  await fake.local.set({ [POLICY]: { signal: 'mark' } });
});

describe('the mark in the page', () => {
  it('is never there unless policy asks for it', async () => {
    await fake.local.set({ [POLICY]: {} });
    await followMark(5, standing([support('se/a')]), TODAY);
    expect(fake.joined).toEqual([]);
  });

  it('is put there once for a record, and again for the next', async () => {
    fake.frames.set('5:0', () => undefined);
    const matches = [support('se/a')];
    await followMark(5, standing(matches), TODAY);
    await followMark(5, standing(matches), TODAY);
    expect(fake.joined).toEqual([MARK]);
    await followMark(5, standing([], { context: 'patient-b' }), TODAY);
    expect(fake.calls).toEqual(['hideMark 5:0']);
    expect(await wordsOfMark(5)).toBeUndefined();
    await followMark(5, standing(matches, { context: 'patient-b' }), TODAY);
    expect(fake.joined).toEqual([MARK, MARK]);
  });

  it('that was closed is quiet as long as the record is open, whatever the day and however it changes', async () => {
    await followMark(5, standing([support('se/a')]), TODAY);
    await countOutcome(5, 'closed');
    await followMark(5, standing([support('se/a')]), '2026-11-30');
    const changed = { ...signal, text: 'Ny dos igen' };
    await followMark(5, standing([support('se/a', { signal: changed })]), '2026-11-30');
    expect(fake.joined).toEqual([MARK]);
    fake.frames.set('5:0', () => undefined);
    const retired = standing([support('se/a')], { context: 'patient-b' });
    await followMark(5, retired, '2026-12-02');
    expect(fake.joined).toEqual([MARK]);
  });

  it('says the weightiest of what is signalled', async () => {
    const critical = { ...signal, level: 'critical', text: 'Fel dos', approvedBy: 'MR' } as const;
    await followMark(5, standing([support('se/a'), support('se/b', { signal: critical })]), TODAY);
    expect(await wordsOfMark(5)).toEqual({ level: 'critical', text: 'Fel dos' });
  });

  const replaces = [{ id: 'se/a', how: 'replaces' as const }];
  const withdrawn = { id: 'se/a', reason: 'Fel', since: '2026-11-01' };
  const unsignalled = supportFor(['E11'], { id: 'se-14/a', relatedTo: replaces });
  it.each<[string, readonly Match[], Partial<Standing>]>([
    ['is not signalled', [matchOf(supportFor(['E11']))], {}],
    ['is no longer news', [support('se/a', { signal: { ...signal, until: '2026-11-20' } })], {}],
    ['is not news yet', [support('se/a', { signal: { ...signal, from: '2026-11-22' } })], {}],
    ['is withdrawn', [support('se/a', {}, { withdrawn })], {}],
    ['the region replaces', [support('se/a'), matchOf(unsignalled)], {}],
    ['the panel has shown', [support('se/a')], { seen: new Set(['se/a']) }],
  ])('is not for what %s', async (_what, matches, rest) => {
    await followMark(5, standing(matches, rest), TODAY);
    expect(fake.joined).toEqual([]);
  });

  it('is counted by support when it is shown and when it is answered', async () => {
    await followMark(5, standing([support('se/a')]), TODAY);
    await countOutcome(5, 'known');
    const { [MARK_COUNTS]: counts } = await fake.local.get(MARK_COUNTS);
    expect(counts).toEqual({ 'se/a shown': 1, 'se/a known': 1 });
  });
});
