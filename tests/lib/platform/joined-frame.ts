/** A frame whose reader is joined to a worker, with the messages that the two exchange. */
import { afterEach, beforeEach, vi } from 'vitest';
import { claimFrame } from '../../../lib/platform/frame-claim.ts';
import { linkToWorker, type RecordReport } from '../../../lib/platform/report.ts';
import type { Call, MentionReport } from '../../../lib/platform/wire.ts';
import { mentionOf } from './messages-for-tests.ts';

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => void;

/** The browser as a content script has it: messages, and an id that goes with the extension. */
export const runtime = {
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

export function claimed(): AbortController {
  const claim = claimFrame();
  if (!claim) throw new Error('The frame was claimed before.');
  claims.push(claim);
  return claim;
}

export function joined() {
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

export function saying(codes: readonly string[], change: Partial<RecordReport> = {}): RecordReport {
  return {
    context: 'own',
    state: 'read',
    visible: true,
    mentions: codes.map((code) => mentionOf(code)),
    ...change,
  };
}

/** Once every answer that has come was followed. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
export const requests = () => runtime.sent.map(({ request }) => request as MentionReport);
export const codesOf = (report: MentionReport) => report.mentions.map(({ coding }) => coding.code);

export function receive(call: string, request: unknown = null, id = 'bredvid'): unknown {
  let reply: unknown;
  for (const listener of runtime.listeners) {
    listener({ call, request }, { id }, (given) => {
      reply = given;
    });
  }
  return reply;
}
