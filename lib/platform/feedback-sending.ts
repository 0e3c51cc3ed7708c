/**
 * Sends what waits to the FHIR server the organisation's policy names. An item is sent once and
 * marked when the server has taken it; whatever goes wrong, it waits for the next time.
 */
import type { FeedbackItem } from '../followup/feedback.ts';
import { feedbackAsFhir, identifierQuery } from '../interop/fhir-feedback.ts';

/**
 * @param receiver the server's base address: `https://fhir.example.se/r4`
 * @returns the ids the server has taken
 */
export async function sendFeedback(
  items: readonly FeedbackItem[],
  receiver: string,
  request: typeof fetch,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const item of items) {
    try {
      const answer = await request(`${receiver.replace(/\/$/, '')}/QuestionnaireResponse`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/fhir+json',
          'If-None-Exist': identifierQuery(item),
        },
        body: JSON.stringify(feedbackAsFhir(item)),
        // Nothing of the browser goes along.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
      if (answer.ok) taken.push(item.id);
    } catch {
      // No network or no server: the rest would meet the same.
      break;
    }
  }
  return taken;
}
