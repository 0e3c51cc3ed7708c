/**
 * A call is a message with one answer: this half asks, `answer.ts` answers. No error of a call
 * carries what was in it.
 */
import browser from 'webextension-polyfill';

/** The receiver would not have the call, or could not answer it. */
export class CallRefused extends Error {
  constructor(name: string) {
    super(`The call ${name} was refused: its sender or its form is not allowed, or it failed.`);
    this.name = 'CallRefused';
  }
}

export interface WorkerCall<Request, Answer> {
  readonly name: string;
  /** Asks the worker. Throws `CallRefused`, or the browser's error when nobody listens. */
  readonly send: (request: Request) => Promise<Answer>;
}

/** A call to the worker. Who may make it, and in which form, the worker knows: `gates.ts`. */
export function defineCall<Request, Answer>(name: string): WorkerCall<Request, Answer> {
  return {
    name,
    send: async (request) =>
      unwrap<Answer>(name, await browser.runtime.sendMessage({ call: name, request })),
  };
}

export interface FrameCall<Request, Answer> {
  /** Asks one frame of a tab, or with `frame` left out every frame (the first answer is kept). */
  readonly send: (tabId: number, request: Request, frame?: number) => Promise<Answer>;
}

/** A call to our content script in a tab; `report.ts` answers it there. */
export function defineFrameCall<Request, Answer>(name: string): FrameCall<Request, Answer> {
  return {
    send: async (tabId, request, frame) =>
      unwrap<Answer>(
        name,
        await browser.tabs.sendMessage(
          tabId,
          { call: name, request },
          frame === undefined ? {} : { frameId: frame },
        ),
      ),
  };
}

function unwrap<Answer>(name: string, reply: unknown): Answer {
  if (typeof reply !== 'object' || reply === null || !('answer' in reply)) {
    throw new CallRefused(name);
  }
  // The worker is ours, and its answers do not come from a page.
  return reply.answer as Answer;
}
