/**
 * Real policy files in real browsers: what the organisation says reaches the settings page, and
 * what it says in vain is told there. Needs the right to write where the browsers read policies.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid } from './harness.ts';

const policy = {
  region: 'se-14',
  uiLocale: 'en',
  locked: ['region'],
  userMayAddSites: false,
  allowedSites: ['https://journal.example.se', '*'],
  regoin: 'se-12',
};
const files = {
  chromium: '/etc/chromium/policies/managed/bredvid-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;
type Kind = keyof typeof files;

let bredvid: OpenedBredvid | undefined;
let written: string | undefined;

afterEach(async () => {
  await bredvid?.close();
  if (written !== undefined) rmSync(written, { force: true });
});

/** Whether it could be written; a file of somebody else's is never touched. */
async function writePolicy(kind: Kind): Promise<boolean> {
  const file = files[kind];
  if (process.getuid?.() !== 0 || existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await policyFile(kind)));
  written = file;
  return true;
}

async function policyFile(kind: Kind): Promise<object> {
  if (kind === 'firefox') {
    return { policies: { '3rdparty': { Extensions: { 'bredvid@bredvid.example': policy } } } };
  }
  const first = await openBredvid({ browser: kind });
  await first.close();
  return { '3rdparty': { extensions: { [first.extensionId]: policy } } };
}

async function openSettings({
  kind,
  browser,
  extensionId,
  ...opened
}: OpenedBredvid): Promise<Page> {
  if (kind === 'firefox') {
    const panel = await opened.openPanel(await opened.openRecord('about:blank'));
    await panel.evaluate(() => location.assign('/options.html'));
    return panel;
  }
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

describe('a policy file', () => {
  it.each(['chromium', 'firefox'] as const)(
    'of %s reaches the settings page, and what it says in vain is told',
    async (kind) => {
      if (!(await writePolicy(kind))) {
        if (process.env.CI === 'true') throw new Error(`${files[kind]} cannot be written`);
        console.warn(`not tried: ${files[kind]} cannot be written`);
        return;
      }
      bredvid = await openBredvid({ browser: kind });
      const page = await openSettings(bredvid);
      // Chromium tells the policy seconds after start: the page shows it when it comes.
      await page.waitForFunction(
        () => document.querySelector('#effective')?.textContent?.includes('se-14') === true,
        { timeout: 75_000 },
      );
      const rows = await page.$$eval('#effective tr', (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')),
      );
      expect(rows).toEqual([
        'Setting | In force | Decided by',
        'Region | Västra Götalandsregionen | Your organisation, locked',
        'Language | English | Your organisation, you may choose otherwise',
        'Appearance | Not chosen | Nobody: what Bredvid begins with',
        'Name in the policy | Value | What became of it',
        'allowedSites | https://journal.example.se | Holds in part: some values are not understood',
        'locked | region | Holds',
        'region | se-14 | Holds, and is locked',
        // Chromium hands on only what the schema names.
        ...(kind === 'firefox' ? ['regoin | se-12 | Does not hold: the name is not known'] : []),
        'uiLocale | en | Holds unless you choose otherwise',
        'userMayAddSites | false | Holds',
      ]);
      expect(await page.$('#site')).toBeNull();
      const isLocked = (select: Element) => (select as HTMLSelectElement).disabled;
      expect(await page.$eval('#region', isLocked)).toBe(true);
    },
  );
});
