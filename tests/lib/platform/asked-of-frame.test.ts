// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../eventually.ts';
import { joined, receive, runtime, saying, settled } from './joined-frame.ts';

describe('what is asked of a frame', () => {
  it('is answered to the worker only', () => {
    const { reader, claim } = joined();
    expect(receive('isPresent')).toEqual({ answer: true });
    expect(receive('markMention', { mark: 3 })).toEqual({ answer: true });
    expect(receive('somethingElse')).toBeUndefined();
    expect(receive('markMention', { mark: 4 }, 'another')).toBeUndefined();
    expect(reader.marks).toEqual([3]);
    receive('stopReading');
    expect(claim.signal.aborted).toBe(true);
  });

  it('is caught up with when the reader has read all, and the worker has taken it', async () => {
    const { link, reader } = joined();
    const taken = Promise.withResolvers<unknown>();
    runtime.answer = () => taken.promise;
    reader.isUpToDate = false;
    link.report(saying(['E11.9']));
    const replies: unknown[] = [];
    const isLate = [...runtime.listeners].map((listener) =>
      listener({ call: 'catchUp', request: null }, { id: 'bredvid' }, (reply) => {
        replies.push(reply);
      }),
    );
    expect(isLate).toEqual([true]);
    taken.resolve({ answer: { round: 'anna', next: 'go-on' } });
    await settled();
    expect(replies).toEqual([]);
    reader.isUpToDate = true;
    await eventually(() => expect(replies).toEqual([{ answer: true }]));
  });

  it('is not caught up with while a report is on its way', async () => {
    vi.useFakeTimers();
    const { link } = joined();
    const taken = Promise.withResolvers<unknown>();
    runtime.answer = () => taken.promise;
    link.report(saying(['E11.9']));
    const replies: unknown[] = [];
    for (const listener of runtime.listeners) {
      listener({ call: 'catchUp', request: null }, { id: 'bredvid' }, (reply) => {
        replies.push(reply);
      });
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(replies).toEqual([]);
    taken.resolve({ answer: { round: 'anna', next: 'go-on' } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(replies).toEqual([{ answer: true }]);
  });

  it('gives the words to read by, or nothing when the worker cannot', async () => {
    const { link } = joined();
    runtime.answer = async () => ({ answer: { names: {} } });
    expect(await link.terms()).toEqual({ names: {} });
    runtime.answer = async () => ({ refused: true });
    expect(await link.terms()).toBeUndefined();
    runtime.answer = async () => {
      throw new Error('Could not establish connection.');
    };
    expect(await link.terms()).toBeUndefined();
  });

  it('does not wait for ever for the words', async () => {
    vi.useFakeTimers();
    const { link } = joined();
    runtime.answer = () => new Promise(() => {});
    const terms = link.terms();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await terms).toBeUndefined();
  });
});
