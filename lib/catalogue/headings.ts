/**
 * The headings supports are shown under: the same seven in the same order for every diagnosis,
 * so that experienced and new find the same thing in the same place (features C2).
 */
import type { KnowledgeSupport, SupportKind } from './support.ts';

export const headings = [
  'guidelines',
  'clinical-support',
  'pathways-and-programmes',
  'drugs',
  'sick-leave',
  'patient-information',
  'more',
] as const;
export type HeadingId = (typeof headings)[number];

const headingByKind: Readonly<Record<SupportKind, HeadingId>> = {
  'national-guideline': 'guidelines',
  'care-guideline': 'guidelines',
  'regional-guideline': 'guidelines',
  'clinical-support': 'clinical-support',
  'care-pathway': 'pathways-and-programmes',
  'cancer-pathway': 'pathways-and-programmes',
  'care-programme': 'pathways-and-programmes',
  'intervention-programme': 'pathways-and-programmes',
  'recommended-drugs': 'drugs',
  'drug-recommendation': 'drugs',
  'sick-leave': 'sick-leave',
  'patient-information': 'patient-information',
  'evidence-review': 'more',
  handbook: 'more',
  'infection-control': 'more',
  'follow-up': 'more',
  // For choosing together with the patient: what both look at stands where both look.
  'decision-aid': 'patient-information',
};

/** The heading a kind stands under. */
export function headingOf(kind: SupportKind): HeadingId {
  return headingByKind[kind];
}

/**
 * Whether it tells a clinician how to examine or treat. Sick leave and what is for following up
 * guide nobody through a meeting.
 */
export function isGuidance({ audience, kind }: KnowledgeSupport): boolean {
  return audience === 'clinician' && kind !== 'sick-leave' && kind !== 'follow-up';
}
