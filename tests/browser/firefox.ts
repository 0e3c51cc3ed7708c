/**
 * Firefox with Bredvid, over WebDriver BiDi. What BiDi lacks (pressing the toolbar button, allowing
 * a site) is done in the browser's own scope, which `--remote-allow-system-access` opens. BiDi does
 * not reach into the sidebar, so its page is also opened in a tab behind the record, from where it
 * follows the record's tab as the sidebar does.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { OpenedBredvid } from './harness.ts';

/** Fixed so that the panel's address is known beforehand. */
const UUID = '6f1f2c34-5f0e-4f0a-9c55-0d6a3b8f4e11';
const HOME = `moz-extension://${UUID}/`;

/** Puppeteer's own connection, where the commands are sent that it has no method for. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

const noWorker = 'Firefox runs the background as a page; there is no worker to reach';

export async function openFirefox(
  program: string,
  dir: string,
  headed: boolean,
  sites: readonly string[],
): Promise<OpenedBredvid> {
  const id = await geckoIdOf(dir);
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: !headed,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(dir);
  const scope = await browserScope(browser);
  for (const site of sites) await scope(allowOrigin, id, site);

  return {
    kind: 'firefox',
    browser,
    extensionId: id,
    async openRecord(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPrivateRecord() {
      throw new Error('Private windows are tried in Chromium');
    },
    async openPanel(record) {
      const panel = await openExtensionPage(browser, `${HOME}sidepanel.html`);
      // As wide as a sidebar, in the tab it stands in here.
      if (!headed) await panel.setViewport({ width: 360, height: 900 });
      await record.bringToFront();
      await scope(pressButton, id);
      return panel;
    },
    openPage: (path) => openExtensionPage(browser, HOME + path),
    async setTheme(theme, pages) {
      await scope(preferTheme, theme);
      for (const page of pages) {
        await page.waitForFunction(
          (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          {},
          theme,
        );
      }
    },
    async reload() {
      throw new Error('Firefox is not reloaded in these tests');
    },
    async worker() {
      throw new Error(noWorker);
    },
    async killWorker() {
      throw new Error(noWorker);
    },
    async close() {
      await browser.close();
    },
  };
}

async function geckoIdOf(dir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') {
    throw new Error(`${dir}/manifest.json has no browser_specific_settings.gecko.id`);
  }
  return id;
}

/** Opened without waiting: Firefox never tells BiDi that an extension's page has loaded. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  await connectionOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForSelector('body *');
  return page;
}

function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { readonly connection: BidiConnection }).connection;
}

/** Runs one of the functions below in the browser's window, and answers with what it returned. */
async function browserScope(browser: Browser) {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { readonly url: string; readonly context: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox has no window to press a button in');

  return async (functionDeclaration: string, ...values: string[]): Promise<void> => {
    const { result: answer } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: values.map((value) => ({ type: 'string', value })),
      awaitPromise: true,
      target: { context },
    });
    const { type, exceptionDetails } = answer as {
      readonly type: string;
      readonly exceptionDetails?: { readonly text: string };
    };
    if (type === 'exception') throw new Error(`In Firefox's scope: ${exceptionDetails?.text}`);
  };
}

const pressButton = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const gesture = window.windowUtils.setHandlingUserInput(true);
  try {
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  } finally {
    gesture.destruct();
  }
}`;

const allowOrigin = `async (id, origin) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins: [origin] }, extension);
}`;

const preferTheme = `(theme) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
}`;
