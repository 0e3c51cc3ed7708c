/** The facts that coverage is measured against. They lie beside the project, not in it. */
import { existsSync, readFileSync } from 'node:fs';

/** A page that the facts name for a diagnosis. `legacy`: known to have been left. */
export interface NamedPage {
  readonly url: string;
  readonly title: string;
  readonly current: 'yes' | 'likely' | 'legacy';
}

/** A row of `top100.json` and `top100-extra.json`. */
export interface CommonDiagnosis {
  readonly icd10: readonly string[];
  readonly diagnosis: string;
  readonly national: readonly NamedPage[] | null;
  /** How well the national pages fit; `null` where there is none. */
  readonly national_fit: 'full' | 'partial' | null;
  readonly regional: readonly NamedPage[] | null;
  readonly patient: readonly NamedPage[] | null;
}

/** A national programme area, with the codes (`E00-E90`) it answers for. */
export interface ProgrammeArea {
  readonly id: string;
  readonly name: string;
  readonly icd10: readonly string[];
}

export interface CoverageFacts {
  readonly top100: readonly CommonDiagnosis[];
  readonly extra: readonly CommonDiagnosis[];
  readonly areas: readonly ProgrammeArea[];
}

/** Nothing where the folder is not at hand; the caller says so. */
export function readCoverageFacts(): CoverageFacts | undefined {
  const folder = new URL('../../../shared/facts/', import.meta.url);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!existsSync(new URL('top100.json', folder))) return undefined;
  return {
    top100: read('top100.json'),
    extra: read('top100-extra.json'),
    areas: read('organisation.json').npo,
  };
}
