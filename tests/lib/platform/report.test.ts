// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimFrame, isConnected } from '../../../lib/platform/frame-claim.ts';
import { linkToWorker, type RecordReport } from '../../../lib/platform/report.ts';
import type { Call, MentionReport, ReportAnswer } from '../../../lib/platform/wire.ts';
import type { SiteHint } from '../../../lib/reading/site-hints.ts';
import { eventually } from '../../eventually.ts';
import { mentionOf } from './messages-for-tests.ts';

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => void;

/** The browser as a content script has it: messages, and an id that goes with the extension. */
const runtime = {
  id: 'bredvid' as string | undefined,
  sent: [] as Call[],
  listeners: new Set<Listener>(),
  answer: async (_call: Call): Promise<unknown> => undefined,
};

const claims: AbortController[] = [];

beforeEach(() => {
  runtime.id = 'bredvid';
  runtime.sent = [];
  runtime.listeners.clear();
  runtime.answer = async () => ({ answer: { round: 'anna', next: 'go-on' } });
  vi.stubGlobal('chrome', {
    runtime: {
      get id() {
        return runtime.id;
      },
      sendMessage: (call: Call) => {
        runtime.sent.push(call);
        return runtime.answer(call);
      },
      onMessage: {
        addListener: (listener: Listener) => runtime.listeners.add(listener),
        removeListener: (listener: Listener) => runtime.listeners.delete(listener),
      },
    },
  });
});

afterEach(() => {
  for (const claim of claims.splice(0)) claim.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function claimed(): AbortController {
  const claim = claimFrame();
  if (!claim) throw new Error('The frame was claimed before.');
  claims.push(claim);
  return claim;
}

function joined() {
  const claim = claimed();
  const reader = { rereads: 0, marks: [] as number[], isUpToDate: true };
  const link = linkToWorker(
    {
      reread: () => {
        reader.rereads += 1;
      },
      mark: (mark) => void reader.marks.push(mark),
      isUpToDate: () => reader.isUpToDate,
    },
    claim,
  );
  return { claim, reader, link };
}

function saying(codes: readonly string[], change: Partial<RecordReport> = {}): RecordReport {
  return {
    context: 'own',
    state: 'read',
    visible: true,
    mentions: codes.map((code) => mentionOf(code)),
    ...change,
  };
}

/** Once every answer that has come was followed. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const requests = () => runtime.sent.map(({ request }) => request as MentionReport);
const codesOf = (report: MentionReport) => report.mentions.map(({ coding }) => coding.code);

function receive(call: string, request: unknown = null, id = 'bredvid'): unknown {
  let reply: unknown;
  for (const listener of runtime.listeners) {
    listener({ call, request }, { id }, (given) => {
      reply = given;
    });
  }
  return reply;
}

describe('the claim of a frame', () => {
  it('is given to one reader at a time', () => {
    const first = claimed();
    expect(claimFrame()).toBeUndefined();
    first.abort();
    expect(claimed().signal.aborted).toBe(false);
  });

  it('passes from an orphan to the reader of the new extension', () => {
    const orphan = claimed();
    runtime.id = undefined;
    expect(isConnected()).toBe(false);
    const next = claimed();
    expect(orphan.signal.aborted).toBe(true);
    runtime.id = 'bredvid';
    expect(next.signal.aborted).toBe(false);
    expect(claimFrame()).toBeUndefined();
  });

  it('passes on when a page takes over the window of the empty document before it', () => {
    const empty = claimed();
    vi.stubGlobal('document', document.implementation.createHTMLDocument());
    const next = claimed();
    expect(empty.signal.aborted).toBe(true);
    expect(next.signal.aborted).toBe(false);
  });
});

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

describe('a report of a page without codes, where there are site hints', () => {
  const site = { match: 'https://journal.example.se', diagnosisList: ['#besvar'] };
  const outcomes = () => requests().map(({ hint }) => hint);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('origin', site.match);
    document.body.innerHTML = '<p>Journal</p>';
  });

  async function reported(hints: readonly SiteHint[], after: RecordReport[] = []) {
    runtime.answer = async ({ request }) => {
      const isAsked = (request as MentionReport).hint === undefined;
      return { answer: { round: 'anna', next: 'go-on', ...(isAsked && { hints }) } };
    };
    const { link } = joined();
    for (const report of [saying([]), ...after]) {
      link.report(report);
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(5000);
  }

  it('says after a while that nothing of the hint is there', async () => {
    await reported([site]);
    expect(outcomes()).toEqual([undefined, 'unmatched']);
    expect(requests()[1]).toMatchObject({ round: 'anna', switched: false, state: 'read' });
  });

  it('takes it back when what it points at is drawn late', async () => {
    await reported([site]);
    document.body.innerHTML = '<ul id="besvar"></ul>';
    await vi.advanceTimersByTimeAsync(120_000);
    expect(outcomes()).toEqual([undefined, 'unmatched', 'matched']);
  });

  it('says nothing of a hint for another site', async () => {
    await reported([{ ...site, match: 'https://another.example.se' }]);
    expect(outcomes()).toEqual([undefined]);
  });

  it('says nothing more of it once the page has told something else', async () => {
    await reported([site], [saying(['E11.9'], { hint: 'matched' })]);
    expect(outcomes()).toEqual([undefined, 'matched']);
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
