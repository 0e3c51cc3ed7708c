/**
 * Record pages full of canaries: what identifies a person or is written nowhere else, in every
 * place a page has for it, whole, split over nodes and encoded. Beside them stands a diagnosis, so
 * that the reader has something to report. Invented, the same for the same number in every run.
 */
import { randomFrom } from '../bench/generate.ts';

export interface CanaryPage {
  /** Replaces the body. */
  readonly body: string;
  readonly title: string;
  /** Path and query under the page's origin. */
  readonly address: string;
  /** Goes into an open shadow root. */
  readonly shadow: string;
  /** The only diagnosis, by which the report of this page is known. */
  readonly code: string;
  /** None of them may be found anywhere, in any form. */
  readonly canaries: readonly string[];
}

const diagnoses = ['E11.9', 'I10.9', 'J44.9', 'F32.1', 'M17.1', 'N39.0', 'G43.9', 'L20.9'];
const given = ['Alva', 'Birk', 'Disa', 'Egil', 'Fanny', 'Gustav', 'Hedda', 'Ivar'];
const syllables = [
  'berg',
  'qvist',
  'strand',
  'zell',
  'lund',
  'hjelm',
  'ström',
  'fors',
  'wik',
  'näs',
];

export function canaryPage(number: number): CanaryPage {
  const random = randomFrom(number + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const token = () =>
    Array.from({ length: 16 }, () => 'ABCDEFGHJKMNPQRSTVWXYZ23456789'.charAt(below(30))).join('');
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  const two = (value: number) => String(value).padStart(2, '0');
  /** Swedish personal identity number; `shift` 60 makes it a coordination number. */
  const person = (shift: number) => {
    const short = `${two(below(100))}${two(1 + below(12))}${two(1 + below(28) + shift)}${digits(3)}`;
    return `19${short.slice(0, 6)}-${short.slice(6)}${checkDigit(short)}`;
  };
  const surname = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}${number}`;

  const tokens = Array.from({ length: 11 }, token);
  const [
    text,
    attribute,
    query,
    titled,
    hidden,
    inShadow,
    inFrame,
    split,
    encoded,
    typed,
    comment,
  ] = tokens as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const identity = person(0);
  const other = person(0);
  const coordination = person(60);
  const name = `${pick(given)} ${surname()}`;
  const relative = `${pick(given)} ${surname()}`;
  const phone = `070-${digits(3)} ${digits(2)} ${digits(2)}`;
  const code = diagnoses[number % diagnoses.length] ?? 'E11.9';
  const framed = `<p>Kontakt ${inFrame} ${relative} ${other}</p>`;

  return {
    title: `${name} ${titled}`,
    address: `/journal/${identity}/${query}?namn=${encodeURIComponent(name)}&id=${btoa(encoded)}`,
    shadow: `<p>${inShadow} ${phone}</p>`,
    code,
    canaries: [...tokens, identity, other, coordination, name, relative, phone],
    body: `<header><h1>${name}</h1><p>Personnummer ${identity}</p><p>Tel ${phone}</p></header>
      <!-- ${comment} -->
      <h2>Diagnoser</h2><ul><li data-id="${attribute}" title="${name}">${code} ${text}</li></ul>
      <p>Diagnos: ${text} ${code} enligt ${name}</p>
      <table><tr><th>Datum</th><th>Diagnos</th></tr><tr><td>${coordination}</td><td>${code} ${name}</td></tr></table>
      <p>Närstående: <b>${relative.slice(0, 4)}</b>${relative.slice(4)}, <i>${split.slice(0, 7)}</i>${split.slice(7)}
        <b>${other.slice(0, 8)}</b>${other.slice(8)}</p>
      <p data-json='${JSON.stringify({ id: identity, token: encoded })}'>${btoa(encoded)} ${hexOf(encoded)}</p>
      <form><input type="hidden" name="patient" value="${hidden} ${identity}">
        <label>Diagnoskod <input value="${typed}"></label>
        <label>Diagnos <select><option value="${text}">${name}</option></select></label>
        <textarea>${coordination} ${text}</textarea></form>
      <div id="host"></div>${number % 10 === 0 ? `<iframe srcdoc="${framed}"></iframe>` : framed}`,
  };
}

/** Luhn over the nine first digits, as Swedish identity numbers have it. */
function checkDigit(short: string): number {
  const sum = [...short].reduce((total, digit, n) => {
    const value = Number(digit) * (n % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

export function hexOf(words: string): string {
  return Buffer.from(words, 'utf8').toString('hex');
}
