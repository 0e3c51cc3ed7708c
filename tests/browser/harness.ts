/**
 * A real browser with Bredvid in it, for tests, `npm start` and the screenshots.
 *
 * Chromium: the toolbar button is pressed as a user would, which opens the real side panel and
 * lets Bredvid read that tab. Firefox: the panel's own page stands in a tab, and the site is
 * allowed beforehand (see firefox.ts).
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../.ci/browsers.mjs';
import { builds } from '../build-extension.ts';
import { adaptedBuild } from './adapted-build.ts';
import { openFirefox } from './firefox.ts';

export const root = resolve(import.meta.dirname, '../..');

export type Theme = 'light' | 'dark';

export interface OpenOptions {
  readonly browser: BrowserKind;
  /** The built extension; the build of this browser by default. */
  readonly dir?: string;
  /** A window on the screen; headless by default. */
  readonly headed?: boolean;
  /** Sites that may always be read, as after the user's yes: `http://127.0.0.1/*`. */
  readonly sites?: readonly string[];
  /** Servers that its pages may reach, beside those of the build: `http://127.0.0.1:8080/`. */
  readonly reaches?: readonly string[];
  /** Where the browser keeps what outlives it; thrown away by default. Chromium only. */
  readonly profile?: string;
}

export interface OpenedBredvid {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens an address in a new tab of its own. */
  openRecord(url: string): Promise<Page>;
  /** As `openRecord`, in a private window of its own. Chromium only. */
  openPrivateRecord(url: string): Promise<Page>;
  /** Presses the toolbar button with this tab in front, and answers with the panel beside it. */
  openPanel(record: Page): Promise<Page>;
  /** Opens a page of Bredvid in a tab of its own: `editor.html`. */
  openPage(path: string): Promise<Page>;
  /** As the computer's own choice of light or dark, for these pages. */
  setTheme(theme: Theme, pages: readonly Page[]): Promise<void>;
  /** Reloads the extension, as an update does; open pages stay, the panel closes. Chromium only. */
  reload(): Promise<void>;
  /** The worker as it runs now; started when asleep. Chromium only. */
  worker(): Promise<WebWorker>;
  /** Ends the worker, as the browser does with one that has nothing to do. Chromium only. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error saying what is missing: the browser or the build. */
export async function openBredvid(options: OpenOptions): Promise<OpenedBredvid> {
  const dir = options.dir ?? builds[options.browser];
  const program = findBrowser(options.browser);
  if (program === undefined) {
    throw new Error(`No ${options.browser} on this machine. Run: node .ci/setup.mjs --browsers`);
  }
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`No built extension in ${dir}. Run: npm run build`);
  }
  const { browser, headed = false, sites = [], reaches = [], profile } = options;
  // Firefox allows a site when it runs.
  const granted = browser === 'firefox' ? [] : sites;
  const isAsBuilt = granted.length + reaches.length === 0;
  const installed = isAsBuilt ? dir : await adaptedBuild(dir, granted, reaches);
  const removeCopy = async () => {
    if (!isAsBuilt) await rm(installed, { recursive: true });
  };
  try {
    const opened =
      browser === 'firefox'
        ? await openFirefox(program, installed, headed, sites)
        : await openChromium(program, installed, headed, profile);
    return {
      ...opened,
      async close() {
        await opened.close();
        await removeCopy();
      },
    };
  } catch (error) {
    await removeCopy();
    throw error;
  }
}

/** Quiet and alone: no first-run pages and nothing of the browser's own on the network. */
const chromiumFlags = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function openChromium(
  program: string,
  installed: string,
  headed: boolean,
  profile: string | undefined,
): Promise<OpenedBredvid> {
  // Root has no sandbox; a container seldom has one.
  const unboxed = !headed || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath: program,
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      ...chromiumFlags,
      ...unboxed,
      ...(headed ? ['--start-maximized'] : ['--disable-gpu', '--window-size=1440,1000']),
    ],
  });
  // As after the user's "allow in private windows": the tests' other windows do not notice.
  const extensionId = await browser.installExtension(installed, { enabledInIncognito: true });
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined)
    throw new Error(`Chromium did not take the extension in ${installed}`);
  const home = `chrome-extension://${extension.id}/`;
  /** The worker that the driver holds on to. */
  let held = await runningWorker(browser, home);
  await listening(held);

  return {
    kind: 'chromium',
    browser,
    extensionId: extension.id,
    async openRecord(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPrivateRecord(url) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(url);
      return page;
    },
    async openPanel(record) {
      const isPanel = (t: Target) => t.url().startsWith(`${home}sidepanel.html`);
      // A private window has a panel of its own, beside those that are open already.
      const isPrivate = record.browserContext() !== browser.defaultBrowserContext();
      const others = isPrivate ? browser.targets().filter(isPanel) : [];
      const isItsOwn = (t: Target) => isPanel(t) && !others.includes(t);
      await record.bringToFront();
      // A press is lost while the worker starts for the first time: press as a user would, again.
      for (let press = 1; ; press += 1) {
        await record.triggerExtensionAction(extension);
        try {
          return await (await browser.waitForTarget(isItsOwn, { timeout: 3000 })).asPage();
        } catch (error) {
          if (press === 5) throw error;
        }
      }
    },
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(home + path);
      return page;
    },
    async setTheme(theme, pages) {
      for (const page of pages) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      }
    },
    async reload() {
      await browser.installExtension(installed, { enabledInIncognito: true });
      held = await runningWorker(browser, home);
      await listening(held);
    },
    async worker() {
      held = await runningWorker(browser, home);
      return held;
    },
    async killWorker() {
      // While somebody holds on to a worker Chromium starts the next one paused, for a debugger to
      // resume; nobody does. The hold may have ended with the worker.
      await held.client.detach().catch(String);
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const worker = targetInfos.find((t) => t.type === 'service_worker' && t.url.startsWith(home));
      // It may have ended by itself.
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
      await session.detach();
    },
    async close() {
      await browser.close();
    },
  };
}

async function runningWorker(browser: Browser, home: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(home),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The worker could not be reached');
  return worker;
}

/** Before the worker has listened once, a press of the toolbar button is lost. */
async function listening(worker: WebWorker): Promise<void> {
  let ready = false;
  while (!ready) {
    ready = (await worker.evaluate(
      "typeof chrome === 'object' && chrome.action?.onClicked?.hasListeners() === true",
    )) as boolean;
  }
}
