import type { Find } from './find.ts';

/**
 * Another country's page, whose ICD-10 is not ICD-10-SE; one of primary care; one in German; one in
 * Danish with codes of SKS; one in Norwegian.
 */
export type Neighbour = '' | 'abroad' | 'primary-care' | 'german' | 'danish' | 'norwegian';

/**
 * Told by the page's language; what is written on a page in Swedish is not even asked for. One that does not
 * tell it is at home, unless most on it is written as SKS does. Norway's and Denmark's primary care
 * writes ICPC-2; their hospitals write codes of more than three characters.
 */
export function neighbourOf(page: Document, written: () => readonly Find[]): Neighbour {
  const { lang } = page.documentElement;
  if (/^sv/i.test(lang)) return '';
  if (/^de/i.test(lang)) return 'german';
  const finds = written();
  const sks = finds.filter(({ written }) => /^D[A-Z]\d/.test(written));
  if (!lang) return sks.length * 2 > finds.length ? 'danish' : '';
  // A flat's number (`H0203`) among them makes no hospital.
  const long = finds.filter(({ written }) => !/^(?:\w{3}$|\d)/.test(written));
  const isShort = long.length * 6 <= finds.length;
  if (/^(?:n|da)/i.test(lang) && isShort) return 'primary-care';
  if (/^n/i.test(lang)) return 'norwegian';
  return /^da/i.test(lang) && sks[0] ? 'danish' : 'abroad';
}
