/**
 * A FHIR resource shown as text says in its own fields what the diagnosis is: only a `Condition`
 * (or an encounter's or claim's diagnosis) is the patient's, and `clinicalStatus` and
 * `verificationStatus` tell its status (FHIR R4, Condition).
 */
import type { MentionStatus } from './mention.ts';
import type { WordReader } from './read-words.ts';

const MARK = '"resourceType"';

/** The status of a place in a resource's text; `undefined` where the text is no resource. */
export function statusInResource(
  text: string,
  at: number,
  words: WordReader,
): MentionStatus | undefined {
  const start = text.lastIndexOf(MARK, at);
  if (start < 0) return undefined;
  const end = text.indexOf(MARK, at);
  const resource = text.slice(start, end < 0 ? undefined : end);
  return words.statusInFhir(resource) ?? 'active';
}
