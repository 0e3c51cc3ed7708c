/**
 * The gap list (features K10): common diagnoses that have no national page on all of them, and what
 * there is instead.
 */
import type { CommonDiagnosis } from '../catalogue/common-diagnosis.ts';
import { isGuidance } from '../catalogue/headings.ts';
import { type Found, NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId } from '../catalogue/support.ts';
import { createFocusFinder } from './about.ts';

export interface Gap {
  readonly diagnosis: CommonDiagnosis;
  /** `part`: a national page on part of it; `entry`: its publisher's entry page, or only a name. */
  readonly national: 'part' | 'entry' | 'none';
  /** The regions that have guidance of their own, in order. */
  readonly regions: readonly LayerId[];
  readonly hasPatientText: boolean;
}

export function gapsAmong(
  diagnoses: readonly CommonDiagnosis[],
  catalogue: readonly Found[],
): readonly Gap[] {
  const find = createFocusFinder(catalogue.map((found) => ({ focus: found.support.focus, found })));
  return diagnoses.flatMap((diagnosis): readonly Gap[] => {
    const codings = diagnosis.focus.map((code) => ({ system: 'icd-10-se' as const, code }));
    const { covering, within } = find(codings);
    const about = [...covering, ...within].map(({ found }) => found);
    const guidance = about.filter(({ support }) => isGuidance(support));
    const national = guidance.filter(({ layer }) => layer === NATIONAL_LAYER);
    const hasPage = national.some(({ support }) => support.link?.scope === 'page');
    if (hasPage && diagnosis.nationalFit === 'full') return [];
    const regions = guidance.map(({ layer }) => layer).filter((layer) => layer !== NATIONAL_LAYER);
    return [
      {
        diagnosis,
        national: hasPage ? 'part' : national.length > 0 ? 'entry' : 'none',
        regions: [...new Set(regions)].sort(),
        hasPatientText: about.some(({ support }) => support.audience === 'patient'),
      },
    ];
  });
}
