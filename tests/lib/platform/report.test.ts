// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { MentionReport, ReportAnswer } from '../../../lib/platform/wire.ts';
import { eventually } from '../../eventually.ts';
import { codesOf, joined, receive, requests, runtime, saying, settled } from './joined-frame.ts';

describe('a report', () => {
  it('is sent without the reader’s own id, and then with the worker’s round', async () => {
    const { link } = joined();
    link.report(saying(['E11.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(1));
    await settled();
    link.report(saying(['E11.9', 'I10.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    expect(requests().map(({ round }) => round)).toEqual([undefined, 'anna']);
    expect(JSON.stringify(runtime.sent)).not.toContain('own');
  });

  it('waits for the one before it, and only the newest waits', async () => {
    let arrive: (reply: unknown) => void = () => undefined;
    runtime.answer = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    const { link } = joined();
    for (const code of ['E11.9', 'I10.9', 'J45.9']) link.report(saying([code]));
    expect(runtime.sent).toHaveLength(1);
    arrive({ answer: { round: 'anna', next: 'go-on' } });
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    expect(requests().map(codesOf)).toEqual([['E11.9'], ['J45.9']]);
  });

  it('tells a switch when the reader’s id is another, also while it waits', async () => {
    let arrive: (reply: unknown) => void = () => undefined;
    runtime.answer = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    const { link } = joined();
    link.report(saying(['E11.9']));
    link.report(saying([], { context: 'another' }));
    link.report(saying(['J45.9'], { context: 'another' }));
    arrive({ answer: { round: 'anna', next: 'go-on' } });
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    expect(requests().map(({ switched }) => switched)).toEqual([false, true]);
  });

  it('is no switch when the worker asked for it', async () => {
    const { link, reader } = joined();
    link.report(saying(['E11.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(1));
    await settled();
    expect(receive('rereadRecord', { round: 'bertil' })).toEqual({ answer: true });
    expect(reader.rereads).toBe(1);
    link.report(saying(['J45.9'], { context: 'another' }));
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    expect(requests()[1]).toMatchObject({ round: 'bertil', switched: false });
  });

  it('is read anew when the answer says so', async () => {
    runtime.answer = async () => ({ answer: { round: 'bertil', next: 'reread' } as ReportAnswer });
    const { link, reader } = joined();
    link.report(saying(['E11.9']));
    await eventually(() => expect(reader.rereads).toBe(1));
  });

  it('is the last when the answer says stop', async () => {
    runtime.answer = async () => ({ answer: { round: '', next: 'stop' } as ReportAnswer });
    const { link, claim } = joined();
    link.report(saying(['E11.9']));
    await eventually(() => expect(claim.signal.aborted).toBe(true));
    link.report(saying(['I10.9']));
    expect(runtime.sent).toHaveLength(1);
    expect(runtime.listeners.size).toBe(0);
  });

  it('is sent again when nobody listened, with its switch', async () => {
    vi.useFakeTimers();
    const { link } = joined();
    link.report(saying(['E11.9']));
    await vi.advanceTimersByTimeAsync(0);
    runtime.answer = async () => {
      throw new Error('Could not establish connection.');
    };
    link.report(saying([], { context: 'another' }));
    await vi.advanceTimersByTimeAsync(0);
    runtime.answer = async () => ({ answer: { round: 'bertil', next: 'go-on' } });
    link.report(saying(['J45.9'], { context: 'another' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(requests().map(({ switched }) => switched)).toEqual([false, true, true]);
    expect(codesOf(requests()[2] as MentionReport)).toEqual(['J45.9']);
  });

  it('is sent again when its answer was lost, and what came meanwhile with it', async () => {
    vi.useFakeTimers();
    const { link } = joined();
    runtime.answer = () => new Promise(() => {});
    link.report(saying([]));
    await vi.advanceTimersByTimeAsync(0);
    link.report(saying(['J45.9'], { context: 'another' }));
    runtime.answer = async () => ({ answer: { round: 'bertil', next: 'go-on' } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests().map(codesOf)).toEqual([[], ['J45.9']]);
    expect(requests()[1]?.switched).toBe(true);
  });

  it.each([
    ['a worker that died before it listened, which Chromium answers', undefined],
    ['a worker that could not take it', { refused: true }],
  ])('is sent again after nothing came of %s', async (_, nothing) => {
    vi.useFakeTimers();
    const { link } = joined();
    link.report(saying(['E11.9']));
    await vi.advanceTimersByTimeAsync(0);
    runtime.answer = async () => nothing;
    link.report(saying([], { context: 'another' }));
    await vi.advanceTimersByTimeAsync(0);
    link.report(saying(['J45.9'], { context: 'another' }));
    await vi.advanceTimersByTimeAsync(60_000);
    const tries = runtime.sent.length;
    // Less and less often, but it is not given up.
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(25);
    runtime.answer = async () => ({ answer: { round: 'bertil', next: 'go-on' } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runtime.sent).toHaveLength(tries + 1);
    expect(requests().at(-1)).toMatchObject({ switched: true });
    expect(codesOf(requests().at(-1) as MentionReport)).toEqual(['J45.9']);
  });

  it('does not wait for the next try of the one before it', async () => {
    vi.useFakeTimers();
    const { link } = joined();
    runtime.answer = async () => undefined;
    link.report(saying(['E11.9']));
    await vi.advanceTimersByTimeAsync(20_000);
    const tries = runtime.sent.length;
    runtime.answer = async () => ({ answer: { round: 'bertil', next: 'go-on' } });
    link.report(saying(['J45.9'], { context: 'another' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(runtime.sent).toHaveLength(tries + 1);
    expect(codesOf(requests().at(-1) as MentionReport)).toEqual(['J45.9']);
    expect(requests().at(-1)?.switched).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(runtime.sent).toHaveLength(tries + 1);
  });

  it('is not sent once the extension is gone', async () => {
    const { link, claim } = joined();
    runtime.id = undefined;
    link.report(saying(['E11.9']));
    await eventually(() => expect(claim.signal.aborted).toBe(true));
    expect(runtime.sent).toEqual([]);
  });
});

describe('the page', () => {
  it('says goodbye, and whether the tab goes with it', async () => {
    joined();
    dispatchEvent(new Event('pagehide'));
    expect(runtime.sent).toEqual([{ call: 'leaveFrame', request: { top: true } }]);
  });

  it('is new to the worker when it comes back from the page cache', async () => {
    const { link, reader } = joined();
    link.report(saying(['E11.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(1));
    await settled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(reader.rereads).toBe(1);
    link.report(saying(['E11.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    expect(requests()[1]).not.toHaveProperty('round');
  });

  it('does not wait for what was on its way when the page was put away', async () => {
    const { link } = joined();
    const unanswered = Promise.withResolvers<unknown>();
    runtime.answer = () => unanswered.promise;
    link.report(saying(['E11.9']));
    const words = link.terms();
    await eventually(() => expect(runtime.sent).toHaveLength(2));
    runtime.answer = async () => ({ answer: { round: 'anna', next: 'go-on' } });
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    link.report(saying(['I10.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(3));
    expect(await words).toBeUndefined();
    // An answer that comes after all is of the page as it was.
    unanswered.resolve({ answer: { round: 'late', next: 'stop' } });
    await settled();
    link.report(saying(['J45.9']));
    await eventually(() => expect(runtime.sent).toHaveLength(4));
  });

  it('does nothing more once the claim has ended', () => {
    const { claim } = joined();
    claim.abort();
    dispatchEvent(new Event('pagehide'));
    expect(runtime.sent).toEqual([]);
  });
});
