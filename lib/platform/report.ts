/**
 * The content script's half of the messages, made small: no polyfill, no parser, no storage. It
 * answers for one frame: one reader in it at a time, one report on its way at a time, and nothing
 * more once the extension is gone.
 */
import type { Mention, ReadingState } from '../reading/mention.ts';
import type { TermTable } from '../reading/term-table.ts';
import {
  CALLS_TO_FRAME,
  FRAME_CALLS,
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
  readonly switched: boolean;
  readonly mentions: readonly Mention[];
}

/** What the worker and the panel may ask of a frame. */
export interface FrameReader {
  /** Reads from the start and reports anew, dropping what is under way. */
  readonly reread: () => void;
  /** Shows the place of a mention of the latest report. */
  readonly mark: (mark: number) => void;
  /** Reads no more: too many reports. Asked to reread, it may start again. */
  readonly stop: () => void;
}

export interface WorkerLink {
  /** Reports what the frame shows. While a report is on its way, only the newest waits. */
  readonly report: (report: RecordReport) => void;
  /** The words to recognise diagnoses by; `undefined` when the worker cannot say. */
  readonly terms: () => Promise<TermTable | undefined>;
}

/** The few functions of the browser's that are used here. */
interface Runtime {
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}
type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (reply: unknown) => void,
) => void;

/** Kept on the isolated world's global, which the page cannot see. */
const READER = Symbol.for('bredvid.reader');

interface Claim {
  readonly alive: () => boolean;
  readonly stop: () => void;
}

/**
 * Claims this frame for one reader. `undefined` when a living one already reads it: then do
 * nothing. A reader orphaned by an update of the extension is stopped and replaced.
 * @returns what ends when this reader must stop
 */
export function claimFrame(): AbortController | undefined {
  const world = globalThis as { [READER]?: Claim };
  const before = world[READER];
  if (before?.alive()) return undefined;
  before?.stop();
  const claim = new AbortController();
  world[READER] = {
    alive: () => !claim.signal.aborted && isConnected(),
    stop: () => claim.abort(),
  };
  return claim;
}

/** Whether the extension that this script belongs to is still there. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/** Joins a claimed frame's reader to the worker, until the claim ends. */
export function linkToWorker(reader: FrameReader, claim: AbortController): WorkerLink {
  const { signal } = claim;
  let round: string | undefined;
  let context: string | undefined;
  let waiting: Omit<MentionReport, 'round'> | undefined;
  let sending = false;

  async function ask(call: string, request: unknown): Promise<unknown> {
    if (!isConnected()) claim.abort();
    if (signal.aborted) return undefined;
    const reply = await runtime()?.sendMessage({ call, request });
    return (reply as { readonly answer?: unknown } | undefined)?.answer;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    try {
      while (waiting && !signal.aborted) {
        const next: MentionReport = { ...waiting, ...(round && { round }) };
        waiting = undefined;
        follow((await ask(FRAME_CALLS.report, next)) as ReportAnswer | undefined);
      }
    } catch {
      // Nobody listened. The worker asks every frame to reread when it is back.
    } finally {
      sending = false;
    }
  }

  function follow(answer: ReportAnswer | undefined): void {
    if (!answer) return;
    round = answer.round;
    if (answer.then === 'reread') restart();
    if (answer.then === 'stop') reader.stop();
  }

  function restart(): void {
    waiting = undefined;
    reader.reread();
  }

  const listener: Listener = (message, sender, answer) => {
    const { call, request } = message as { readonly call?: string; readonly request?: unknown };
    if (sender.id !== runtime()?.id) return;
    if (call === CALLS_TO_FRAME.present) answer({ answer: true });
    if (call === CALLS_TO_FRAME.reread) {
      round = (request as RereadRequest).round;
      answer({ answer: true });
      restart();
    }
    if (call === CALLS_TO_FRAME.mark) {
      answer({ answer: true });
      reader.mark((request as MarkRequest).mark);
    }
  };

  runtime()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // An orphan's runtime may be gone, and its listeners with it.
    runtime()?.onMessage?.removeListener(listener);
  });
  addEventListener('pagehide', () => void ask(FRAME_CALLS.leave, undefined), { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // Back from the browser's page cache: to the worker this is a page never seen.
      round = undefined;
      restart();
    },
    { signal },
  );

  return {
    report({ context: current, ...report }) {
      const switched =
        report.switched ||
        waiting?.switched === true ||
        (context !== undefined && context !== current);
      context = current;
      waiting = { ...report, switched };
      void drain();
    },
    async terms() {
      try {
        return (await ask(FRAME_CALLS.terms, undefined)) as TermTable | undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as {
    readonly browser?: { readonly runtime?: Runtime };
    readonly chrome?: { readonly runtime?: Runtime };
  };
  return (browser ?? chrome)?.runtime;
}
