/**
 * A picture of the record with the panel beside it, as the window looks. A browser takes pictures
 * of a page and of the panel, never of both, so they are laid side by side in a
 * third page, last of all: while it is in front, the panel follows it and not the record.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Pictures in PNG, base64. */
export interface Picture {
  readonly name: string;
  readonly record: string;
  readonly panel: string;
}

export async function takePicture(name: string, record: Page, panel: Page): Promise<Picture> {
  return { name, record: await shotOf(record), panel: await shotOf(panel) };
}

/** Writes each picture to `folder/NAME.png`. */
export async function writePictures(
  browser: Browser,
  pictures: readonly Picture[],
  folder: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 2400, height: 1200 });
  for (const { name, record, panel } of pictures) {
    await page.setContent(
      `<!doctype html><body style="margin:0"><div id="window" style="display:inline-flex">${[
        record,
        panel,
      ]
        .map((shot) => `<img src="data:image/png;base64,${shot}">`)
        .join('<i style="width:6px;background:#8a939c"></i>')}</div>`,
    );
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    const whole = await page.waitForSelector('#window');
    const bytes = await whole?.screenshot();
    if (bytes === undefined) throw new Error(`The picture ${name} could not be taken`);
    await writeFile(join(folder, `${name}.png`), bytes);
  }
  await page.close();
}

async function shotOf(page: Page): Promise<string> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, ...size } });
}
