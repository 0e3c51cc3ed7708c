/** The same in English. */
import type { reasonsSv } from './reasons-sv.ts';

export const reasonsEn: Readonly<Record<keyof typeof reasonsSv, string>> = {
  'support.evidence': 'Evidence',
  'grade.high': 'high',
  'grade.moderate': 'moderate',
  'grade.low': 'low',
  'grade.very-low': 'very low',
  'grade.proven-experience': 'proven experience',
  'support.because.read': 'Shown for {code}, read in {place}.',
  'support.because.entered': 'Shown for {code}, typed by you.',
  'support.because.focus': 'The support is about all of {focus}.',
  'support.because.broad': '{code} merges several codes; the match is broad.',
  'support.origin.stated': 'Codes stated by the publisher.',
  'support.origin.derived': 'Codes derived from the publisher’s KSH97-P codes.',
  'support.origin.assigned': 'Codes assigned by Bredvid, not reviewed by a clinician.',
  'support.levels': 'Level',
  'support.publisher': 'Publisher',
  'support.rule': 'Rule',
  'support.edition': 'Edition',
  'support.reviewed': 'Reviewed',
  'support.until': 'Valid until',
  'support.benefit': 'Patient benefit',
  'support.first': 'First choice',
  'support.interests': 'Conflicts of interest',
  'support.unstated': 'not stated',
  'support.map': 'Show on the map',
};
