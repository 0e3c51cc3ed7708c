/**
 * A FHIR resource shown as text says in its own fields what the diagnosis is: only a `Condition`
 * (or an encounter's or claim's diagnosis) is the patient's, `clinicalStatus` and
 * `verificationStatus` tell its status, and each coding names its system (FHIR R4).
 */
import { elementOf, type Find } from './find.ts';
import type { MentionStatus } from './mention.ts';
import type { WordReader } from './read-words.ts';
import { textWithin } from './short-text.ts';
import { upFrom } from './up-from.ts';

const MARK = '"resourceType"';

export interface InResource {
  readonly status: MentionStatus;
  /** The text of the coding that the code stands in. */
  readonly coding: string;
}

/** What the resource around a find says of it; `undefined` where there is none. */
export function inResource(find: Find, words: WordReader): InResource | undefined {
  let { text, at } = find;
  if (text[at - 1] !== '"') return undefined;
  // A viewer puts each line, key and value into an element of its own.
  for (const up of upFrom(elementOf(find)).slice(0, 8)) {
    if (text.includes(MARK)) break;
    text = textWithin(up, 8000) ?? MARK;
    at = text.indexOf(find.written);
  }
  const start = text.lastIndexOf(MARK, at);
  if (at < 0 || start < 0) return undefined;
  const end = text.indexOf(MARK, at);
  const resource = text.slice(start, end < 0 ? undefined : end);
  return {
    status: words.statusInFhir(resource) ?? 'active',
    coding: text.slice(text.lastIndexOf('{', at), at + 1 + text.slice(at).search(/}|$/)),
  };
}
