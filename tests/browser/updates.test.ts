/**
 * From a publisher to an open panel, in real browsers: a new edition, a withdrawal, a rollback, a
 * region's own edition, and a server that is gone. Served by Node here, by nginx in nginx.test.ts.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SupportsBundle, serializeBundle } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import type { TestRepository } from '../trust/repository.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { chooseRegion, panelText, readPanel, typeCode, waitForCodes } from './panel.ts';
import {
  buildFor,
  type PublishedServer,
  poll,
  published,
  publishShipped,
  servePublished,
  updateFrom,
} from './published.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

const FIRST = 'se/nkk-hypertoni';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let repository: TestRepository;
  let server: PublishedServer;
  let pages: ServedFolder;
  let dir: string;
  let bredvid: OpenedBredvid;
  let panel: Page;

  beforeAll(async () => {
    repository = publishShipped();
    server = await servePublished(repository);
    pages = await serveFolder();
    dir = await buildFor(kind, repository, [server.address]);
    bredvid = await openBredvid({ browser: kind, dir });
    const record = await bredvid.openRecord(pages.page('empty', '<!doctype html><p>Ingen patient'));
    panel = await bredvid.openPanel(record);
    await updateFrom(panel, [server.address]);
    await chooseRegion(panel, '14');
    await panel.bringToFront();
    await typeCode(panel, 'I10.9');
    await waitForCodes(panel, ['I10.9']);
  });

  afterAll(async () => {
    await bredvid?.close();
    await server?.stop();
    await pages?.close();
    if (dir !== undefined) await rm(dir, { recursive: true });
  });

  /** Another edition of a layer, with what its supports are changed to. */
  function publish(layer: string, change: (bundle: SupportsBundle) => SupportsBundle): void {
    const role = layer === 'se' ? 'targets' : layer;
    const path = `${layer}/bundle.jsonl`;
    const bundle = parseBundle(published(repository, role, path), path);
    if (bundle.content !== 'supports') throw new Error(`${path} holds no supports`);
    repository.add(role, path, serializeBundle(change(bundle)));
    repository.publish();
  }

  const renamed = (id: string, title: string) => (bundle: SupportsBundle) => ({
    ...bundle,
    edition: bundle.edition + 1,
    supports: bundle.supports.map((one) => (one.id === id ? { ...one, title } : one)),
  });

  const titles = async () =>
    (await readPanel(panel)).diagnoses.flatMap(({ supports }) =>
      supports.map(({ title }) => title),
    );

  const waitForText = (text: string) =>
    panel.waitForFunction((words) => document.body.innerText.includes(words), {}, text);

  /** Each edition is published over the one before it, so the order is theirs. */
  const story: Readonly<Record<string, () => Promise<void>>> = {
    async 'shows edition 2 without a reload, within one poll'() {
      expect(await panelText(panel)).not.toContain('Hypertoni, utgåva två');
      publish('se', renamed(FIRST, 'Hypertoni, utgåva två'));
      expect(await poll(panel)).toMatchObject({ failures: 0 });
      await waitForText('Hypertoni, utgåva två');
      await waitForText('Nationell utgåva 2');
    },
    async 'strikes through what is withdrawn, with the reason, within one poll'() {
      const withdrawn = [
        { id: FIRST, reason: 'Felaktig dosering i tabell 2.', since: '2026-11-22' },
      ];
      repository.add('targets', 'withdrawn.json', JSON.stringify({ format: 1, withdrawn }));
      repository.publish();
      expect(await poll(panel)).toMatchObject({ failures: 0 });
      await waitForText('Felaktig dosering i tabell 2.');
      const struck = await panel.$$eval('.support-title', (all) =>
        all
          .filter((one) => getComputedStyle(one).textDecorationLine.includes('line-through'))
          .map((one) => one.textContent ?? ''),
      );
      expect(struck.join()).toContain('Hypertoni, utgåva två');
      expect(struck).toHaveLength(1);
    },
    async 'rolls back as a higher edition'() {
      publish('se', renamed(FIRST, 'Hypertoni som förut'));
      expect(await poll(panel)).toMatchObject({ failures: 0 });
      await waitForText('Hypertoni som förut');
      await waitForText('Nationell utgåva 3');
    },
    async 'fetches the own region, and no other'() {
      const [own] = await regionalTitles('se-14');
      if (own === undefined) throw new Error('se-14 has no support for I10.9');
      publish('se-14', renamed(own.id, 'Regionens egen ändring'));
      publish('se-12', (bundle) => ({ ...bundle, edition: bundle.edition + 1, supports: [] }));
      expect(await poll(panel)).toMatchObject({ failures: 0 });
      await waitForText('Regionens egen ändring');
      expect(server.requests.filter((path) => /\bse-(?!14)\d\d\b/.test(path))).toEqual([]);
    },
    async 'refuses what was not signed, and goes on with what it has'() {
      const before = await titles();
      const path = 'metadata/timestamp.json';
      const honest = repository.served.get(path);
      const text = Buffer.from(honest ?? '')
        .toString()
        .replace(/"version":(\d+)/, '"version":9999');
      repository.served.set(path, new Uint8Array(Buffer.from(text)));
      expect(await poll(panel)).toMatchObject({ failures: 1, trouble: 'signature' });
      if (honest !== undefined) repository.served.set(path, honest);
      expect(await poll(panel)).toMatchObject({ failures: 0 });
      expect(await titles()).toEqual(before);
    },
    async 'works with the server gone, with its age, and says so after ten runs'() {
      await server.stop();
      for (let run = 1; run <= 10; run += 1) {
        expect(await poll(panel)).toMatchObject({ failures: run, trouble: 'unreachable' });
      }
      await waitForText('Uppdateringar fungerar inte: servern nås inte.');
      if (kind === 'chromium') {
        // Opened anew; a page of an extension cannot be reloaded over BiDi.
        await panel.reload();
        await typeCode(panel, 'I10.9');
        await waitForCodes(panel, ['I10.9']);
      }
      expect(await titles()).toContain('Hypertoni som förut');
      expect(await panelText(panel)).toMatch(/Nationell utgåva 3, \d+ \p{L}+ 2026/u);
    },
  };

  it('what is published is what is shown, from edition to edition', async () => {
    for (const [step, happens] of Object.entries(story)) {
      await happens().catch((cause: unknown) => {
        throw new Error(`An open panel ${step}: ${String(cause)}`, { cause });
      });
    }
  });

  async function regionalTitles(layer: string) {
    const path = `${layer}/bundle.jsonl`;
    const bundle = parseBundle(published(repository, layer, path), path);
    const shown = await titles();
    const supports = bundle.content === 'supports' ? bundle.supports : [];
    return supports.filter(({ title }) => shown.includes(title));
  }
});
