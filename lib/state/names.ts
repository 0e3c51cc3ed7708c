/**
 * Names of diagnoses, from the terms of the catalogue: the nearest at or above a code, or the title
 * of that very code where a code list was imported. And the other way: which diagnoses a
 * half-written word may mean.
 */
import type { Term } from '../catalogue/term.ts';
import type { CodeTitles } from '../matching/code-titles.ts';
import { ancestry, focusCodeOf } from '../terminology/code-system.ts';
import type { Coding } from '../terminology/coding.ts';
import { fold } from '../terminology/words.ts';

/** A diagnosis with a name. */
export interface Named {
  readonly coding: Coding;
  readonly name: string;
}

export interface Names {
  /** `Typ 2-diabetes` for `E11.9`; `undefined` when nothing at or above it has a name. */
  nameOf(coding: Coding): string | undefined;
  /** Terms with a name beginning as written, the shortest such names first. */
  beginningWith(written: string, limit: number): readonly Term[];
  /** Codes of the imported lists that are written or titled so. */
  titled(written: string, limit: number): readonly Coding[];
  /** Other named diagnoses of the same category. */
  near(coding: Coding): readonly Named[];
}

interface Spelling {
  readonly folded: string;
  readonly term: Term;
  readonly preferred: boolean;
}

export function createNames(terms: readonly Term[], titles?: CodeTitles): Names {
  const byCode = new Map(terms.map((term) => [term.code, term.name]));
  const spellings: readonly Spelling[] = terms.flatMap((term) => [
    { folded: fold(term.name), term, preferred: true },
    ...term.synonyms.map((synonym) => ({ folded: fold(synonym), term, preferred: false })),
  ]);

  return {
    titled: (written, limit) => titles?.find(written, limit) ?? [],
    nameOf(coding) {
      const asked = focusCodeOf(coding)?.code;
      // A code of another system has a name of ours only through the codes it stands for.
      const ours =
        coding.system === 'icd-10-se'
          ? (byCode.get(coding.code) ?? byCode.get(asked ?? ''))
          : undefined;
      const own = ours ?? titles?.titleOf(coding);
      if (own !== undefined || asked === undefined) return own;
      for (const code of ancestry({ system: 'icd-10-se', code: asked })) {
        const name = byCode.get(code);
        if (name !== undefined) return name;
      }
      return undefined;
    },
    near(coding) {
      const asked = focusCodeOf(coding)?.code;
      if (asked === undefined) return [];
      return terms
        .filter(({ code }) => code.slice(0, 3) === asked.slice(0, 3) && code !== asked)
        .map(({ code, name }) => ({ coding: { system: 'icd-10-se', code }, name }));
    },
    beginningWith(written, limit) {
      const folded = fold(written);
      if (folded.length < 2) return [];
      const found = spellings
        .filter((spelling) => spelling.folded.startsWith(folded))
        .sort(
          (one, other) =>
            // The nearer to the end of the name, the likelier it is meant.
            one.folded.length - other.folded.length ||
            Number(other.preferred) - Number(one.preferred),
        );
      return [...new Set(found.map(({ term }) => term))].slice(0, limit);
    },
  };
}
