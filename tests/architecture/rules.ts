/**
 * The rules of the house (docs/architecture.md) as functions of a file's path and text, so that
 * the test can run them over the tree and also over small sources that break them on purpose.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What a folder may import: other folders of ours, and packages. Its own folder is always allowed. */
interface Room {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Reaches for nothing: no browser, network, storage or clock. */
  readonly pure: boolean;
}

const below = [
  'lib/terminology',
  'lib/reading',
  'lib/catalogue',
  'lib/trust',
  'lib/matching',
  'lib/editing',
];

export const rooms: Readonly<Record<string, Room>> = {
  'lib/terminology': { folders: [], packages: [], pure: true },
  'lib/reading': { folders: ['lib/terminology'], packages: [], pure: true },
  'lib/catalogue': { folders: ['lib/terminology'], packages: ['valibot'], pure: true },
  'lib/trust': { folders: [], packages: ['valibot', '@tufjs/canonical-json'], pure: true },
  'lib/matching': {
    folders: ['lib/terminology', 'lib/catalogue'],
    packages: ['fuse.js'],
    pure: true,
  },
  'lib/followup': { folders: ['lib/catalogue'], packages: ['d3-scale', 'd3-shape'], pure: true },
  'lib/state': { folders: [...below, 'lib/followup'], packages: ['@preact/signals'], pure: true },
  'lib/platform': {
    folders: [...below, 'lib/followup', 'lib/interop'],
    packages: ['dexie', 'valibot', 'webextension-polyfill'],
    pure: false,
  },
  'lib/editing': {
    folders: ['lib/terminology', 'lib/catalogue'],
    packages: ['valibot', '@tufjs/canonical-json'],
    pure: true,
  },
  'lib/publishing': {
    folders: [
      'lib/terminology',
      'lib/reading',
      'lib/catalogue',
      'lib/trust',
      'lib/matching',
      'lib/followup',
      'lib/editing',
    ],
    packages: [
      'yaml',
      'valibot',
      'commander',
      'read-excel-file',
      'happy-dom',
      '@tufjs/models',
      '@tufjs/canonical-json',
      '@aws-sdk/client-s3',
      'node:',
    ],
    pure: false,
  },
  'lib/interop': {
    folders: ['lib/catalogue', 'lib/matching', 'lib/followup'],
    packages: [],
    pure: true,
  },
  components: {
    folders: [...below, 'lib/followup', 'lib/state'],
    packages: ['preact', '@preact/signals', 'qr'],
    pure: false,
  },
  entrypoints: {
    folders: [...below, 'lib/followup', 'lib/state', 'lib/platform', 'components'],
    packages: ['preact', '@preact/signals', 'webextension-polyfill', 'wxt', 'read-excel-file'],
    pure: false,
  },
};

/** Globals that a pure room must be handed instead. `crypto.subtle` and a given element are fine. */
const reachingOut = new Set([
  'browser',
  'chrome',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'caches',
  'navigator',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'process',
]);

const forbiddenDrawers = /(^|\/)(utils?|helpers?|common|services?|types|shared|misc)(\.tsx?$|\/)/;

/** The room a file stands in: `lib/reading`, `components` …; `undefined` outside the house. */
export function roomOf(file: string): string | undefined {
  const [top = '', second = ''] = file.split('/');
  const name = top === 'lib' ? `lib/${second}` : top;
  return name in rooms ? name : undefined;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function literal(value: unknown): string | undefined {
  return isNode(value) && typeof value.value === 'string' ? value.value : undefined;
}

function visit(node: Node, parents: readonly Node[], see: (n: Node, p: readonly Node[]) => void) {
  see(node, parents);
  for (const child of Object.values(node)) {
    for (const item of Array.isArray(child) ? child : [child]) {
      if (isNode(item)) visit(item, [...parents, node], see);
    }
  }
}

function isMention(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return true;
  const isProperty =
    (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (parent.type === 'Property' && parent.key === node && parent.value !== node) ||
    parent.type.startsWith('TS');
  return !isProperty;
}

/** Every module a source names: static, side-effect, type-only, dynamic, re-exported, `import('…').T`. */
export function importsOf(file: string, source: string): readonly string[] {
  const found = new Set<string>();
  visit(parseSync(file, source).program as unknown as Node, [], (node) => {
    const named = literal(
      node.source ?? (node.type === 'TSImportType' ? node.argument : undefined),
    );
    if (named !== undefined) found.add(named);
  });
  return [...found];
}

function brokenImports(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  const { folders, packages } = rooms[room] as Room;
  return importsOf(file, source).flatMap((named) => {
    if (!named.startsWith('.')) {
      const allowed = packages.some(
        (name) => named === name || named.startsWith(name.endsWith(':') ? name : `${name}/`),
      );
      return allowed ? [] : [`${file} imports the package ${named}, which ${room} may not`];
    }
    const target = posix.join(posix.dirname(file), named);
    const targetRoom = roomOf(target);
    if (targetRoom === room || (targetRoom !== undefined && folders.includes(targetRoom)))
      return [];
    return [`${file} imports ${target}: ${room} may import only ${folders.join(', ') || 'itself'}`];
  });
}

function brokenPurity(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined || !(rooms[room] as Room).pure) return [];
  const broken: string[] = [];
  visit(parseSync(file, source).program as unknown as Node, [], (node, parents) => {
    const parent = parents.at(-1);
    const name = String(node.name ?? '');
    if (node.type === 'Identifier' && reachingOut.has(name) && isMention(node, parent)) {
      broken.push(`${file} reaches for ${name}: hand it in`);
    }
    const readsClock =
      (node.type === 'NewExpression' &&
        (node.arguments as unknown[]).length === 0 &&
        isNode(node.callee) &&
        node.callee.name === 'Date') ||
      (node.type === 'MemberExpression' &&
        isNode(node.object) &&
        node.object.name === 'Date' &&
        isNode(node.property) &&
        node.property.name === 'now');
    if (readsClock) broken.push(`${file} reads the clock: hand it \`now\``);
  });
  return broken;
}

function brokenName(file: string): readonly string[] {
  if (forbiddenDrawers.test(file))
    return [`${file} is a drawer without a domain: name the concept`];
  if (/(^|\/)index\.tsx?$/.test(file)) return [`${file}: no index that re-exports`];
  return [];
}

/** What is wrong with one file, in sentences; empty when it keeps the rules. */
export function brokenRules(file: string, source: string): readonly string[] {
  return [...brokenName(file), ...brokenImports(file, source), ...brokenPurity(file, source)];
}
