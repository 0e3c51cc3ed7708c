/**
 * What an extension has of its browser, for the same pages as plain files on a web server (features
 * J2): a script of its own that runs before theirs. Choices are kept in this site's own storage;
 * there are no tabs to read, no worker, no policy.
 */

type Values = Record<string, unknown>;
type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;
type Listener = (changes: Changes) => void;

/** Where the panel stands by itself, as in a tab of the extension. */
const ALONE = '#tab';
const PREFIX = 'bredvid/';

const never = { addListener: () => undefined, removeListener: () => undefined };

function keysOf(wanted: string | readonly string[] | null, all: readonly string[]) {
  return wanted === null ? all : typeof wanted === 'string' ? [wanted] : wanted;
}

/** A storage area over some texts by key. */
function area(kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, keys: () => string[]) {
  const listeners = new Set<Listener>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    tell,
    async get(wanted: string | readonly string[] | null): Promise<Values> {
      const found = keysOf(wanted, keys()).map((key) => [key, kept.getItem(PREFIX + key)] as const);
      return Object.fromEntries(
        found.flatMap(([key, text]) => (text === null ? [] : [[key, JSON.parse(text)]])),
      );
    },
    async set(values: Values): Promise<void> {
      for (const [key, value] of Object.entries(values)) {
        kept.setItem(PREFIX + key, JSON.stringify(value));
      }
      tell(
        Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])),
      );
    },
    async remove(wanted: string | readonly string[]): Promise<void> {
      const gone = keysOf(wanted, []);
      for (const key of gone) kept.removeItem(PREFIX + key);
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

/** Gone with the page. */
function inMemory() {
  const texts = new Map<string, string>();
  const kept = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  return area(kept, () => [...texts.keys()].map((key) => key.slice(PREFIX.length)));
}

function onDisk() {
  const own = () =>
    Object.keys(localStorage).flatMap((key) =>
      key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
  const local = area(localStorage, own);
  // What another page of the same site has changed.
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PREFIX)) {
      local.tell({
        [key.slice(PREFIX.length)]: newValue ? { newValue: JSON.parse(newValue) } : {},
      });
    }
  });
  return local;
}

/** Pages stand beside each other, wherever on the server that is. */
const addressOf = (path: string) => new URL(path.replace(/^\//, ''), document.baseURI).href;

async function openTab({ url }: { readonly url: string }) {
  open(url, '_blank', 'noopener');
  return {};
}

const standIn = {
  runtime: {
    getURL: addressOf,
    getManifest: () => ({ version: '0' }),
    onUpdateAvailable: never,
    reload: () => location.reload(),
    openOptionsPage: () => openTab({ url: addressOf('options.html') }),
    sendMessage: () => Promise.reject(new Error('There is no worker on a web page.')),
  },
  storage: {
    local: onDisk(),
    session: inMemory(),
    managed: { get: async () => ({}) },
    onChanged: never,
  },
  extension: { inIncognitoContext: false },
  tabs: { create: openTab, getCurrent: async () => undefined, query: async () => [] },
  windows: {
    getCurrent: async () => ({}),
    create: async ({ url }: { readonly url: string }) => {
      open(url, '_blank', 'popup,width=900,height=900');
      return {};
    },
    onRemoved: never,
  },
  permissions: {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
    onAdded: never,
    onRemoved: never,
  },
  scripting: { getRegisteredContentScripts: async () => [] },
  commands: { getAll: async () => [] },
  alarms: { create: () => undefined, get: async () => undefined, onAlarm: never },
};

Object.assign(globalThis, { browser: standIn });
if (/(?:\/|index\.html)$/.test(location.pathname) && location.hash === '') {
  history.replaceState(null, '', ALONE);
}
