/**
 * The content script's half of the messages, made small: no polyfill, no parser, no storage. It
 * answers for one frame: one report on its way at a time, and nothing more once the extension is
 * gone.
 */
import type { HintOutcome, Mention, ReadingState } from '../reading/mention.ts';
import { type Hints, hintsFor } from '../reading/site-hints.ts';
import type { TermTable } from '../reading/term-table.ts';
import { answerLater } from './answer-later.ts';
import { isConnected, type Listener, runtime } from './frame-claim.ts';
import {
  CALLS_TO_FRAME,
  FRAME_CALLS,
  type LeaveRequest,
  type MarkRequest,
  type MentionReport,
  type ReportAnswer,
  type RereadRequest,
} from './wire.ts';

/** What the reader tells of its frame. */
export interface RecordReport {
  /** The reader's own random id for whose record its frame shows; it stays in the frame. */
  readonly context: string;
  readonly state: ReadingState;
  readonly visible: boolean;
  /** Absent where the site has no hints, or nothing was decided. */
  readonly hint?: HintOutcome;
  readonly mentions: readonly Mention[];
}

/** What the worker and the panel may ask of a frame. */
export interface FrameReader {
  /**
   * Reads from the start and reports anew, dropping what is under way. What it then reports is
   * no switch.
   */
  readonly reread: () => void;
  /** Shows the place of a mention of the latest report. */
  readonly mark: (mark: number) => void;
  /** Reads at once what has changed; whether all of it is read. */
  readonly isUpToDate: () => boolean;
}

export interface WorkerLink {
  /** Reports what the frame shows. While a report is on its way, only the newest waits. */
  readonly report: (report: RecordReport) => void;
  /** The words to recognise diagnoses by; `undefined` when the worker cannot say. */
  readonly terms: () => Promise<TermTable | undefined>;
}

/** Milliseconds before a report that nobody took is sent again, twice as many each time, to a limit. */
const RETRY_MS = 100;
const LONGEST_RETRY_MS = 6400;
/**
 * Milliseconds before an answer counts as lost: a browser may lose it with a worker that it ends,
 * and never say so. Telling twice does no harm.
 */
const ANSWER_MS = 5000;
/**
 * Milliseconds between looks for what a hint points at, on a page without codes, and how many: a
 * page that is still being built is not said to lack it.
 */
const LOOK_MS = 3000;
const LOOKS = 20;
/** The worker waits 8 seconds for a database before it answers without the names of diagnoses. */
const TERMS_MS = 10_000;

/**
 * Joins a claimed frame's reader to the worker, until the claim ends: with the extension, when the
 * worker says stop, or when the permission is taken back.
 */
export function linkToWorker(reader: FrameReader, claim: AbortController): WorkerLink {
  const { signal } = claim;
  let round: string | undefined;
  let context: string | undefined;
  let waiting: Omit<MentionReport, 'round'> | undefined;
  /** What the reader told last. */
  let latest: RecordReport | undefined;
  /** The sending under way. One that a page took with it into the page cache is let go. */
  let sending: symbol | undefined;
  /** Each ends the wait for an answer. */
  const waits = new Set<() => void>();
  /** Ends the wait before a report is sent again. */
  let sendNow = (): void => undefined;

  /** The answer; throws when there is none: a refusal, a lost one, nobody there. */
  async function ask(call: string, request?: unknown, patience = ANSWER_MS): Promise<unknown> {
    if (!isConnected()) claim.abort();
    if (signal.aborted) return undefined;
    const { promise: lost, reject } = Promise.withResolvers<never>();
    waits.add(reject);
    setTimeout(reject, patience);
    const reply = await Promise.race([runtime()?.sendMessage({ call, request }), lost]).finally(
      () => waits.delete(reject),
    );
    // Chromium resolves with nothing, and fails nothing, when the worker died before it had listened.
    const { answer } = Object(reply) as { readonly answer?: unknown };
    if (answer === undefined) throw new Error('Nobody answered.');
    return answer;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    const mine = Symbol();
    sending = mine;
    let wait = RETRY_MS;
    while (waiting && !signal.aborted && sending === mine) {
      const next = waiting;
      waiting = undefined;
      try {
        const request: MentionReport = { ...next, ...(round && { round }) };
        const answer = (await ask(FRAME_CALLS.report, request)) as ReportAnswer | undefined;
        wait = RETRY_MS;
        if (sending === mine) follow(answer);
      } catch {
        if (sending !== mine) return;
        // Nobody listened or answered. What it said of a switch must not be lost with it.
        const newer = waiting as typeof next | undefined;
        waiting = { ...next, ...newer, switched: next.switched || !!newer?.switched };
        // A newer report does not wait the former's time out: it may be of another patient.
        const { promise, resolve } = Promise.withResolvers<void>();
        sendNow = resolve;
        setTimeout(resolve, newer ? RETRY_MS : wait);
        await promise;
        wait = Math.min(wait * 2, LONGEST_RETRY_MS);
      }
    }
    if (sending === mine) sending = undefined;
  }

  function follow(answer: ReportAnswer | undefined): void {
    if (!answer) return;
    round = answer.round;
    if (answer.next === 'reread') restart();
    if (answer.next === 'stop') claim.abort();
    if (!waiting && answer.hints) void lookForHint(hintsFor(answer.hints, origin), latest);
  }

  /** Tells of a page without codes whether what its site's hints point at is there. */
  async function lookForHint({ outcome }: Hints, of: RecordReport | undefined): Promise<void> {
    let told: HintOutcome | undefined;
    for (let look = 0; look < LOOKS && told !== 'matched'; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      // What was told since is answered by itself.
      if (!of || latest !== of || signal.aborted) return;
      const hint = outcome(document);
      if (!hint) return;
      if (hint === told) continue;
      told = hint;
      send({ ...of, hint });
    }
  }

  function restart(): void {
    waiting = undefined;
    // What is read next is no switch from what was read before.
    context = undefined;
    reader.reread();
  }

  const listener: Listener = (message, sender, answer) => {
    const { call, request } = message as { readonly call?: string; readonly request?: unknown };
    if (sender.id !== runtime()?.id) return;
    if (!Object.values<unknown>(CALLS_TO_FRAME).includes(call)) return;
    if (call === CALLS_TO_FRAME.catchUp) {
      return answerLater(() => reader.isUpToDate() && !sending, answer, signal);
    }
    answer({ answer: true });
    if (call === CALLS_TO_FRAME.reread) {
      round = (request as RereadRequest).round;
      restart();
    }
    if (call === CALLS_TO_FRAME.mark) reader.mark((request as MarkRequest).mark);
    if (call === CALLS_TO_FRAME.stop) claim.abort();
  };

  runtime()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // An orphan's runtime may be gone, and its listeners with it.
    runtime()?.onMessage?.removeListener(listener);
  });
  const arrive = () => {
    // Shown anew, from the page cache or prerendered: to the worker this is a page never seen.
    round = undefined;
    // What was on its way when the page was put away is answered to nobody.
    sending = undefined;
    for (const end of waits) end();
    restart();
  };
  const leave = () => {
    const request: LeaveRequest = { top: window === window.top };
    ask(FRAME_CALLS.leave, request).catch(() => {
      // With nobody listening there is nothing to take back.
    });
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', (event) => event.persisted && arrive(), { signal });
  document.addEventListener('prerenderingchange', arrive, { signal });

  function send({ context: current, ...report }: RecordReport): void {
    const switched = !!waiting?.switched || (!!context && context !== current);
    context = current;
    waiting = { ...report, switched };
    sendNow();
    void drain();
  }

  return {
    report(next) {
      latest = next;
      send(next);
    },
    terms: () =>
      ask(FRAME_CALLS.terms, undefined, TERMS_MS).catch(() => undefined) as Promise<
        TermTable | undefined
      >,
  };
}
