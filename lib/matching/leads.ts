/**
 * Which names lead to a support of the layers that are searched. A diagnosis that nothing is about
 * has its names all the same: they must not be answers, nor hide those that are.
 */
import type { LayerId } from '../catalogue/support.ts';
import { ancestry } from '../terminology/code-system.ts';
import { below, type CodeIndex, covering } from './code-index.ts';
import { listAt } from './lists.ts';
import type { WordIndex } from './word-index.ts';

type Leads = (name: number) => boolean;

/** Asked name by name, and remembered for the layers asked last. */
export function createLeads(index: WordIndex): (layers: readonly LayerId[]) => Leads {
  let known = { layers: '', leads: leadsTo(index, []) };
  return (layers) => {
    const key = layers.join(' ');
    if (known.layers !== key) known = { layers: key, leads: leadsTo(index, layers) };
    return known.leads;
  };
}

function leadsTo(index: WordIndex, layers: readonly LayerId[]): Leads {
  const isSearched = index.layers.map((layer) => layers.includes(layer));
  const isShown = (support: number) => isSearched[index.layerOf[support] ?? 0] ?? false;
  /** 0 not asked yet, 1 no, 2 yes. */
  const names = new Uint8Array(index.names.totals.length);
  const terms = new Uint8Array(index.termCodes.length);

  const ofTerm = (term: number): boolean => {
    if (terms[term] === 0) {
      terms[term] = codeLeads(index, index.termCodes[term] ?? '', isShown) ? 2 : 1;
    }
    return terms[term] === 2;
  };
  return (name) => {
    if (names[name] === 0) {
      const targets = listAt(index.names.targets, name);
      const leads = targets.some((target) =>
        target % 2 === 1 ? isShown(target >>> 1) : ofTerm(target >>> 1),
      );
      names[name] = leads ? 2 : 1;
    }
    return names[name] === 2;
  };
}

function codeLeads(
  { codes }: WordIndex,
  code: string,
  isShown: (support: number) => boolean,
): boolean {
  let isCovered = false;
  covering(codes, ancestry({ system: 'icd-10-se', code }), (at) => {
    isCovered ||= isShown(at);
  });
  return isCovered || nearBy(codes, code).some(isShown);
}

/**
 * The supports about a code's category, where none is about that very code. Not of injuries without
 * a place: a fracture is no bite.
 */
export function nearBy(codes: CodeIndex, code: string): readonly number[] {
  return code.startsWith('T14.') ? [] : below(codes, code.slice(0, 3));
}
