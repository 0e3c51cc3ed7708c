/**
 * What the rules of publishing find in a layer (features H6): each finding names its rule, the
 * entry and the field, and where it stands if it came from a file. The words are in
 * `finding-words.ts`.
 */

/** Errors stop publishing; warnings are for a person to judge. */
export type Severity = 'error' | 'warning';

export const rules = {
  'not-valid': 'error',
  'unknown-code': 'error',
  'broad-codes': 'warning',
  'overlapping-codes': 'warning',
  'no-codes': 'warning',
  'duplicate-id': 'error',
  'duplicate-title': 'warning',
  'duplicate-address': 'warning',
  'no-owner': 'error',
  'no-kind': 'error',
  'unknown-kind': 'error',
  'no-review-date': 'warning',
  'past-review-date': 'warning',
  'no-longer-valid': 'warning',
  'no-why': 'warning',
  'hard-to-read': 'warning',
  'not-https': 'error',
  'host-not-listed': 'error',
  'long-title': 'warning',
  'looks-like-patient': 'error',
  'looks-like-phone': 'warning',
  'relation-missing': 'error',
  'relation-withdrawn': 'error',
  'names-nothing': 'warning',
  'base-changed': 'warning',
  'register-lacks': 'error',
  'link-gone': 'error',
  'link-moved': 'warning',
  'link-unreachable': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type Rule = keyof typeof rules;

/** Where in a file: rows and lines count from 1, as the program shows them. */
export interface FoundAt {
  readonly file: string;
  readonly row: number;
  /** The column's heading, or the field's path in a source. */
  readonly column: string;
}

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The entry's id, or its title while it has none. */
  readonly key: string;
  /** `focus`, `link.url`. */
  readonly field: string;
  /** What the sentence needs: the code, the host, the other entry, the schema's reason. */
  readonly value: string;
  readonly at?: FoundAt;
}

export function finding(rule: Rule, key: string, field: string, value = ''): Finding {
  return { rule, severity: rules[rule], key, field, value };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
