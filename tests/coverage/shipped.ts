/**
 * The catalogue as it is shipped, read by the shipped parser and asked by the shipped matching: a
 * support is shown for a code here exactly when the panel shows it for that code.
 */

import type { Body } from '../../lib/catalogue/body.ts';
import { type Bundle, layerOf } from '../../lib/catalogue/bundle.ts';
import type { CommonDiagnosis } from '../../lib/catalogue/common-diagnosis.ts';
import type { Indicator, Register } from '../../lib/catalogue/indicator.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { parseReference } from '../../lib/catalogue/parse-reference.ts';
import type { ReferenceContent } from '../../lib/catalogue/reference.ts';
import type { KnowledgeSupport, LayerId } from '../../lib/catalogue/support.ts';
import type { Term } from '../../lib/catalogue/term.ts';
import { type About, createFocusFinder } from '../../lib/matching/about.ts';
import { normalize } from '../../lib/terminology/code-system.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

export interface Placed {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
}

export interface Shipped {
  readonly placed: readonly Placed[];
  readonly terms: readonly Term[];
  readonly bodies: readonly Body[];
  readonly common: readonly CommonDiagnosis[];
  /** How many entries there are of a content beside the supports. */
  readonly countOf: (content: ReferenceContent) => number;
  readonly find: {
    readonly supports: Finder<Placed>;
    readonly registers: Finder<Register>;
    readonly indicators: Finder<Indicator>;
  };
}

type Finder<T> = (codings: readonly Coding[]) => About<T>;

/**
 * What is shown for some codes. `covering`: the panel shows it for that very code; `within`: only for
 * a finer one (`M54.5`, not `M54`).
 */
export type Shown = About<Placed>;

/**
 * @param files the bundles of `public/catalogue`
 * @throws CatalogueError when the extension would refuse one
 */
export function readShipped(files: readonly { name: string; text: string }[]): Shipped {
  const bundles = files.map(({ name, text }) => parseBundle(text, name));
  const placed = bundles.flatMap(supportsOf);
  const all = <C extends ReferenceContent>(content: C) =>
    bundles.flatMap((bundle) =>
      bundle.content === content && 'lines' in bundle
        ? parseReference(content, bundle.layer, bundle.lines, bundle.layer)
        : [],
    );
  const withFocus = createFocusFinder(placed.map((one) => ({ focus: one.support.focus, one })));
  return {
    placed,
    terms: bundles.flatMap((bundle) => (bundle.content === 'terms' ? bundle.terms : [])),
    bodies: all('bodies'),
    common: all('common'),
    countOf: (content) => all(content).length,
    find: {
      supports(codings) {
        const { covering, within } = withFocus(codings);
        return { covering: covering.map(({ one }) => one), within: within.map(({ one }) => one) };
      },
      registers: createFocusFinder(all('registers')),
      indicators: createFocusFinder(all('indicators')),
    },
  };
}

function supportsOf(bundle: Bundle): readonly Placed[] {
  if (bundle.content !== 'supports') return [];
  const { id, supports } = layerOf(bundle);
  return supports.map((support) => ({ support, layer: id }));
}

/** @param codes ICD-10-SE, category or below */
export function codingsOf(codes: readonly string[]): readonly Coding[] {
  return codes.map((code) => {
    const coding = normalize('icd-10-se', code);
    if (coding === undefined) throw new Error(`${code} is no code of ICD-10-SE`);
    return coding;
  });
}

/** @param codes ICD-10-SE, category or below */
export function shownFor({ find }: Shipped, codes: readonly string[]): Shown {
  return find.supports(codingsOf(codes));
}

/** The categories that some support's focus lies in, in order. */
export function categoriesTouched({ placed }: Shipped): readonly string[] {
  const focuses = placed.flatMap(({ support }) => support.focus);
  return [...new Set(focuses.map((code) => code.slice(0, 3)))].sort();
}
