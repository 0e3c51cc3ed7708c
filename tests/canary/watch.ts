/**
 * Catches all that Bredvid says or keeps: messages as the extension's pages hear them, every value
 * of both storages, its databases, its console and, in Chromium, its requests and the worker's.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { OpenedBredvid } from '../browser/harness.ts';

export interface Catch {
  /** What was caught since the last call, by where. */
  take(): Promise<Readonly<Record<string, string>>>;
  /** What stands in the databases and both storages now that did not at the beginning. */
  kept(): Promise<string>;
  /** Addresses asked for by the extension or, beside the record's own server, by the page. */
  readonly asked: readonly string[];
}

/** @param origin the record's own server, whose pages may ask of it what they like */
export async function catchAll(
  bredvid: OpenedBredvid,
  record: Page,
  panel: Page,
  origin: string,
): Promise<Catch> {
  const consoles: string[] = [];
  const asked: string[] = [];
  for (const page of [record, panel]) page.on('console', (said) => consoles.push(said.text()));
  if (bredvid.kind === 'chromium') {
    const worker = (await bredvid.worker()).client as CDPSession;
    worker.on('Runtime.consoleAPICalled', (said) => consoles.push(JSON.stringify(said.args)));
    for (const session of [
      worker,
      await record.createCDPSession(),
      await panel.createCDPSession(),
    ]) {
      session.on('Network.requestWillBeSent', ({ request }) => {
        const isOwn = request.url.startsWith(`${origin}/`) || request.url === 'about:srcdoc';
        if (!isOwn) asked.push(`${request.method} ${request.url} ${request.postData ?? ''}`);
      });
      await session.send('Network.enable');
    }
    await worker.send('Runtime.enable');
  }
  await panel.evaluate(() => {
    type Browser = typeof import('webextension-polyfill');
    const world = globalThis as unknown as { chrome: Browser; browser?: Browser };
    const api = world.browser ?? world.chrome;
    const caught = { messages: [] as string[], session: [] as string[], local: [] as string[] };
    api.runtime.onMessage.addListener((message: unknown) => {
      caught.messages.push(JSON.stringify(message));
      return undefined;
    });
    api.storage.session.onChanged.addListener((changes) => {
      caught.session.push(JSON.stringify(changes));
    });
    api.storage.local.onChanged.addListener((changes) => {
      caught.local.push(JSON.stringify(changes));
    });
    Object.assign(globalThis, { caught });
  });

  const known = new Set(await keptBy(panel));
  return {
    asked,
    async take() {
      const caught = await panel.evaluate(() => {
        const { caught: all } = globalThis as unknown as { caught: Record<string, string[]> };
        return Object.fromEntries(
          Object.entries(all).map(([where, said]) => [where, said.splice(0).join('\n')]),
        );
      });
      return { ...caught, console: consoles.splice(0).join('\n'), network: asked.join('\n') };
    },
    async kept() {
      return (await keptBy(panel)).filter((row) => !known.has(row)).join('\n');
    },
  };
}

/** Each row of the extension's databases, and its storages, as text. */
function keptBy(panel: Page): Promise<readonly string[]> {
  return panel.evaluate(async () => {
    type Browser = typeof import('webextension-polyfill');
    const world = globalThis as unknown as { chrome: Browser; browser?: Browser };
    const api = world.browser ?? world.chrome;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: string[] = [
      JSON.stringify(await api.storage.session.get(null)),
      JSON.stringify(await api.storage.local.get(null)),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const all = [...(await done(rows.getAll())), ...(await done(rows.getAllKeys()))];
        for (const row of all) {
          kept.push(
            JSON.stringify(row, (_, value) =>
              ArrayBuffer.isView(value) ? Array.from(value as Uint8Array).join() : value,
            ),
          );
        }
      }
      database.close();
    }
    return kept;
  });
}
