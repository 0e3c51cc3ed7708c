/** What one knew when one last looked at the news, in `storage.local`. */
import browser from 'webextension-polyfill';

/** ISO date of the last look, and how each support was then. */
export interface LastNews {
  readonly on: string;
  readonly known: Readonly<Record<string, string>>;
}

export const NEWS = 'news';

export async function readLastNews(): Promise<LastNews | undefined> {
  const { [NEWS]: kept } = await browser.storage.local.get(NEWS);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { on, known } = kept as Partial<LastNews>;
  if (typeof on !== 'string' || typeof known !== 'object' || known === null) return undefined;
  return { on, known };
}

export async function keepLastNews(news: LastNews): Promise<void> {
  await browser.storage.local.set({ [NEWS]: news });
}
