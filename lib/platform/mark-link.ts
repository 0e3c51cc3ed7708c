/** Joins the mark in a page to the worker: what to say, what became of it, when to go. */
import { isConnected, type Listener, type Runtime, runtime } from './frame-claim.ts';
import { showMark } from './mark-view.ts';
import { HIDE_MARK, MARK_CALLS, type MarkWords } from './mark-wire.ts';

interface WithMessages {
  readonly i18n?: { readonly getMessage: (name: string) => string };
}

export async function joinMark(page: Document): Promise<void> {
  const worker = runtime();
  if (worker === undefined) return;
  const reply = await worker.sendMessage({ call: MARK_CALLS.ask });
  const words = (reply as { readonly answer?: MarkWords } | undefined)?.answer;
  if (words === undefined) return;
  const remove = showMark(page, words, {
    say: (name) => messagesOf()?.getMessage(name) ?? '',
    onAnswer: (how) => tell(worker, how),
  });
  const listener: Listener = (message, sender) => {
    const { call } = message as { readonly call?: string };
    if (sender.id !== runtime()?.id || call !== HIDE_MARK) return;
    remove();
    worker.onMessage.removeListener(listener);
  };
  worker.onMessage.addListener(listener);
}

function tell(worker: Runtime, how: string): void {
  // An extension that was reloaded has no ear for it; the mark goes all the same.
  if (isConnected())
    worker.sendMessage({ call: MARK_CALLS.answer, request: { how } }).catch(() => {});
}

function messagesOf(): WithMessages['i18n'] {
  const { browser, chrome } = globalThis as { browser?: WithMessages; chrome?: WithMessages };
  return (browser ?? chrome)?.i18n;
}
