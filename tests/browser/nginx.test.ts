/**
 * nginx from Debian as the source, with gzip and the settings of docs/administrator.md, in
 * real Chromium; and servers that a browser may not read from.
 */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { hasNginx, startNginx } from '../lib/publishing/nginx.ts';
import { openBredvid } from './harness.ts';
import { chooseRegion, panelText } from './panel.ts';
import {
  buildFor,
  poll,
  published,
  publishShipped,
  updateFrom,
  writeRepository,
} from './published.ts';
import { serveFolder } from './serve.ts';

it('nginx serves what an open panel then shows, beside mirrors that cannot be read', async () => {
  if (!hasNginx()) {
    if (process.env.CI === 'true') throw new Error('nginx is missing: apt-get install nginx-light');
    console.warn('not tried: nginx is missing, and this user may not install it');
    return;
  }
  const { address, folder } = await startNginx();
  // It answers, and says of nobody that they may read it.
  const closed = createServer((_, response) => response.end('{}'));
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void closed.close());
  const unread = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
  const notListed = 'https://not-in-the-manifest.example/';

  const repository = publishShipped();
  await writeRepository(repository, folder);
  const dir = await buildFor('chromium', repository, [`${address}/`, unread]);
  onTestFinished(() => rm(dir, { recursive: true }));
  const pages = await serveFolder();
  onTestFinished(() => pages.close());
  const bredvid = await openBredvid({ browser: 'chromium', dir });
  onTestFinished(() => bredvid.close());
  const record = await bredvid.openRecord(pages.page('empty', '<!doctype html><p>Ingen patient'));
  const panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');

  await updateFrom(panel, [unread, notListed]);
  expect(await poll(panel)).toMatchObject({ failures: 1, trouble: 'unreachable' });

  const text = published(repository, 'targets', 'se/bundle.jsonl');
  const next = text.replace(/^(.*?"edition":)\d+/, '$17');
  repository.add('targets', 'se/bundle.jsonl', next);
  repository.publish();
  await writeRepository(repository, folder);
  await updateFrom(panel, [unread, notListed, `${address}/`]);
  expect(await poll(panel)).toMatchObject({ failures: 0 });
  await panel.waitForFunction(() => document.body.innerText.includes('Nationell utgåva 7'));
  expect(await panelText(panel)).toContain('Nationell utgåva 7');
});
