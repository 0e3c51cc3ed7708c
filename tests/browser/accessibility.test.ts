/** axe-core in the real panel and the settings: no violation in any state, light or dark. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../lib/catalogue/interface-language.ts';
import { eventually } from '../eventually.ts';
import { violationsIn } from './axe.ts';
import { type OpenedBredvid, root } from './harness.ts';
import { chooseLocale } from './locale.ts';
import { type MadeUp, openMadeUp } from './made-up.ts';
import { type ServedFolder, serveFolder } from './serve.ts';
import { scenes, setStage } from './states.ts';

let served: ServedFolder;
let madeUp: MadeUp;
let bredvid: OpenedBredvid;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  madeUp = await openMadeUp();
  bredvid = madeUp.bredvid;
  panel = await bredvid.openPanel(await bredvid.openRecord(`${served.origin}/`));
});

afterAll(async () => {
  await madeUp?.close();
  await served?.close();
});

describe.each(scenes)('the panel: $name', (scene) => {
  it('has no violation in light and dark, fits whole into 320 px, and shows the focus there', async () => {
    await setStage({ madeUp, bredvid, served, panel });
    const page = (await scene.prepare({ madeUp, bredvid, served, panel })) ?? panel;
    expect(await violationsIn(bredvid, page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const cut = await cutIn(page);
    const stops = await stopsOf(page);
    await page.setViewport(null);
    expect(tooWide).toBe(0);
    expect(cut).toEqual([]);
    expect(stops.unseen).toEqual([]);
    expect(stops.all).toBeGreaterThan(4);
  });
});

describe('the panel without colours and movement of its own', () => {
  const sceneOf = (name: string) => {
    const scene = scenes.find((one) => one.name === name);
    if (scene === undefined) throw new Error(`There is no scene ${name}`);
    return scene;
  };
  /** What is computed for an element, as the page stands with that choice of the reader's. */
  const computedWith = async (feature: string, value: string, selector: string) => {
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
    const { border, outline, animation, icon } = await panel.$eval(selector, (at) => {
      const { borderLeftStyle, outlineStyle, animationName } = getComputedStyle(at);
      const mask = getComputedStyle(at, '::before').maskImage;
      return {
        border: borderLeftStyle,
        outline: outlineStyle,
        animation: animationName,
        icon: mask,
      };
    });
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
    return { border, outline, animation, icon };
  };

  it('keeps the edge of a difference, the icon of an age and the row that is picked', async () => {
    await setStage({ madeUp, bredvid, served, panel });
    await sceneOf('checklist-signal-decision').prepare({ madeUp, bredvid, served, panel });
    await panel.waitForSelector('.difference');
    const difference = await computedWith('forced-colors', 'active', '.difference');
    const age = await computedWith('forced-colors', 'active', '.age');
    await setStage({ madeUp, bredvid, served, panel });
    await sceneOf('search').prepare({ madeUp, bredvid, served, panel });
    const picked = '.result[aria-selected="true"]';
    await panel.waitForSelector(picked);
    expect(difference.border).toBe('solid');
    expect(age.icon).toContain('svg');
    expect((await computedWith('forced-colors', 'active', picked)).outline).toBe('solid');
  });

  it('does not pulse for whoever wants no movement', async () => {
    await setStage({ madeUp, bredvid, served, panel });
    await sceneOf('reading').prepare({ madeUp, bredvid, served, panel });
    const pulse = (value: string) =>
      computedWith('prefers-reduced-motion', value, '.working > .icon');
    expect((await pulse('no-preference')).animation).toBe('breathe');
    expect((await pulse('reduce')).animation).toBe('none');
  });
});

/** Words that have not room where they stand: cut off, or to be scrolled to. */
function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (each: HTMLElement) => {
      if (each instanceof HTMLSelectElement) {
        const alone = each.cloneNode() as HTMLSelectElement;
        alone.append(...[...each.selectedOptions].map((option) => option.cloneNode(true)));
        alone.style.cssText = 'position: absolute; width: max-content; max-width: none';
        each.after(alone);
        const needed = alone.offsetWidth;
        alone.remove();
        return needed > each.offsetWidth;
      }
      const { overflow } = getComputedStyle(each);
      if (overflow === 'visible' || each.matches('input, .visually-hidden')) return false;
      return each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight + 1;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.checkVisibility() && isCut(each))
      .map((each) => `${each.className} ${each.textContent?.slice(0, 60)}`);
  });
}

/** What Tab comes to: each stop once, and where the focus is not seen, or something stands over it. */
async function stopsOf(page: Page): Promise<{ readonly all: number; readonly unseen: string[] }> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // From the beginning, wherever the focus was left.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const unseen: string[] = [];
  const marked = 'data-stop';
  for (let all = 0; ; all += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((mark) => {
      const at = document.activeElement;
      if (at === null || at === document.body || at.hasAttribute(mark)) return undefined;
      at.setAttribute(mark, '');
      return at.outerHTML.slice(0, 120);
    }, marked);
    if (stop === undefined) return { all, unseen };
    // What is fetched late may still move the page under the focus.
    await eventually(async () => expect(await isFocusSeen(page)).toBe(true)).catch(() =>
      unseen.push(stop),
    );
  }
}

function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    const hasRing = outlineStyle !== 'none' || boxShadow !== 'none';
    const isOnTop = [...at.getClientRects()].some(({ left, top, width, height }) =>
      at.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
    );
    return hasRing && isOnTop;
  });
}

/** What reaches into the margin at the right of a page, or out of it. */
function outsideOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return ['no main'];
    const edge =
      main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
    return [...main.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > edge + 1)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

describe.each([
  ['options.html', 'tbody tr'],
  ['prepare.html', 'textarea'],
  ['editor.html', 'input'],
  ['map.html', '.map-text > li'],
  ['support.html#support=se/nkk-hypertoni&region=se-14', '#tab-knowledge'],
])('the page %s', (path, ready) => {
  it('keeps its margins in narrow windows, in every language', async () => {
    const page = await bredvid.openPage(path);
    await page.waitForSelector(ready);
    for (const locale of interfaceLanguages) {
      await chooseLocale(page, locale);
      for (const width of [320, 360]) {
        await page.setViewport({ width, height: 800 });
        expect(await outsideOf(page), `${locale} ${width}`).toEqual([]);
      }
    }
    await chooseLocale(page, 'sv');
    await page.close();
  });

  it('shows where the focus is at every stop, and comes round to the first', async () => {
    const page = await bredvid.openPage(path);
    await page.waitForSelector('h1');
    await page.waitForSelector('button, select, input');
    const { all, unseen } = await stopsOf(page);
    await page.close();
    expect(unseen).toEqual([]);
    expect(all).toBeGreaterThan(0);
  });
});

describe('the settings', () => {
  it('have no violation in light and dark', async () => {
    const page = await bredvid.browser.newPage();
    await page.goto(`chrome-extension://${bredvid.extensionId}/options.html`);
    await page.waitForSelector('h1');
    expect(await violationsIn(bredvid, page)).toEqual([]);
    await page.close();
  });
});
