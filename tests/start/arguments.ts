/** What `npm start` was asked to do. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../.ci/browsers.mjs';
import { regions } from '../../lib/catalogue/regions.ts';

export const usage = `npm start [-- [PAGE.html | URL] [--firefox] [--region CODE] [--headless]]

  Builds Bredvid and opens it beside the demo record, or beside PAGE.html or URL.
  Without a display, or with --headless: prints what the panel shows and writes pictures.

  PAGE.html      a page on this computer; its folder is served on loopback
  URL            an address on this computer: file:, localhost, 127.0.0.1, [::1]
  --firefox      in Firefox instead of Chromium
  --region CODE  the own region by county code: 14 is Västra Götaland (the default)
  --headless     no window, even with a display
  --help         this text`;

export interface StartOptions {
  readonly browser: BrowserKind;
  readonly headless: boolean;
  /** County code: `14`. */
  readonly region: string;
  /** The demo record, a folder to serve with the page's name in it, or an address as it is. */
  readonly record:
    | { readonly kind: 'demo' }
    | { readonly kind: 'file'; readonly folder: string; readonly name: string }
    | { readonly kind: 'address'; readonly url: string };
}

/** What was asked cannot be done; the message says why and what can. */
export class ArgumentError extends Error {}

/** @throws ArgumentError */
export function parseArguments(given: readonly string[]): StartOptions {
  let browser: BrowserKind = 'chromium';
  let region = '14';
  let headless = false;
  const pages: string[] = [];
  const waiting = [...given];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === '--firefox') browser = 'firefox';
    else if (next === '--headless') headless = true;
    else if (next === '--region') region = parseRegion(waiting.shift());
    else if (next.startsWith('--region=')) region = parseRegion(next.slice('--region='.length));
    else if (next.startsWith('-'))
      throw new ArgumentError(`There is no option ${next}.\n\n${usage}`);
    else pages.push(next);
  }
  if (pages.length > 1) {
    throw new ArgumentError(`One page at a time; these were ${pages.length}: ${pages.join(', ')}`);
  }
  const [page] = pages;
  return {
    browser,
    headless,
    region,
    record: page === undefined ? { kind: 'demo' } : parsePage(page),
  };
}

function parseRegion(code: string | undefined): string {
  if (regions.some((region) => region.code === code)) return code as string;
  const known = regions.map((region) => `${region.code} ${region.name}`).join('\n  ');
  throw new ArgumentError(`--region takes a county code, not "${code ?? ''}":\n  ${known}`);
}

function parsePage(page: string): StartOptions['record'] {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(page))
    return parseFile(resolve(process.env.INIT_CWD ?? '.', page), page);
  if (!URL.canParse(page)) throw new ArgumentError(`${page} is not an address.`);
  const url = new URL(page);
  if (url.protocol === 'file:') return parseFile(fileURLToPath(url), page);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (isWeb && isLoopback(url.hostname)) return { kind: 'address', url: url.href };
  throw new ArgumentError(
    `${page} is not on this computer. npm start only opens files and loopback addresses, so that trying Bredvid never reads a real record; install the extension for that.`,
  );
}

function parseFile(path: string, given: string): StartOptions['record'] {
  if (!existsSync(path)) throw new ArgumentError(`There is no file ${given}.`);
  if (!statSync(path).isFile()) throw new ArgumentError(`${given} is not a file.`);
  return { kind: 'file', folder: dirname(path), name: basename(path) };
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}
