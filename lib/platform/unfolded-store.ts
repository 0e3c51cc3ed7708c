/** Which headings the user has unfolded, in `storage.local`: by heading, never by record. */
import browser from 'webextension-polyfill';
import { type HeadingId, headings } from '../catalogue/headings.ts';

const UNFOLDED = 'unfolded';

/** Those kept that are headings still. */
export async function readUnfolded(): Promise<readonly HeadingId[]> {
  const { [UNFOLDED]: kept } = await browser.storage.local.get(UNFOLDED);
  return Array.isArray(kept) ? headings.filter((heading) => kept.includes(heading)) : [];
}

export async function keepUnfolded(unfolded: readonly HeadingId[]): Promise<void> {
  await browser.storage.local.set({ [UNFOLDED]: unfolded });
}
