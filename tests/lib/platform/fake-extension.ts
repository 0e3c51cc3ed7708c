/**
 * A browser to test against, as far as Bredvid uses one: storage that tells of changes, messages
 * with senders, tabs with frames, permissions. Import it before anything of lib/platform, whose
 * polyfill takes it for the real one.
 */
import type { Runtime } from 'webextension-polyfill';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export const EXTENSION_ID = 'bredvid';
export const ORIGIN = `chrome-extension://${EXTENSION_ID}`;

interface FakeEvent<Args extends readonly unknown[]> {
  addListener(listener: (...args: Args) => unknown): void;
  removeListener(listener: (...args: Args) => unknown): void;
  /** What the listeners gave, in their order. */
  emit(...args: Args): unknown[];
  clear(): void;
}

function createEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}

const onAnyChanged = createEvent<[Changes, string]>();

function createArea(name: string) {
  let values: Values = {};
  const onChanged = createEvent<[Changes]>();
  const tell = (changes: Changes) => {
    if (Object.keys(changes).length === 0) return;
    onChanged.emit(changes);
    onAnyChanged.emit(changes, name);
  };
  return {
    onChanged,
    async get(keys: string | readonly string[] | null): Promise<Values> {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, values[key]])),
      );
    },
    async set(next: Values): Promise<void> {
      const changes = Object.entries(next).map(([key, newValue]): [string, Changes[string]] => [
        key,
        { oldValue: values[key], newValue },
      ]);
      values = { ...values, ...structuredClone(next) };
      tell(Object.fromEntries(changes));
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      const gone = [keys].flat().filter((key) => key in values);
      const changes = gone.map((key): [string, Changes[string]] => [
        key,
        { oldValue: values[key] },
      ]);
      values = Object.fromEntries(Object.entries(values).filter(([key]) => !gone.includes(key)));
      tell(Object.fromEntries(changes));
    },
    /** Everything stored, at once. */
    all: () => values,
    reset() {
      values = {};
      onChanged.clear();
    },
  };
}

interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  readonly active?: boolean;
  readonly url?: string;
}

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files: readonly string[];
}

/** What a frame's content script answers to a message of the worker. */
type FakeFrame = (message: { readonly call: string; readonly request: unknown }) => unknown;

const session = createArea('session');
const local = createArea('local');
const managed = createArea('managed');

const state = {
  tabs: new Map<number, FakeTab>(),
  frames: new Map<string, FakeFrame>(),
  readable: new Set<number>(),
  /** Tabs whose page does not take the reader the next time, as when the permission is still on its way. */
  untaken: new Set<number>(),
  injected: [] as number[],
  /** What was put into one frame: `file tab:frame`. */
  joined: [] as string[],
  origins: new Set<string>(),
  registered: new Map<string, { id: string; matches: readonly string[] }>(),
  badges: new Map<number, string>(),
  alarms: new Map<string, unknown>(),
  menu: [] as unknown[],
  opened: [] as number[],
  tabsOpened: [] as string[],
  reloads: 0,
  /** The manifest's content security policy. */
  policy: "connect-src 'self'; form-action 'none'",
  calls: [] as string[],
  sender: { id: EXTENSION_ID } as Runtime.MessageSender,
};

const events = {
  onMessage: createEvent<[unknown, Runtime.MessageSender, (reply: unknown) => void]>(),
  onInstalled: createEvent<[]>(),
  onStartup: createEvent<[]>(),
  onUpdateAvailable: createEvent<[]>(),
  onClicked: createEvent<[FakeTab]>(),
  onMenuClicked: createEvent<[unknown, FakeTab | undefined]>(),
  onRemoved: createEvent<[number]>(),
  onReplaced: createEvent<[number, number]>(),
  onUpdated: createEvent<[number, { status?: string }, FakeTab]>(),
  onActivated: createEvent<[{ tabId: number; windowId: number }]>(),
  onAdded: createEvent<[]>(),
  onPermissionRemoved: createEvent<[]>(),
  onAlarm: createEvent<[{ name: string }]>(),
  onInputEntered: createEvent<[string]>(),
};

/** A message as it arrives: what cannot be written as JSON is not in it. */
async function deliver(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const arrived: unknown = JSON.parse(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    const answering = events.onMessage.emit(arrived, sender, resolve).includes(true);
    if (!answering) reject(new Error('Could not establish connection.'));
  });
}

const browser = {
  runtime: {
    id: EXTENSION_ID,
    getURL: (path: string) => `${ORIGIN}${path.startsWith('/') ? path : `/${path}`}`,
    sendMessage: (message: unknown) => deliver(message, state.sender),
    getManifest: () => ({
      version: '0.1.0',
      content_security_policy: { extension_pages: state.policy },
    }),
    reload: () => {
      state.reloads += 1;
    },
    onMessage: events.onMessage,
    onInstalled: events.onInstalled,
    onStartup: events.onStartup,
    onUpdateAvailable: events.onUpdateAvailable,
  },
  storage: { session, local, managed, onChanged: onAnyChanged },
  tabs: {
    create: async ({ url }: { url: string }) => ({ id: 100 + state.tabsOpened.push(url) }),
    onRemoved: events.onRemoved,
    onReplaced: events.onReplaced,
    onUpdated: events.onUpdated,
    onActivated: events.onActivated,
    async get(tabId: number) {
      const tab = state.tabs.get(tabId);
      if (!tab) throw new Error(`No tab with id: ${tabId}.`);
      return tab;
    },
    async query(wanted: { windowId?: number; active?: boolean; url?: readonly string[] }) {
      return [...state.tabs.values()].filter(
        (tab) =>
          (wanted.windowId === undefined || tab.windowId === wanted.windowId) &&
          (wanted.active === undefined || tab.active === wanted.active) &&
          (wanted.url?.some((pattern) => tab.url?.startsWith(pattern.slice(0, -1))) ?? true),
      );
    },
    async sendMessage(
      tabId: number,
      message: { call: string; request: unknown },
      options: { frameId?: number } = {},
    ) {
      const key = `${tabId}:${options.frameId ?? 0}`;
      state.calls.push(`${message.call} ${key}`);
      const frame = state.frames.get(key);
      if (!frame) throw new Error('Could not establish connection.');
      return { answer: frame(message) ?? true };
    },
  },
  scripting: {
    async executeScript({ target, files }: Injection) {
      if (!state.readable.has(target.tabId)) throw new Error('Cannot access contents of the page.');
      if (target.frameIds) {
        state.joined.push(`${files.join()} ${target.tabId}:${target.frameIds.join()}`);
        return [{ frameId: target.frameIds[0] }];
      }
      state.injected.push(target.tabId);
      return state.untaken.delete(target.tabId) ? [] : [{ frameId: 0 }];
    },
    getRegisteredContentScripts: async () => [...state.registered.values()],
    async registerContentScripts(scripts: readonly { id: string; matches: readonly string[] }[]) {
      for (const script of scripts) {
        if (state.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        state.registered.set(script.id, script);
      }
    },
    async updateContentScripts(scripts: readonly { id: string; matches: readonly string[] }[]) {
      for (const script of scripts) state.registered.set(script.id, script);
    },
    async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
      for (const id of ids) state.registered.delete(id);
    },
  },
  permissions: {
    onAdded: events.onAdded,
    onRemoved: events.onPermissionRemoved,
    getAll: async () => ({ origins: [...state.origins], permissions: [] }),
    async request({ origins }: { origins: readonly string[] }) {
      for (const origin of origins) state.origins.add(origin);
      events.onAdded.emit();
      return true;
    },
    async remove({ origins }: { origins: readonly string[] }) {
      for (const origin of origins) state.origins.delete(origin);
      events.onPermissionRemoved.emit();
      return true;
    },
  },
  action: {
    onClicked: events.onClicked,
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      if (!state.tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
      state.badges.set(tabId, text);
    },
    setBadgeBackgroundColor: async () => undefined,
  },
  alarms: {
    onAlarm: events.onAlarm,
    create: async (name: string, when: unknown) => void state.alarms.set(name, when),
    get: async (name: string) => state.alarms.get(name),
  },
  contextMenus: {
    onClicked: events.onMenuClicked,
    removeAll: async () => void state.menu.splice(0),
    create: (entry: unknown) => void state.menu.push(entry),
  },
  omnibox: { onInputEntered: events.onInputEntered },
  i18n: { getMessage: (name: string) => `[${name}]` },
};

const chrome = {
  runtime: { id: EXTENSION_ID },
  sidePanel: {
    open: async ({ windowId }: { windowId: number }) => void state.opened.push(windowId),
  },
};

Object.assign(globalThis, { browser, chrome });

export const fake = {
  ...state,
  events,
  session,
  local,
  managed,
  deliver,
  /** A content script in a frame of a tab. */
  frameSender: (tabId: number, frameId = 0): Runtime.MessageSender =>
    ({
      id: EXTENSION_ID,
      tab: { id: tabId },
      frameId,
      url: 'https://journal.example.se/',
      origin: 'https://journal.example.se',
    }) as unknown as Runtime.MessageSender,
  reloads: () => state.reloads,
  /** Forgets everything, as a new browser would. */
  reset() {
    for (const event of Object.values(events)) event.clear();
    onAnyChanged.clear();
    for (const area of [session, local, managed]) area.reset();
    for (const known of [state.tabs, state.frames, state.registered, state.badges, state.alarms]) {
      known.clear();
    }
    state.readable.clear();
    state.untaken.clear();
    state.origins.clear();
    for (const list of [
      state.injected,
      state.joined,
      state.menu,
      state.opened,
      state.tabsOpened,
      state.calls,
    ]) {
      list.splice(0);
    }
    state.reloads = 0;
  },
};

/** Lets everything that only waits for its turn be done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
