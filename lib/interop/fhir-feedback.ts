/**
 * A feedback item as FHIR R4. A `QuestionnaireResponse`, not a `Communication`: its answers are
 * coded items that any server can search and count, and it asks for neither subject nor sender,
 * which there are none of. The identifier lets a server take an item that is sent twice once
 * (`If-None-Exist`, http.html#ccreate).
 */
import type { FeedbackItem } from '../followup/feedback.ts';

const SYSTEM = 'urn:bredvid:feedback';
export const QUESTIONNAIRE = 'urn:bredvid:questionnaire:feedback|1';
const REASONS = 'urn:bredvid:code-system:deviation-reason';

export interface FhirItem {
  readonly linkId: string;
  readonly answer: readonly Readonly<Record<string, unknown>>[];
}

export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly identifier: { readonly system: string; readonly value: string };
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly item: readonly FhirItem[];
}

export function feedbackAsFhir(item: FeedbackItem): FhirQuestionnaireResponse {
  const { id, support, edition, region, week, helped, reason, words, experience } = item;
  const told = (linkId: string, answer: Readonly<Record<string, unknown>> | undefined) =>
    answer === undefined ? [] : [{ linkId, answer: [answer] }];
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: SYSTEM, value: id },
    questionnaire: QUESTIONNAIRE,
    status: 'completed',
    item: [
      ...told('support', { valueString: support }),
      ...told('edition', { valueInteger: edition }),
      ...told('region', region === undefined ? undefined : { valueString: region }),
      ...told('week', { valueString: week }),
      ...told('helped', helped === undefined ? undefined : { valueBoolean: helped }),
      ...told(
        'reason',
        reason === undefined ? undefined : { valueCoding: { system: REASONS, code: reason } },
      ),
      ...told('words', words === undefined ? undefined : { valueString: words }),
      ...told('experience', experience === undefined ? undefined : { valueString: experience }),
    ],
  };
}

/** What `If-None-Exist` asks the server for. */
export function feedbackQuery({ id }: Pick<FeedbackItem, 'id'>): string {
  return `identifier=${encodeURIComponent(`${SYSTEM}|${id}`)}`;
}
