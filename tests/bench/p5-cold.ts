/**
 * P5, cold: a sleeping service worker of a real extension in Chromium is asked for a code and
 * answers with rows, beside an empty ping of the same worker, equally asleep. The extension is made
 * for the measurement: Bredvid's store and nothing else.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { atMost, type Figures, sizeName } from './figures.ts';
import { RARE_COUNT } from './generate.ts';
import { bundle, chromiumFlags, chromiumProgram } from './in-browser.ts';
import { inTurns, ratio } from './measure.ts';
import type { Asked } from './pages/cold-worker.ts';
import { rowsOf, show } from './show.ts';

const ROUNDS = 15;

export async function coldFigures(sizes: readonly number[]): Promise<Figures> {
  const dir = await mkdtemp(join(tmpdir(), 'bredvid-cold-'));
  await writeFile(join(dir, 'worker.js'), await bundle('pages/cold-worker.ts'));
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>cold</title>');
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'cold',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  const browser = await launch({
    executablePath: chromiumProgram(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: chromiumFlags,
    protocolTimeout: 600_000,
  });
  try {
    const id = await browser.installExtension(dir);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/page.html`);
    let figures: Figures = {};
    for (const size of sizes) figures = { ...figures, ...(await figuresAt(page, size)) };
    return figures;
  } finally {
    await browser.close();
    await rm(dir, { recursive: true });
  }
}

async function figuresAt(page: Page, size: number): Promise<Figures> {
  await ask(page, { what: 'fill', size });
  const times = await inTurns(
    {
      ours: async () => {
        await stopWorker(page);
        const { took, answer } = await ask(page, { what: 'look' });
        if (answer !== RARE_COUNT) throw new Error(`${answer} rows came`);
        return took;
      },
      ping: async () => {
        await stopWorker(page);
        return (await ask(page, { what: 'ping' })).took;
      },
    },
    ROUNDS,
  );
  const name = sizeName(size);
  show(rowsOf(`P5 ${name} cold, ${RARE_COUNT} rows`, times));
  return { [`P5.${name}.cold`]: atMost(ratio(times, 'ours', 'ping'), 1.4, 'an empty ping') };
}

async function ask(page: Page, asked: Asked): Promise<{ took: number; answer: unknown }> {
  return (await page.evaluate(
    `(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(asked)});
      return { took: performance.now() - start, answer };
    })()`,
  )) as { took: number; answer: unknown };
}

async function stopWorker(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
