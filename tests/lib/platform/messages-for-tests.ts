/** Reports that say only what matters to a test. */

import type { FrameReport } from '../../../lib/platform/record-store.ts';
import type { MentionReport } from '../../../lib/platform/wire.ts';
import type { Mention } from '../../../lib/reading/mention.ts';

/** An active diagnosis under a heading, in ICD-10-SE. */
export function mentionOf(code: string, change: Partial<Mention> = {}): Mention {
  return {
    coding: { system: 'icd-10-se', code },
    status: 'active',
    evidence: [{ kind: 'heading', place: 'diagnosis-list' }],
    mark: 0,
    ...change,
  };
}

export function reportOf(
  codes: readonly string[],
  change: Partial<MentionReport> = {},
): MentionReport {
  return {
    state: 'read',
    visible: true,
    switched: false,
    mentions: codes.map((code) => mentionOf(code)),
    ...change,
  };
}

export function frameReportOf(
  codes: readonly string[],
  change: Partial<FrameReport> = {},
): FrameReport {
  return { ...reportOf(codes), frame: 0, context: 'a', ...change } as FrameReport;
}
