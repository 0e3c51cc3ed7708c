/** Does a page's steps as a person would, in whichever of its frames the element stands. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Step } from './truth.ts';

const PATIENCE_MS = 5000;

/** A step of the truth file could not be done: the page or the file is wrong, not the reader. */
export class StepFailed extends Error {
  constructor(file: string, step: Step, why: string) {
    super(`${file}: the step ${JSON.stringify(step)} could not be done: ${why}`);
    this.name = 'StepFailed';
  }
}

/** @param steps a page is loaded first, whether they say so or not */
export async function doSteps(page: Page, url: string, file: string, steps: readonly Step[] = []) {
  const first: readonly Step[] = steps[0]?.do === 'load' ? [] : [{ do: 'load' }];
  for (const step of [...first, ...steps]) {
    try {
      await doStep(page, url, step);
    } catch (error) {
      throw new StepFailed(file, step, String(error instanceof Error ? error.message : error));
    }
  }
}

async function doStep(page: Page, url: string, step: Step): Promise<void> {
  switch (step.do) {
    case 'load':
      await page.goto(url, { waitUntil: 'load' });
      return;
    case 'click':
      await (await find(page, step.sel)).evaluate(press);
      return;
    case 'type': {
      const field = await find(page, step.sel);
      await field.focus();
      if (step.text !== undefined) await page.keyboard.type(step.text);
      return;
    }
    case 'wait':
      await new Promise((resolve) => setTimeout(resolve, step.ms ?? 0));
      return;
    case 'waitfor':
      await find(page, step.sel);
      return;
    default:
      throw new Error('there is no such step');
  }
}

/**
 * In the page: what a press of the mouse brings about, whatever stands over the element. Component kits open
 * lists at `mousedown` or with the focus that it moves; one that is prevented moves none.
 */
function press(target: Element): void {
  const how = { bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new PointerEvent('pointerdown', how));
  if (target.dispatchEvent(new MouseEvent('mousedown', how))) {
    const focusable = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]';
    const takes = target.closest<HTMLElement>(focusable);
    if (takes) takes.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }
  target.dispatchEvent(new PointerEvent('pointerup', how));
  target.dispatchEvent(new MouseEvent('mouseup', how));
  (target as HTMLElement).click();
}

/** The first element that matches in any frame, open shadow roots included; waits for it. */
async function find(page: Page, selector: string | undefined): Promise<ElementHandle> {
  if (selector === undefined) throw new Error('it names no element');
  const until = Date.now() + PATIENCE_MS;
  do {
    for (const frame of page.frames()) {
      const found =
        (await frame.$(selector).catch(() => null)) ??
        (await frame.$(`pierce/${selector}`).catch(() => null));
      if (found !== null) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < until);
  throw new Error(`nothing on the page matches ${selector}`);
}

/** The page and all its frames and open shadow roots as text, to compare before and after. */
export async function domOf(page: Page): Promise<string> {
  const texts: string[] = [];
  for (const frame of page.frames()) {
    const text = await frame
      .evaluate(() => {
        const write = (root: ParentNode): string => {
          const own =
            root instanceof ShadowRoot ? root.innerHTML : document.documentElement.outerHTML;
          const inner = [...root.querySelectorAll('*')].map((element) =>
            element.shadowRoot ? write(element.shadowRoot) : '',
          );
          return own + inner.join('');
        };
        return write(document);
      })
      .catch(() => '');
    texts.push(text);
  }
  return texts.join('\n').replaceAll(/http:\/\/(?:127\.0\.0\.1|localhost):\d+/g, '');
}

/**
 * Whether a DOM is that of two other loads of the page, but for the words in which those two
 * differ themselves (ids drawn by lot, times of day).
 */
export function isSameBut(dom: string, one: string, other: string): boolean {
  const [words, first, second] = [dom, one, other].map((text) => text.split(/\b/));
  if (!words || !first || !second || first.length !== second.length) return false;
  return (
    words.length === first.length &&
    words.every((word, at) => word === first[at] || first[at] !== second[at])
  );
}
