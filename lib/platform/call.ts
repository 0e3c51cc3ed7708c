/**
 * A call is a message with one answer. `send` asks, `handle` answers; what was sent is parsed
 * anew on arrival and the sender is checked, because a content script lives in a page we do not
 * control. No error of a call carries what was in it.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Call, Reply } from './wire.ts';

/** The receiver would not have the call, or could not answer it. */
export class CallRefused extends Error {
  constructor(name: string) {
    super(`The call ${name} was refused: its sender or its form is not allowed, or it failed.`);
    this.name = 'CallRefused';
  }
}

export interface WorkerCall<Request, Answer, Sender> {
  /** Asks the worker. Throws `CallRefused`, or the browser's error when nobody listens. */
  readonly send: (request: Request) => Promise<Answer>;
  /** Answers the call, once parsed and vouched for. Gives back how to stop answering. */
  readonly handle: (
    answer: (request: Request, sender: Sender) => Promise<Answer> | Answer,
  ) => () => void;
}

/**
 * A call to the worker.
 * @param parse gives the request, or throws when it does not have the form
 * @param vouch gives the sender, or `undefined` when this sender may not make the call
 */
export function defineCall<Request, Answer, Sender>(
  name: string,
  parse: (outside: unknown) => Request,
  vouch: (sender: Runtime.MessageSender) => Sender | undefined,
): WorkerCall<Request, Answer, Sender> {
  return {
    send: async (request) =>
      unwrap<Answer>(name, await browser.runtime.sendMessage({ call: name, request })),
    handle: (answer) => {
      const listener = (message: unknown, sender: Runtime.MessageSender) => {
        if (!isCall(message, name)) return undefined;
        return reply(async () => {
          const vouched = vouch(sender);
          if (vouched === undefined) throw new CallRefused(name);
          return answer(parse(message.request), vouched);
        });
      };
      browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
      return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
    },
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

async function reply(answer: () => Promise<unknown>): Promise<Reply> {
  try {
    return { answer: await answer() };
  } catch {
    // Why it failed stays here: an error could hold what was sent.
    return { refused: true };
  }
}

function unwrap<Answer>(name: string, reply: unknown): Answer {
  if (typeof reply !== 'object' || reply === null || !('answer' in reply)) {
    throw new CallRefused(name);
  }
  // The worker is ours, and its answers do not come from a page.
  return reply.answer as Answer;
}

function isCall(message: unknown, name: string): message is Call {
  return (
    typeof message === 'object' && message !== null && (message as Partial<Call>).call === name
  );
}
