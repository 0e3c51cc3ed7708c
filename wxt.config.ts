import { join } from 'node:path';
import { defineConfig } from 'wxt';
import {
  browsersOwn,
  judgesOwn,
  lentToJudge,
  styledFirst,
  unframed,
  unpackedInPage,
} from './.ci/build-plugins.ts';
import { publishers } from './lib/platform/publishers.ts';
import { WORD_BOOK } from './lib/reading/term-table.ts';
import { createWordBook } from './lib/reading/words/word-book.ts';

// Fixes the extension id (so policies and tests can name it); the private half was never kept.
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqehQzcZMWmoRU2Vf+6r9R/feanGbJeuFFXHOy3dY0yIS0Ij9YOjYMmU5leyRm/T0X7+YX2dHXV7jjSKxx5e/HDqJhu5eyK8r4z+UW1nelAv9xR0HLxe9JmDbSAoVRq0uWhdsj3zAKSMUJsglo3XWAoVTnGhTJEFCJ8aE6wqz7eX6+ShhLRO4ZpS7NU2VYPMtBWMIJ2ZMAqTUlKWPOR9Lu4l1igPyIO0sBtX+2DGQ3ebwAnrP40aVu4arjBbeAAgciroLFAvR1+Azd3IpQLQEd6gUbRyFNiDQW0TKCzJdwoivikfc+HuXwFcUPomc95kfYYNy6f27OgoeqqkrfSrc3QIDAQAB';

/** Also those of this build alone, with a blank between: an organisation's own, a test's. */
const reached = [...publishers, ...(process.env.BREDVID_PUBLISHERS ?? '').split(' ')].filter(
  Boolean,
);

/**
 * What pages of the extension and its worker may do. `connect-src` holds the package itself and
 * where the catalogue is published (`publishers.ts`): the browser lets them reach no other host.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  ["connect-src 'self'", ...reached].join(' '),
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** No host permission: the user's click opens one page, the user's yes one site. */
const permissions = [
  // The user's choices; what was read, in memory, while it is shown; the organisation's policy.
  'storage',
  // Looks for new editions; asks for the policy once more a minute after start; finds a quiet moment
  // for a new version of Bredvid.
  'alarms',
  // Puts the reader into a page that may be read.
  'scripting',
  // Reads the page on which the user clicked the toolbar button, and no other.
  'activeTab',
  // Keeps the catalogue from being evicted when the disk is short: it must be there offline.
  'unlimitedStorage',
  // The entry "Search in Bredvid" on selected text.
  'contextMenus',
];

const chromium = {
  // Firefox has its sidebar without asking.
  permissions: [...permissions, 'sidePanel'],
  key: PUBLIC_KEY,
  // Ed25519 in WebCrypto, which signed editions need, came with 137.
  minimum_chrome_version: '137',
  // Private windows get a worker and a catalogue of their own, and see `session-memory.ts` a memory:
  // all gone with the last of them, and never among what the other windows hold.
  incognito: 'split' as const,
  storage: { managed_schema: 'managed-schema.json' },
};

const firefox = {
  permissions,
  browser_specific_settings: {
    gecko: {
      // Of no domain, so nobody's to lose; policies name it, and what is stored goes with it.
      id: '{3ec535b7-d6a9-43bc-bd7b-f2f7ab8969fd}',
      // The first that shows data_collection_permissions.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/**
 * What pages share, each file with what it imports unless an earlier one has it: the library of
 * schemas; what the panel draws with; and the catalogue, which the panel fetches once its head stands
 * and the page turned to the patient never. What only other pages share stays with them.
 */
const COMMON_TO_PAGES = [
  { name: 'schemas', minShareCount: 2, test: /node_modules\/valibot\// },
  {
    name: 'pages',
    minShareCount: 2,
    test: new RegExp(
      [
        'node_modules/(?:preact|@preact)/',
        // What holds no code would be a file of its own, empty and asked for at every start.
        'components/style\\.css|wxt-html-plugins',
        'components/(?:panel/|text/(?:sv|text)\\.ts|focus-kept|icon|later|page-look|region-select)',
        'lib/(?:state/(?!follow-up|knowledge-map)|terminology)/',
        'lib/catalogue/(?:address|adoption|age|headings|namespace|overlay|region|signal|support|term)',
        'lib/matching/(?:match|group|title-order)',
        'lib/platform/(?:settings|sites|session-memory|selected-words|tab-view|told|record-store|catalogue-store-error)',
        'sidepanel/use-catalogue',
      ].join('|'),
    ),
  },
  {
    name: 'catalogue',
    minShareCount: 2,
    test: /dexie|lib\/platform\/catalogue-(?!whole|words|search|changes|intake|withdrawn|store-error)|lib\/matching\/(?:code-index|causes)/,
  },
];

/** What is "unsafe" here spoils functions called with `new`, and terser knows those by `this`. */
const compress = {
  passes: 8,
  keep_fargs: false,
  unsafe_arrows: true,
  unsafe_methods: true,
  // Packed, what is written the same way each time is smaller than what is short.
  lhs_constants: false,
  inline: 1,
};

/** What is put into frames is our own, and knows no built-in that is another's. */
const inFrames = { unsafe: true, sequences: false };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The worker and the pages import webextension-polyfill themselves: WXT's module for it would put
  // it into the reader too, by way of WXT's own wrapper.
  vite: () => ({
    plugins: [browsersOwn, unframed, unpackedInPage, styledFirst],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // Every browser we name has it.
      modulePreload: { polyfill: false },
      // Smaller than by Vite's own minifier: the worker has every byte in use.
      minify: 'terser' as const,
      terserOptions: {
        ecma: 2022 as const,
        compress,
        format: { comments: false },
      },
    },
    // Dexie's own build for today's browsers: 29.6 kB gzip where its default entry becomes 36.1.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'sv',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    // Asked for one site at a time, when the user chooses "always read this site".
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: PAGES_POLICY },
    // `bredvid kol` in the address bar searches, without a record and without the panel.
    omnibox: { keyword: 'bredvid' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'record')) {
        const { terserOptions } = config.build ?? {};
        const own = { ...terserOptions, compress: { ...compress, ...inFrames } };
        config.build = { ...config.build, terserOptions: own };
      }
      if (entrypoints.some(({ name }) => name === 'judge')) {
        config.plugins?.push(lentToJudge());
        const properties = { regex: new RegExp(`^(?:${judgesOwn.join('|')})$`) };
        const { terserOptions } = config.build ?? {};
        config.build = {
          ...config.build,
          terserOptions: {
            ...terserOptions,
            // A script of its own that reads nothing only to have it read; smaller so, packed.
            compress: {
              ...compress,
              toplevel: true,
              hoist_vars: true,
              pure_getters: true,
              ...inFrames,
            },
            mangle: { properties },
          },
        };
      }
      // What pages have in common in two files rather than twenty: small files pack badly.
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      const output = config.build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output)) throw new Error('WXT builds otherwise.');
      output.codeSplitting = { groups: COMMON_TO_PAGES };
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      // What is put into pages stands where content scripts stand, without WXT's frame around them.
      for (const entrypoint of entrypoints) {
        if (['record', 'judge', 'mark'].includes(entrypoint.name))
          entrypoint.outputDir = join(wxt.config.outDir, 'content-scripts');
        if (entrypoint.name === 'frame') entrypoint.outputDir = join(wxt.config.outDir, 'chunks');
      }
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: WORD_BOOK, contents: JSON.stringify(createWordBook()) });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT would ask at install for every page the reader could be put into.
      delete manifest.host_permissions;
      // Installed, Bredvid waits for its button; Firefox would open the sidebar by itself.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
