/** What was found on a page so far, and what a reading of its changed parts makes of it. */

import type { Find } from './find.ts';
import { isWithin } from './notes.ts';
import type { Scanned } from './scan.ts';

export interface Found {
  readonly finds: readonly Find[];
  /** Text nodes that hold what is written like a personal identity number. */
  readonly persons: readonly Text[];
  /** Whether a heading or label speaks of diagnoses, which may stand there without codes. */
  readonly speaks: boolean;
  /** Where it does: what has not been looked through for their names. */
  readonly unnamed: readonly Node[];
}

export const nothing: Found = { finds: [], persons: [], speaks: false, unnamed: [] };

/** What a reading of everything below a node found. */
export function allOf(now: Scanned, root: Node): Found {
  return { ...now, unnamed: now.speaks ? [root, ...now.roots] : [] };
}

/** So few parts are asked one by one. */
const FEW = 8;

/** The former without what stood in the changed parts, and what stands there now. */
export function renewed(former: Found, parts: readonly Node[], now: Scanned): Found {
  // No element contains what stands in its shadow.
  const read = [...parts, ...now.roots];
  const all = new Set(read);
  // Of few parts the browser answers sooner than a climb to the top.
  const isChanged = (node: Node) =>
    read.length < FEW ? read.some((part) => part.contains(node)) : isWithin(node, all);
  const stays = (node: Node) => node.isConnected && !isChanged(node);
  return {
    finds: [...former.finds.filter(({ node }) => stays(node)), ...now.finds],
    // In the order of the page: who stands first in it decides whose it is.
    persons: [...former.persons.filter(stays), ...now.persons].sort(inOrder),
    speaks: former.speaks,
    unnamed: former.speaks ? [...former.unnamed, ...read] : [],
  };
}

function inOrder(one: Node, other: Node): number {
  const where = one.compareDocumentPosition(other);
  return where === 0 ? 0 : where & 4 ? -1 : 1;
}

/** With the names found in what was not looked through. */
export function withNames(found: Found, names: readonly Find[]): Found {
  return { ...found, finds: [...found.finds, ...names], unnamed: [] };
}

/** Whether a reading of changed parts neither found nor took away anything. */
export function isQuiet(former: Found, now: Scanned, after: Found): boolean {
  return (
    now.finds.length + now.persons.length === 0 &&
    after.finds.length === former.finds.length &&
    after.persons.length === former.persons.length
  );
}
