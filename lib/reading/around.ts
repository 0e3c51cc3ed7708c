/** What stands around a find, gathered once for all that is asked of it. */

import { type InResource, inResource } from './fhir.ts';
import type { Find } from './find.ts';
import type { Neighbour } from './language.ts';
import { type Line, lineOf, uncertified } from './line.ts';
import type { ReadSign } from './meanings.ts';
import type { Persons } from './persons.ts';
import type { WordReader } from './read-words.ts';
import { type Piece, piecesOf, rowOf } from './row.ts';
import { readSigns, typesIn } from './signs.ts';
import type { Hints } from './site-hints.ts';
import type { TermTable } from './term-table.ts';

/** What is the same for all finds of a frame. */
export interface Scene {
  readonly persons: Persons;
  readonly words: WordReader;
  readonly terms: TermTable;
  readonly neighbour: Neighbour;
  readonly hints: Hints;
  /** What is written as a code on the page. */
  readonly codes: readonly Find[];
}

export interface Around {
  readonly find: Find;
  readonly element: Element;
  readonly line: Line;
  readonly row: Element;
  readonly pieces: readonly Piece[];
  /** Nearest first. */
  readonly signs: readonly ReadSign[];
  /** The FHIR resource that it stands in, shown as text. */
  readonly resource: InResource | undefined;
}

export function gather(element: Element, hit: Find, { words, hints, neighbour }: Scene): Around {
  const find = neighbour === 'german' && !hit.category ? uncertified(hit) : hit;
  const line = lineOf(find, hit.written);
  const row = rowOf(element, words);
  const pieces = piecesOf(row, element, words);
  const near = readSigns(element, line, find, words, hints);
  const isTold = near.some(({ said, isOther }) => said || isOther);
  const signs = isTold ? near : [...near, ...typesIn(pieces, find, words)];
  return { find, element, line, row, pieces, signs, resource: inResource(find, words) };
}
