/**
 * The catalogue as it is shipped, read by the shipped parser and asked by the shipped matching: a
 * support is shown for a code here exactly when the panel shows it for that code.
 */
import { type Bundle, layerOf } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import type { KnowledgeSupport, LayerId } from '../../lib/catalogue/support.ts';
import type { Term } from '../../lib/catalogue/term.ts';
import { causesIn, questionsOf } from '../../lib/matching/causes.ts';
import { below, buildCodeIndex, type CodeIndex } from '../../lib/matching/code-index.ts';
import { normalize } from '../../lib/terminology/code-system.ts';

export interface Placed {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
}

export interface Shipped {
  readonly placed: readonly Placed[];
  readonly index: CodeIndex;
  readonly terms: readonly Term[];
}

/** What is shown for some codes. The two lists share no support. */
export interface Shown {
  /** A focus lies at one of the codes or above it: the panel shows it for that very code. */
  readonly covering: readonly Placed[];
  /** Every focus lies below the codes: shown for a finer code than these (`M54.5`, not `M54`). */
  readonly within: readonly Placed[];
}

/**
 * @param files the bundles of `public/catalogue`
 * @throws CatalogueError when the extension would refuse one
 */
export function readShipped(files: readonly { name: string; text: string }[]): Shipped {
  const bundles = files.map(({ name, text }) => parseBundle(text, name));
  const placed = bundles.flatMap(supportsOf);
  return {
    placed,
    index: buildCodeIndex(placed.map(({ support }) => support.focus)),
    terms: bundles.flatMap((bundle) => (bundle.content === 'terms' ? bundle.terms : [])),
  };
}

function supportsOf(bundle: Bundle): readonly Placed[] {
  if (bundle.content !== 'supports') return [];
  const { id, supports } = layerOf(bundle);
  return supports.map((support) => ({ support, layer: id }));
}

/** @param codes ICD-10-SE, category or below */
export function shownFor({ placed, index }: Shipped, codes: readonly string[]): Shown {
  const codings = codes.map((code) => {
    const coding = normalize('icd-10-se', code);
    if (coding === undefined) throw new Error(`${code} is no code of ICD-10-SE`);
    return coding;
  });
  const covering = new Set(causesIn(index, questionsOf(codings)).keys());
  const within = new Set(codings.flatMap(({ code }) => below(index, code)));
  const at = (places: Iterable<number>) =>
    [...places].sort((one, other) => one - other).flatMap((place) => placed[place] ?? []);
  return {
    covering: at(covering),
    within: at([...within].filter((place) => !covering.has(place))),
  };
}

/** The categories that some support's focus lies in, in order. */
export function categoriesTouched({ placed }: Shipped): readonly string[] {
  const focuses = placed.flatMap(({ support }) => support.focus);
  return [...new Set(focuses.map((code) => code.slice(0, 3)))].sort();
}
