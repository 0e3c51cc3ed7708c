/** The real side panel by hand: typed codes, pasted nonsense, search, the region, the keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statesSv } from '../../components/text/states-sv.ts';
import { sv } from '../../components/text/sv.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import {
  chooseRegion,
  enterByHand,
  foundRows,
  panelText,
  readPanel,
  search,
  settledPanel,
  shownCodes,
  tellOfUpdate,
  typeCode,
  waitForCodes,
} from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder();
  bredvid = await openBredvid({ browser: 'chromium' });
  const record = await bredvid.openRecord(served.page('empty', '<!doctype html><p>Ingen patient'));
  panel = await bredvid.openPanel(record);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

beforeEach(async () => {
  await panel.reload();
  await chooseRegion(panel, '14');
});

describe('a typed code', () => {
  it.each(['E11.9', 'e119', 'I10', 'F438A'])('%s brings its supports', async (written) => {
    await search(panel, written);
    await panel.waitForSelector('[role="option"][aria-selected="true"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('section.section h3');
    const [diagnosis] = (await readPanel(panel)).diagnoses;
    expect(diagnosis?.from).toBe(sv['diagnoses.entered']);
    expect(diagnosis?.supports).not.toEqual([]);
  });

  it('is taken away with its supports', async () => {
    await typeCode(panel, 'E11.9');
    await waitForCodes(panel, ['E11.9']);
    await panel.click('button[aria-label^="Ta bort E11.9"]');
    await panel.waitForFunction(() => document.querySelector('section.section') === null);
    expect(await shownCodes(panel)).toEqual([]);
  });
});

describe('a pasted text', () => {
  it('gives the codes in it', async () => {
    await enterByHand(panel, 'E11.9 Typ 2-diabetes, J44.9 KOL; avd C4\nI109');
    await waitForCodes(panel, ['E11.9', 'I10.9', 'J44.9']);
  });

  it.each([
    ['nonsense', '%%% 😀 <script>alert(1)</script> ÅÄÖ \u202E\u0000'],
    ['a long text without codes', 'lorem ipsum '.repeat(20_000)],
    ['a number only', '19121212-1212'],
    ['a note with look-alikes', 'vitamin B12, kota L4.'],
  ])('of %s is answered in words and breaks nothing', async (_, written) => {
    await enterByHand(panel, written);
    await panel.waitForFunction(
      () => document.querySelector('.by-hand [role="status"]')?.textContent !== '',
    );
    expect(await shownCodes(panel)).toEqual([]);
    await enterByHand(panel, 'E11.9');
    await waitForCodes(panel, ['E11.9']);
  });
});

describe('words where codes are asked for', () => {
  it('are searched for, and Esc leads back to them', async () => {
    await enterByHand(panel, 'typ 2 diabetes');
    await panel.waitForSelector('[role="option"]');
    expect(await foundRows(panel)).toContainEqual(expect.stringContaining('diabetes'));
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.querySelector('[role="option"]') === null);
    expect(await panel.$eval('#by-hand', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'typ 2 diabetes',
    );
  });
});

describe('a search', () => {
  it.each([
    ['diabetes', 'diabetes'],
    ['högt blodtryck', 'hypertoni'],
    ['utmattning', 'utmattning'],
  ])('for %s finds %s', async (words, expected) => {
    await search(panel, words);
    await panel.waitForSelector('[role="option"]');
    expect((await foundRows(panel)).join(' ').toLowerCase()).toContain(expected);
  });

  it('for what does not exist says so', async () => {
    await search(panel, 'qzxwvkj');
    await panel.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      {},
      statesSv['search.nothing.way'],
    );
  });
});

describe('the region', () => {
  it('adds its own and changes nothing of the national', async () => {
    await typeCode(panel, 'E11.9');
    await waitForCodes(panel, ['E11.9']);
    await chooseRegion(panel, '');
    const national = await settledPanel(panel);
    await chooseRegion(panel, '14');
    const regional = await settledPanel(panel);
    const [before] = national.diagnoses;
    const [after] = regional.diagnoses;
    const titles = after?.supports.map(({ title }) => title);
    expect(national.region).toBe(sv['region.none']);
    expect(regional.region).toBe('Västra Götalandsregionen');
    expect(titles).toEqual(
      expect.arrayContaining(before?.supports.map(({ title }) => title) ?? []),
    );
    expect(titles?.length).toBeGreaterThan(before?.supports.length ?? 0);
  });

  it('is remembered', async () => {
    await chooseRegion(panel, '01');
    await panel.reload();
    await panel.waitForSelector('header select');
    expect((await readPanel(panel)).region).toMatch(/Stockholm/);
  });
});

describe('the links', () => {
  it('are https without anything of the page in them', async () => {
    await showFour();
    const { diagnoses } = await readPanel(panel);
    const addresses = diagnoses.flatMap(({ supports }) => supports.flatMap((s) => s.address ?? []));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });
});

describe('what is on show', () => {
  /** Of the support after the first that the window shows: presses its pin, and says where it was. */
  const pressPin = (page: Page) =>
    page.evaluate(() => {
      const pins = [...document.querySelectorAll<HTMLElement>('.section .why + button')];
      const inSight = pins.filter((pin) => pin.getBoundingClientRect().top > 200);
      const pin = inSight[1];
      if (pin === undefined) throw new Error('No support is in sight.');
      const { top } = pin.getBoundingClientRect();
      pin.dataset.pressed = '';
      pin.click();
      return top;
    });
  const topOfPressed = (page: Page) =>
    page.$eval('[data-pressed]', (pin) => pin.getBoundingClientRect().top);

  it.each([
    ['the top', 0],
    ['further down', 300],
  ])('stays where it is when a support is pinned and let go, at %s', async (_, from) => {
    await typeCode(panel, 'E11.9');
    await waitForCodes(panel, ['E11.9']);
    await settledPanel(panel);
    await panel.evaluate((to) => window.scrollTo(0, to), from);
    const before = await pressPin(panel);
    await panel.waitForSelector('.stayed .pinned');
    expect(Math.abs((await topOfPressed(panel)) - before)).toBeLessThan(2);
    await panel.$eval('[data-pressed]', (pin) => (pin as HTMLElement).click());
    await panel.waitForFunction(() => document.querySelector('.stayed') === null);
    if (from > 0) expect(Math.abs((await topOfPressed(panel)) - before)).toBeLessThan(2);
  });

  it('begins with the diagnosis that was pressed, also under a notice', async () => {
    await showFour();
    await settledPanel(panel);
    const topsAfterPress = () =>
      panel.evaluate(() => {
        window.scrollTo(0, 0);
        document.querySelectorAll<HTMLElement>('.chip-body')[1]?.click();
        const top = (selector: string, n = 0) =>
          document.querySelectorAll(selector)[n]?.getBoundingClientRect();
        return { head: top('.panel-top')?.bottom ?? 0, section: top('section.section', 1)?.top };
      });
    const plain = await topsAfterPress();
    expect(Math.abs((plain.section ?? 0) - plain.head)).toBeLessThan(2);
    await panel.evaluate(() => {
      const notice = document.createElement('p');
      notice.style.height = '60px';
      document.querySelector('.panel-top')?.append(notice);
    });
    await panel.waitForFunction(
      (before) =>
        Number.parseFloat(document.documentElement.style.getPropertyValue('--header-height')) >
        before + 50,
      {},
      plain.head,
    );
    const noticed = await topsAfterPress();
    expect(Math.abs((noticed.section ?? 0) - noticed.head)).toBeLessThan(2);
  });

  it.each([
    ['the top', 320, 0],
    ['further down', 320, 300],
    ['further down', 360, 300],
  ])(
    'stays where it is, and uncovered, when a notice comes, at %s, %i px',
    async (_, width, from) => {
      const before = await readWhenANoticeComes({ width, height: 600 }, from);
      const notice = await panel.waitForSelector('.notice');
      const edge = await notice?.evaluate((line) => line.getBoundingClientRect().top);
      const after = await placesInSight(panel);
      await panel.setViewport(null);
      expect(edge).toBeGreaterThan(450);
      expect(before.length).toBeGreaterThan(5);
      // What the notice stands over at the foot is yet to be read.
      expect(after).toEqual(before.filter(({ bottom }) => bottom <= (edge ?? 0)));
    },
  );

  it.each([0, 40, 300])(
    'stays where it is when a notice comes, though the window is too low for one to stand over it, %i px down',
    async (from) => {
      const before = await readWhenANoticeComes({ width: 320, height: 256 }, from);
      await panel.waitForSelector('.notice');
      // As it is painted next.
      await panel.evaluate(() => new Promise(requestAnimationFrame));
      await panel.evaluate(() => new Promise(requestAnimationFrame));
      const after = await placesInSight(panel);
      await panel.setViewport(null);
      expect(before.length).toBeGreaterThan(1);
      expect(after).toEqual(before);
    },
  );

  it('is unfolded after a reload where it was unfolded before', async () => {
    await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      await chrome.storage.local.remove('unfolded');
    });
    await panel.reload();
    const rest = 'button.more[aria-expanded="true"]';
    await typeCode(panel, 'I63');
    await waitForCodes(panel, ['I63']);
    const more = await panel.waitForSelector('button.more[aria-expanded="false"]');
    const heading = await more?.evaluate(
      (at) => at.parentElement?.querySelector('h3')?.textContent,
    );
    await more?.click();
    await panel.waitForSelector(rest);
    await panel.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      return JSON.stringify(await chrome.storage.local.get(null)).includes('unfolded');
    });
    await panel.reload();
    await typeCode(panel, 'I63');
    await waitForCodes(panel, ['I63']);
    const again = await panel.waitForSelector(rest);
    expect(await again?.evaluate((at) => at.parentElement?.querySelector('h3')?.textContent)).toBe(
      heading,
    );
  });
});

/** A list longer than the window. */
async function showFour(): Promise<void> {
  await enterByHand(panel, 'E11.9 I10.9 J44.9 F32.1');
  await waitForCodes(panel, ['E11.9', 'I10.9', 'J44.9', 'F32.1']);
}

/** In a window of this size, scrolled so far: the lines in sight just before a notice comes. */
async function readWhenANoticeComes(
  size: { readonly width: number; readonly height: number },
  from: number,
) {
  await panel.setViewport(size);
  await showFour();
  await settledPanel(panel);
  await panel.evaluate((to) => window.scrollTo(0, to), from);
  const before = await placesInSight(panel);
  await tellOfUpdate(panel);
  return before;
}

/** Lines of text that are seen whole: which, and where they stand. */
function placesInSight(
  page: Page,
): Promise<readonly { line: string; top: number; bottom: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chip-name, .section-title, h3, .support-title, .support-meta')]
      .map((each) => ({ each, place: each.getBoundingClientRect() }))
      .filter(({ each, place: { left, top, bottom } }) =>
        [top + 1, bottom - 1].every((y) => each.contains(document.elementFromPoint(left + 1, y))),
      )
      .map(({ each, place: { top, bottom } }) => ({ line: each.textContent, top, bottom })),
  );
}

describe('without a record', () => {
  it('says that nothing was read and how to go on', async () => {
    expect(await panelText(panel)).toContain(sv['page.hand']);
  });
});
