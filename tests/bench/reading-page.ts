/** The bench page of the reader, in a Chromium of its own. */
import { type BenchPage, openBenchPages } from './in-browser.ts';

export async function withReadingPage<T>(work: (page: BenchPage) => Promise<T>): Promise<T> {
  const opened = await openBenchPages('pages/reading.ts', 1);
  try {
    const [page] = opened.pages;
    if (page === undefined) throw new Error('the page did not open');
    return await work(page);
  } finally {
    await opened.close();
  }
}
