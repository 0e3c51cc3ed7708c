/** What the build does to our sources that Vite does not by itself; `wxt.config.ts` says for which of them. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The browser's own API: in every browser we name it gives promises, and `answer.ts` answers calls in
 * the way they have in common. Of the polyfill, 3 kB, the types and the tests' stand-in are left.
 */
export const browsersOwn = {
  name: 'browsers-own',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? '\0browser' : undefined),
  load: (id: string) =>
    id === '\0browser' ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined,
};

/**
 * The reader of workbooks unpacks large ones in workers that it makes of text, which our policy for
 * pages forbids: here it unpacks in the page, all at once.
 */
export const unpackedInPage = {
  name: 'unpacked-in-page',
  enforce: 'pre' as const,
  resolveId: (id: string, importer?: string) =>
    id === 'fflate' && importer?.includes('unzipFromArrayBuffer') ? '\0unzip' : undefined,
  load: (id: string) =>
    id === '\0unzip'
      ? `import { unzipSync } from 'fflate';
         export function unzip(archive, done) {
           try { done(null, unzipSync(archive)); } catch (error) { done(error); }
         }`
      : undefined,
};

/**
 * The half of the reader that decides takes what both halves need from the one that finds, which is in
 * the frame before it: see lib/reading/lent.ts and lib/platform/frame-judge.ts.
 */
export function lentToJudge() {
  const list = resolve(import.meta.dirname, '../lib/reading/lent.ts');
  const lines = [...readFileSync(list, 'utf8').matchAll(/^export \{ (.+) \} from '(.+)';$/gm)];
  const modules = new Set(lines.map(([, , from = '']) => resolve(dirname(list), from)));
  return {
    name: 'lent-to-judge',
    enforce: 'pre' as const,
    resolveId: (id: string, importer?: string) =>
      importer && id.startsWith('.') && modules.has(resolve(dirname(importer), id))
        ? '\0lent'
        : undefined,
    load: (id: string) =>
      id === '\0lent'
        ? `export const { ${lines.map(([, names]) => names)} } = globalThis[Symbol.for('bredvid.lent')] ?? {};`
        : undefined,
  };
}

/**
 * What is put into pages does without WXT's frame around it: that logs what went wrong in a build for
 * developers and throws it on, as the browser does by itself. Every page would bear its bytes.
 */
export const unframed = {
  name: 'unframed',
  transform: (_: string, id: string) =>
    id.startsWith('\0virtual:wxt-unlisted-script-entrypoint?')
      ? `import script from '${id.slice(id.indexOf('?') + 1)}'; script.main();`
      : undefined,
};

/**
 * Names of fields that no other part of Bredvid knows, and neither its word book nor a browser: the
 * deciding half bears them shortened, which leaves a hundred bytes for its rules. One that another part came
 * to know would fail every test of the built reader, and tests/lib/reading/judges-own.test.ts first.
 */
export const judgesOwn = [
  'above',
  'afterTurn',
  'below',
  'codes',
  'introduces',
  'isColumn',
  'isOther',
  'isWhole',
  'meanings',
  'namesElsewhere',
  'neighbour',
  'opensStatus',
  'opens',
  'period',
  'pieces',
  'placeIn',
  'plain',
  'signs',
  'statusInFhir',
  'statusOfClass',
  'statusSaid',
  'statuses',
  'statusesIn',
  'systemsIn',
  'undated',
];

/**
 * What a page shows before its scripts needs its style sheet only: that is asked for first, and the
 * modules, six times its size, last. Vite names them the other way round. A page with a first script
 * has them in a template: that script takes them out once the page is about to be painted
 * (components/panel/frame.ts).
 */
export const styledFirst = {
  name: 'styled-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string) {
      const modules = html.match(/ *<(?:script type="module"|link rel="modulepreload").*\n/g) ?? [];
      const page = modules.reduce((rest, one) => rest.replace(one, ''), html);
      const first = '<script src="/chunks/frame.js">';
      return page.includes(first)
        ? page.replace(first, () => `<template>\n${modules.join('')}</template>\n    ${first}`)
        : page.replace('</body>', () => `${modules.join('')}</body>`);
    },
  },
};
