/** The facts the first edition was made of. They lie beside the project, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { expandRange } from '../../../lib/terminology/icd10se.ts';

/** A row of `supports.json`, as far as it is compared. */
export interface SupportFact {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly icd10: readonly string[];
  readonly icd10_origin: string | null;
  readonly url: string;
  readonly url_verified: boolean;
  readonly url_scope: 'page' | 'landing' | 'root';
  readonly evidence: string;
  readonly reviewed: string | null;
  readonly reviewed_precision: 'day' | 'month' | 'year' | null;
}

/** A row of `links.json`, as far as it is compared. */
export interface LinkFact {
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  readonly icd10: readonly string[];
  readonly icd10_origin: string | null;
  readonly url: string;
  readonly current: 'yes' | 'likely' | 'legacy';
  readonly matches_id: string | null;
}

/** A row of `top100.json` and `top100-extra.json`, as far as it is compared. */
export interface CommonFact {
  readonly icd10: readonly string[];
  readonly national: readonly { readonly url: string }[] | null;
  readonly regional: readonly { readonly url: string }[] | null;
  readonly patient: readonly { readonly url: string }[] | null;
}

export interface Facts {
  readonly supports: readonly SupportFact[];
  readonly links: readonly LinkFact[];
  readonly common: readonly CommonFact[];
}

/**
 * All of them; nothing where they are not at hand, which is an error where tests are to be
 * complete (`CI=true`).
 */
export function readFacts(): Facts | undefined {
  const folder = new URL('../../../../shared/facts/', import.meta.url);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (existsSync(new URL('links.json', folder))) {
    const common = [...read('top100.json'), ...read('top100-extra.json')];
    return { supports: read('supports.json'), links: read('links.json'), common };
  }
  if (process.env.CI === 'true') throw new Error('../shared/facts is missing: nothing to compare');
  console.warn('not compared: ../shared/facts is missing');
  return undefined;
}

/** Codes as the facts write them (`M659B`, `F00-F03`) in normal form and written out. */
export function codesOf(fact: { readonly icd10: readonly string[] }): readonly string[] {
  return [...new Set(fact.icd10.flatMap(expandRange))];
}

/** Only what tells two addresses apart: without protocol, `www.`, case and last slash. */
export function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
