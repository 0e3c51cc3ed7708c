/** An open panel sends what waits for the organisation, also feedback of an earlier day. */
import { writeFeedback } from '../../lib/platform/letters.ts';
import { followOutbox } from '../../lib/platform/outbox.ts';

let isSending = false;

/** Once for a page, however often it is asked for. */
export async function startToSend(): Promise<void> {
  if (isSending) return;
  isSending = true;
  await followOutbox();
  await writeFeedback();
}
