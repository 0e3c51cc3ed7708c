/**
 * What the form of a KSH97-P code says of ICD-10-SE, and nothing else: `A00-` is the whole category,
 * `A045` the code `A04.5`, and `E118P` some of the category's codes, which ones is not in its
 * digits. A category reworded for primary care (`J45-P`) may be more or less than the category, so
 * nothing is said of it.
 */
import { icd10seOf } from '../../terminology/ksh97p.ts';
import type { CodeMap, MapRelation } from '../code-title.ts';
import type { LayerId } from '../support.ts';

export const BY_FORM = 'kodens egen form (KSH97-P)';

/** @param codes of KSH97-P, normal form */
export function ksh97pMaps(layer: LayerId, codes: readonly string[]): readonly CodeMap[] {
  return codes.flatMap((code): readonly CodeMap[] => {
    if (code.endsWith('-P')) return [];
    const { code: icd, broad } = icd10seOf(code);
    const relation: MapRelation = broad ? 'narrower' : 'exact';
    return [
      {
        id: `${layer}/ksh97-p-${nameOf(code)}-icd-10-se-${nameOf(icd)}`,
        from: { system: 'ksh97-p', code },
        relation,
        to: { system: 'icd-10-se', code: icd },
        source: BY_FORM,
      },
    ];
  });
}

function nameOf(code: string): string {
  return code.toLowerCase().replace(/-$/, '').replace('.', '-');
}
