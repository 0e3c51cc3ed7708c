/**
 * The answering half of a call: what was sent is parsed anew on arrival and the sender is checked,
 * because a content script lives in a page we do not control.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { CallRefused, type WorkerCall } from './call.ts';
import type { Call, Reply } from './wire.ts';

export interface Gate<Request, Answer, Sender> {
  /** Answers the call, once parsed and vouched for. Gives back how to stop answering. */
  readonly handle: (
    answer: (request: Request, sender: Sender) => Promise<Answer> | Answer,
  ) => () => void;
}

/**
 * @param parse gives the request, or throws when it does not have the form
 * @param vouch gives the sender, or `undefined` when this sender may not make the call
 */
export function gateOf<Request, Answer, Sender>(
  { name }: WorkerCall<Request, Answer>,
  parse: (outside: unknown) => Request,
  vouch: (sender: Runtime.MessageSender) => Sender | undefined,
): Gate<Request, Answer, Sender> {
  return {
    handle: (answer) => {
      const listener = (
        message: unknown,
        sender: Runtime.MessageSender,
        respond: (reply: unknown) => void,
      ) => {
        if (!isCall(message, name)) return undefined;
        void reply(async () => {
          const vouched = vouch(sender);
          if (vouched === undefined) throw new CallRefused(name);
          return answer(parse(message.request), vouched);
        }).then(respond);
        // Every browser waits then for an answer to come; of promises Chromium takes none.
        return true as const;
      };
      browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
      return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
    },
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

function isCall(message: unknown, name: string): message is Call {
  return (
    typeof message === 'object' && message !== null && (message as Partial<Call>).call === name
  );
}
