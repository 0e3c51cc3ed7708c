/**
 * Bundles that a thief of enough keys could sign: correct in signature and hash, hostile in what
 * they hold. Each differs in one thing from a bundle that is taken.
 */
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { supportFor } from '../lib/matching/builders.ts';

export interface Hostile {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const FOCUSES = ['A00', 'B01', 'C02', 'D10', 'E11'];
const LAYER = 'se-14';
const places = FOCUSES.map((_, at) => at + 1);

const supports = FOCUSES.map(
  (focus): KnowledgeSupport =>
    supportFor([focus], {
      id: `${LAYER}/${focus.toLowerCase()}`,
      title: `Stöd för ${focus}`,
      focusOrigin: 'stated',
      level: 'region',
      link: { url: `https://vard.example.se/${focus}`, scope: 'page' },
      keywords: ['ord'],
      relatedTo: [{ id: 'se/a', how: 'supplements' }],
    }),
);

/** The bundle that is taken. */
export const honestBundle = serializeBundle({
  content: 'supports',
  layer: LAYER,
  edition: 1,
  published: '2026-11-01',
  minExtension: '0.1.0',
  supports,
});
const honest = honestBundle.trimEnd().split('\n');

const ofText = (what: string, text: string): Hostile => ({
  what,
  bytes: new Uint8Array(Buffer.from(text)),
});
const ofLines = (what: string, lines: readonly string[]) => ofText(what, `${lines.join('\n')}\n`);

/** One line written otherwise. */
function inLine(what: string, at: number, change: (line: string) => string): Hostile {
  return ofLines(`${what} (line ${at + 1})`, honest.with(at, change(honest[at] ?? '')));
}

/** One field of a line set, the line written as JSON writes it. */
function withField(what: string, at: number, path: readonly string[], value: unknown): Hostile {
  return inLine(what, at, (line) => {
    const entry = JSON.parse(line);
    const [last = '', ...above] = [...path].reverse();
    const inner = above.reverse().reduce((object, key) => object[key], entry);
    inner[last] = value;
    return JSON.stringify(entry);
  });
}

const invisible = [
  0x00, 0x07, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x061c, 0x200b, 0x200d, 0x200e, 0x202e,
  0x2028, 0x2066, 0x2069, 0xfeff, 0xe000, 0xe0041,
];
const addresses = [
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example.se/x',
  'file:///etc/passwd',
  'http://vard.example.se/',
  'ftp://vard.example.se/',
  '//vard.example.se/',
  'vard.example.se',
  'https://u:p@vard.example.se/',
  'https://10.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  'https://vard.example.se:8443/',
  'https://vård.example.se/',
  'https://vard.example.se/a b',
  'https://vard.example.se/\u202e',
  '',
];
const foreign = ['se', 'se-01', 'se-99', 'terms', 'org-x', 'SE-14', 'sе-14', 'se-14/x', '..', ''];
const fields = ['id', 'title', 'kind', 'publisher', 'level', 'audience', 'source', 'focus', 'link'];
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** All of them; more than five hundred. */
export function hostileBundles(): readonly Hostile[] {
  const whole = Buffer.from(honestBundle);
  return [
    ...places.flatMap((at) => [
      ...foreign.map((layer) => withField(`an id of ${layer}`, at, ['id'], `${layer}/x`)),
      ...['international', 'state', 'national'].map((level) =>
        withField(`speaks as ${level}`, at, ['level'], level),
      ),
      ...['se-01/x', 'terms/x', 'org-x/y'].map((id) =>
        withField(`relates to ${id}`, at, ['relatedTo'], [{ id, how: 'hides' }]),
      ),
      ...addresses.map((url) => withField(`leads to ${url}`, at, ['link', 'url'], url)),
      ...fields.map((field) =>
        inLine(`has ${field} twice`, at, (line) => {
          const value = JSON.stringify(JSON.parse(line)[field]);
          return line.replace(/\}$/, `,"${field}":${value}}`);
        }),
      ),
      ...['__proto__', 'constructor', 'prototype', 'toString', 'script'].map((key) =>
        inLine(`has ${key}`, at, (line) => line.replace('{', `{"${key}":{"isTrusted":true},`)),
      ),
      ...fields.map((field) => withField(`has a number as ${field}`, at, [field], 7)),
      ...fields.map((field) => withField(`has nothing as ${field}`, at, [field], null)),
      ...['title', 'publisher', 'source'].flatMap((field) =>
        invisible.map((code) =>
          withField(
            `hides U+${code.toString(16)} in ${field}`,
            at,
            [field],
            `St${String.fromCodePoint(code)}öd`,
          ),
        ),
      ),
      withField('has half a character', at, ['title'], 'St\ud800d'),
      withField('has HTML', at, ['title'], '<img src=x onerror=alert(1)>'),
      withField('is not NFC', at, ['title'], 'Sto\u0308d'),
      withField('has a title without end', at, ['title'], 'a'.repeat(301)),
      withField('has codes without end', at, ['focus'], Array(1001).fill('A00')),
      withField('has a code twice', at, ['focus'], ['A00', 'A00']),
      withField('has no code', at, ['focus'], ['hjärta']),
      withField('was reviewed tomorrow', at, ['lastReviewDate'], '2026-11-02'),
      inLine('is nested deeply', at, (line) =>
        line.replace('"focus":["', `"focus":[${nested(5000)},"`),
      ),
      inLine('is longer than any line', at, (line) => line.replace('}', `${' '.repeat(64_000)}}`)),
      inLine('has a blank', at, (line) => line.replace(',', ', ')),
      inLine('writes a letter in another way', at, (line) => line.replace('S', '\\u0053')),
      inLine('is no JSON', at, (line) => line.slice(1)),
      inLine('is empty', at, () => ''),
      ofLines(`stands twice (line ${at + 1})`, honest.toSpliced(at, 0, honest[at] ?? '')),
      ofLines(`is left out (line ${at + 1})`, honest.toSpliced(at, 1)),
    ]),
    ofLines('is not sorted', [honest[0] ?? '', ...honest.slice(1).reverse()]),
    ...[0, 1, 4, 6, 1_000_000, 1e9, -1, 5.5, '5', null].map((count) =>
      withField(`promises ${count} entries`, 0, ['count'], count),
    ),
    ...foreign.map((layer) => withField(`is called ${layer}`, 0, ['layer'], layer)),
    ...[0, 2, '1', null].map((format) =>
      withField(`has the format ${format}`, 0, ['format'], format),
    ),
    ...['terms', 'bodies', 'scripts', ''].map((content) =>
      withField(`holds ${content}`, 0, ['content'], content),
    ),
    ...[0, -1, 1.5, 1e10, '1'].map((edition) =>
      withField(`is edition ${edition}`, 0, ['edition'], edition),
    ),
    ...['__proto__', 'constructor', 'url'].map((key) =>
      inLine(`has ${key}`, 0, (line) => line.replace('{', `{"${key}":{},`)),
    ),
    ...Array.from({ length: 60 }, (_, n): Hostile => {
      const end = Math.floor((whole.length * n) / 60);
      return { what: `is cut after ${end} bytes`, bytes: new Uint8Array(whole.subarray(0, end)) };
    }),
    ...['\n', ' ', '\0', '{}\n', '\r\n', 'x', '\u{feff}', '[]\n', '<!-- -->', '\u2028'].map(
      (tail) => ofText(`goes on with ${JSON.stringify(tail)}`, honestBundle + tail),
    ),
    ofText('begins with a byte order mark', `\u{feff}${honestBundle}`),
    ofText('has other line ends', honestBundle.replaceAll('\n', '\r\n')),
    ofText('is a page', '<!doctype html><title>Logga in</title>'),
    ...[
      [0xc0, 0x80],
      [0xc1, 0xbf],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xff],
      [0x80],
    ].flatMap((sequence) =>
      places.map((at): Hostile => {
        const cut = whole.indexOf('Stöd', honest.slice(0, at).join('\n').length);
        const bytes = Buffer.concat([
          whole.subarray(0, cut),
          Buffer.from(sequence),
          whole.subarray(cut),
        ]);
        return {
          what: `is no UTF-8: ${sequence.join(' ')} (line ${at + 1})`,
          bytes: new Uint8Array(bytes),
        };
      }),
    ),
    ofLines('has a million entries', [
      honest[0]?.replace('"count":5', '"count":1000000') ?? '',
      ...Array<string>(1_000_000).fill('{}'),
    ]),
  ];
}
