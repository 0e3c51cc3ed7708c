/**
 * The panel as a person meets it: its words read by headings, lists and labels, its controls used
 * by their names. Swedish, as the tests' browsers are.
 */
import type { Page } from 'puppeteer-core';
import { sv } from '../../components/text/sv.ts';

export interface ShownSupport {
  /** One of the seven headings. */
  readonly heading: string;
  readonly title: string;
  /** What stands under the title but its age: kind where the heading does not say it, publisher. */
  readonly about: string;
  /** Where its link leads; absent without one. */
  readonly address?: string;
  /** `Tillägg`, `Ersätter` …, with the region: a difference inside the support above it. */
  readonly difference?: string;
}

export interface ShownDiagnosis {
  readonly code: string;
  readonly name: string;
  /** `Diagnoslista`, `inskriven` …, as the chip says. */
  readonly from: string;
  /** `Fler stöd visas ovan`: shared ones stand under the first of their diagnoses. */
  readonly above: string;
  readonly supports: readonly ShownSupport[];
}

export interface ShownPanel {
  /** The chosen region's name; empty before the first choice. */
  readonly region: string;
  /** The states on show: `Inga diagnoskoder hittades på sidan`. */
  readonly message: string;
  readonly diagnoses: readonly ShownDiagnosis[];
  /** Codes named as former, suspected …, which are not diagnoses. */
  readonly alsoMentioned: readonly string[];
}

const DIAGNOSES = `section[aria-label="${sv['diagnoses.heading']}"]`;
const SEARCH = `[role="combobox"][aria-label="${sv['search.label']}"]`;
const BY_HAND = `textarea[aria-label="${sv['page.hand.label']}"]`;

/** Everything the panel says now, folded lists included. */
export async function readPanel(panel: Page): Promise<ShownPanel> {
  await unfold(panel);
  return panel.evaluate((inDiagnoses) => {
    const wordsOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (scope: ParentNode, selector: string) => [...scope.querySelectorAll(selector)];

    const spokenOnlyLeftOut = (element: Element | undefined, others = '.visually-hidden') => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const hidden of copy.querySelectorAll(`.visually-hidden, ${others}`)) hidden.remove();
      return wordsOf(copy);
    };

    const supportIn = (item: Element, heading: string, difference?: string) => {
      const inside = (selector: string) =>
        all(item, selector).find((found) => found.closest('[role="group"], li') === item);
      const title = inside('.support-title');
      const link = inside('a[href]');
      return {
        heading,
        title: spokenOnlyLeftOut(title),
        about: spokenOnlyLeftOut(inside('.support-meta'), '.age, .ways'),
        ...(link instanceof HTMLAnchorElement && { address: link.href }),
        ...(difference !== undefined && { difference }),
      };
    };

    const supportsIn = (section: Element | null) =>
      all(section ?? document.createElement('i'), 'h3').flatMap((heading) => {
        if (heading.closest('details') !== null) return [];
        const list = heading.parentElement?.querySelector('ul') ?? undefined;
        return [...(list?.children ?? [])].flatMap((item) => [
          supportIn(item, wordsOf(heading)),
          ...all(item, '[role="group"]').map((group) =>
            supportIn(group, wordsOf(heading), wordsOf(group.querySelector('p'))),
          ),
        ]);
      });

    const sectionOf = (code: string) =>
      document.querySelector(`section[aria-label="${code}"], section[aria-label^="${code} "]`);
    const select = document.querySelector<HTMLSelectElement>('header select');
    return {
      region: wordsOf(select?.selectedOptions[0]),
      message: all(document, '.state-title').map(wordsOf).join(' '),
      diagnoses: all(document, `${inDiagnoses} .chip`).map((chip) => {
        const code = wordsOf(chip.querySelector('.code'));
        return {
          code,
          name: wordsOf(chip.querySelector('.chip-name')),
          from: wordsOf(chip.querySelector('.chip-from')),
          above: wordsOf(sectionOf(code)?.querySelector('.shown-above')),
          supports: supportsIn(sectionOf(code)),
        };
      }),
      alsoMentioned: all(document, `${inDiagnoses} details li .code`).map(wordsOf),
    };
  }, DIAGNOSES);
}

/** All words on show, for what must not be among them. */
export function panelText(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

/** Waits until exactly these diagnoses are on show and the catalogue has answered for each. */
export async function waitForCodes(panel: Page, codes: readonly string[]): Promise<void> {
  await waitFor(panel, codes, (shown) => {
    const wanted = [...codes].sort().join(' ');
    return [...shown].sort().join(' ') === wanted;
  });
  // A long list is drawn from its top: the last sections come in a later quiet moment.
  await panel.waitForFunction(
    (wanted) => {
      const sections = [...document.querySelectorAll('section.section')];
      return (
        sections.length >= wanted &&
        sections.every((section) => section.querySelector('h3, .state, .shown-above, details'))
      );
    },
    {},
    Math.max(1, codes.length),
  );
}

/** Waits until no other diagnosis than these is on show; fewer may be. */
export function waitForOnly(panel: Page, codes: readonly string[]): Promise<void> {
  return waitFor(panel, codes, (shown) => shown.every((code) => codes.includes(code)));
}

/** @throws Error that says what is on show instead */
async function waitFor(
  panel: Page,
  codes: readonly string[],
  isMet: (shown: readonly string[]) => boolean,
): Promise<void> {
  const until = Date.now() + 60_000;
  let shown = await shownCodes(panel);
  while (!isMet(shown)) {
    if (Date.now() > until) {
      const words = (await panelText(panel)).replace(/\s+/g, ' ').slice(0, 600);
      throw new Error(`The panel shows [${shown.join(' ')}], not [${codes.join(' ')}]: ${words}`);
    }
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    shown = await shownCodes(panel);
  }
}

export function shownCodes(panel: Page): Promise<string[]> {
  return panel.$$eval(`${DIAGNOSES} .chip .code`, (codes) =>
    codes.map((code) => (code.textContent ?? '').trim()),
  );
}

/** What the panel says once it has said the same for a second. */
export async function settledPanel(panel: Page): Promise<ShownPanel> {
  await panel.evaluate(async () => {
    const said = () => document.body.textContent;
    let former = said();
    for (let calm = 0; calm < 5; ) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      calm = said() === former ? calm + 1 : 0;
      former = said();
    }
  });
  return readPanel(panel);
}

/** Chooses the region by its county code, at the first question or in the head. */
export async function chooseRegion(panel: Page, code: string): Promise<void> {
  await panel.waitForSelector('select option[value^="se"]');
  await panel.select('select:has(option[value^="se"])', code === '' ? 'se' : `se-${code}`);
  await panel.waitForSelector('header select');
}

/** Types one code into the search box and takes it. */
export async function typeCode(panel: Page, code: string): Promise<void> {
  await search(panel, code);
  await panel.waitForFunction(
    (wanted) =>
      document
        .querySelector('[role="option"][aria-selected="true"]')
        ?.textContent?.includes(wanted),
    {},
    code,
  );
  await panel.keyboard.press('Enter');
}

/** Writes into the search box, and waits for its list. */
export async function search(panel: Page, words: string): Promise<void> {
  await panel.waitForSelector(SEARCH);
  await panel.focus(SEARCH);
  await panel.keyboard.type(words);
  await panel.waitForSelector('[role="listbox"]');
}

/** The rows the search found, in order. */
export function foundRows(panel: Page): Promise<string[]> {
  return panel.$$eval('[role="option"]', (rows) =>
    rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** Writes into the field for codes and notes, and asks for the supports. */
export async function enterByHand(panel: Page, written: string): Promise<void> {
  const field = await panel.waitForSelector(BY_HAND);
  await field?.evaluate((area, text) => {
    if (area instanceof HTMLTextAreaElement) area.value = text;
  }, written);
  await field?.press('Enter');
}

/** The entries kept of open records: `record:TAB:FRAME`, `tab:TAB`, `seen:TAB`. */
export function recordKeys(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const keys = Object.keys(await chrome.storage.session.get(null));
    return keys.filter((key) => key.includes(':'));
  });
}

/** The same once the panel has noted which supports it showed: the last entry of a record to come. */
export async function settledRecordKeys(panel: Page): Promise<string[]> {
  await panel.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const keys = Object.keys(await chrome.storage.session.get(null));
    return keys.some((key) => key.startsWith('seen:'));
  });
  return recordKeys(panel);
}

/** Waits until the browser's memory holds what is pinned, so that the panel may be closed. */
export async function keptPins(panel: Page): Promise<void> {
  await panel.waitForFunction(
    async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      const kept = Object.values(await chrome.storage.session.get(null));
      return kept.some((entry) => JSON.stringify(entry).includes('"pinned":[{'));
    },
    { polling: 50 },
  );
}

/** As the browser does once a new version of the extension is ready. */
export function tellOfUpdate(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const ready = chrome.runtime.onUpdateAvailable as unknown as {
      dispatch(details: object): void;
    };
    ready.dispatch({ version: '9.9.9' });
  });
}

async function unfold(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const folded = 'section button.more[aria-expanded="false"]';
    for (const button of document.querySelectorAll<HTMLElement>(folded)) button.click();
  });
  await panel.waitForFunction(
    () => document.querySelector('section button.more[aria-expanded="false"]') === null,
  );
}
