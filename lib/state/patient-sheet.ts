/**
 * What may be turned to the patient: the material that is meant for patients, and what the staff's
 * own supports are called, so that both can see it is the same knowledge (features E1–E4). No code,
 * no diagnosis, nothing of the record.
 */
import type { Stated } from '../catalogue/stated.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { LayerInfo } from './inputs.ts';
import type { Section } from './sections.ts';
import { addressFor } from './support-address.ts';

export interface PatientMaterial extends Pick<Stated, 'easy' | 'language'> {
  readonly title: string;
  readonly publisher: string;
  /** The public page; absent when none was seen. */
  readonly address?: string;
  /** The address is the publisher's entry page, not this very page. */
  readonly isLanding: boolean;
  /** It helps patient and clinician to choose together. */
  readonly isForChoosing?: true;
  /** ISO date, as precise as the publisher gave it. */
  readonly lastReviewDate?: string;
}

export interface PatientSheet {
  readonly materials: readonly PatientMaterial[];
  /** Titles of the staff's supports that belong to the same diagnoses. */
  readonly origins: readonly string[];
  /** The editions they stand in. */
  readonly editions: readonly LayerInfo[];
}

export function patientSheetOf(
  sections: readonly Section[],
  layers: readonly LayerInfo[],
  region: LayerId | undefined,
): PatientSheet {
  const shown = sections.map(supportsOf);
  const withMaterial = shown.filter((supports) => supports.some(isForPatients));
  const all = withMaterial.flat();
  const origins = withMaterial.flatMap((supports) => supports.find(isClinicalBase)?.title ?? []);
  const used = new Set(all.map(({ id }) => id.slice(0, id.indexOf('/'))));
  return {
    // Swedish first; then what is about this alone before what is about more. The sort is stable.
    materials: all
      .filter(isForPatients)
      .toSorted(
        (one, other) =>
          Number(one.language !== undefined) - Number(other.language !== undefined) ||
          one.focus.length - other.focus.length,
      )
      .map((support) => materialOf(support, region)),
    origins: [...new Set(origins)],
    editions: layers.filter(({ id }) => used.has(id)),
  };
}

/** The supports that apply, the region's own with them. */
function supportsOf({ headings }: Section): readonly KnowledgeSupport[] {
  return headings
    .flatMap(({ entries }) => entries)
    .flatMap(({ found, standing, differences }) => [
      ...(standing === 'applies' ? [found.support] : []),
      ...differences.filter(({ how }) => how !== 'hides').map((one) => one.found.support),
    ]);
}

function isForPatients({ audience }: KnowledgeSupport): boolean {
  return audience === 'patient';
}

/** What the staff itself goes by: the clinical support, or a guideline. */
function isClinicalBase({ audience, kind }: KnowledgeSupport): boolean {
  return audience === 'clinician' && (kind === 'clinical-support' || kind.endsWith('guideline'));
}

function materialOf(support: KnowledgeSupport, region: LayerId | undefined): PatientMaterial {
  const { title, kind, publisher, link, lastReviewDate, easy, language } = support;
  return {
    title,
    publisher,
    isLanding: link?.scope === 'landing',
    ...(kind === 'decision-aid' && { isForChoosing: true }),
    ...(link !== undefined && { address: addressFor(link, region) }),
    ...(lastReviewDate !== undefined && { lastReviewDate }),
    ...(easy !== undefined && { easy }),
    ...(language !== undefined && { language }),
  };
}
