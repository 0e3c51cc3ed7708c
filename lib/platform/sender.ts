/**
 * Who sent a message, as far as the browser vouches for it: the extension's id, the tab and the
 * frame. Never the address: a page can shape that, and we have no business knowing it.
 */
import browser, { type Runtime } from 'webextension-polyfill';

/** A frame of a web page, with our content script in it. */
export interface FrameSender {
  readonly tabId: number;
  /** 0 is the top frame. */
  readonly frame: number;
}

/** A page of the extension: the side panel or the settings. */
export interface PageSender {
  readonly page: true;
}

/** The frame that sent it; `undefined` when it was anyone else. */
export function fromFrame(sender: Runtime.MessageSender): FrameSender | undefined {
  const tabId = sender.tab?.id;
  const frame = sender.frameId;
  if (sender.id !== browser.runtime.id || isOwnPage(sender)) return undefined;
  if (!isCount(tabId) || !isCount(frame)) return undefined;
  return { tabId, frame };
}

/**
 * The frame that sent it, when its page is shown in the tab. A page that is prerendered, or kept
 * in the browser's page cache, may be another patient's.
 */
export function fromShownFrame(sender: Runtime.MessageSender): FrameSender | undefined {
  // Chrome's; where the browser does not tell, a page that is not shown runs no scripts.
  const { documentLifecycle = 'active' } = sender as { readonly documentLifecycle?: string };
  return documentLifecycle === 'active' ? fromFrame(sender) : undefined;
}

/** Vouched for only when a page of the extension sent it, beside the tabs or in one. */
export function fromPage(sender: Runtime.MessageSender): PageSender | undefined {
  if (sender.id !== browser.runtime.id || !isOwnPage(sender)) return undefined;
  return { page: true };
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  if (sender.tab === undefined) return true;
  // The origin is the browser's own word for who sent it (Chrome's documentation of
  // MessageSender), unlike the address; the polyfill's types do not have it yet.
  const { origin } = sender as { readonly origin?: string };
  return origin !== undefined && `${origin}/` === browser.runtime.getURL('/');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
