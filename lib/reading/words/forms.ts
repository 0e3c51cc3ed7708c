/**
 * How each system writes its codes and what the normal form is, as the terminology's normalizers
 * have it (a test holds the two together): expressions over the whole code, the first that matches
 * counts, and what takes the code's place. As data, so that a page without codes carries none of it.
 */
import type { ReadSystem } from '../systems.ts';

export type Forms = Readonly<Record<ReadSystem, readonly (readonly [string, string])[]>>;

/** A dot or a mark of use may end it, a P only once: `E118P` is one of KSH97-P. */
const ended = '(?:\\.?-|\\.)?\\s?[†*+]?';
const icd: readonly (readonly [string, string])[] = [
  [`([a-z]\\d\\d)${ended}`, '$1'],
  [`(?!(?!n81\\.?8p).{4,5}p)([a-z]\\d\\d)\\.?(\\d[\\da-z]?)${ended}`, '$1.$2'],
];

export const forms: Forms = {
  'icd-10-se': icd,
  'ksh97-p': [
    ['([a-z]\\d\\d)\\.?-?(p?)', '$1-$2'],
    ['([a-z]\\d\\d)\\.?(\\d[a-z]?)', '$1$2'],
  ],
  // SKS puts a D before the code; the third character may be a letter (ICD-10-CM `C4A`).
  'icd-10': [
    ...icd.map(([source, to]): [string, string] => [`(?:d(?=[a-z]\\d))?${source}`, to]),
    ['(?:d(?=[a-z]\\d))?([a-z]\\d[\\da-z])\\.?([\\da-z]{1,4})', '$1.$2'],
  ],
  'icpc-2': [['[abdfhklnprstuwxyz](?!00)\\d\\d|-[3-6]\\d', '$&']],
  // Digits alone are their own normal form.
  'snomed-ct': [['\\d+', '$&']],
};
