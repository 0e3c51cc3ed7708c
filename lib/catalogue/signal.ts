/** Whether what a publisher signals is news still. */
import type { KnowledgeSupport, SupportSignal } from './support.ts';

/**
 * The signal of a support on this day; after its last day it is retired by itself.
 * @param today ISO date
 */
export function signalOn(
  { signal }: Pick<KnowledgeSupport, 'signal'>,
  today: string,
): SupportSignal | undefined {
  const isNews = signal !== undefined && signal.from <= today && today <= signal.until;
  return isNews ? signal : undefined;
}
