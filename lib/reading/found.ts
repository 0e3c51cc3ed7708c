/** What was found on a page so far, and what a reading of its changed parts makes of it. */
import type { Find } from './find.ts';

export interface Found {
  readonly finds: readonly Find[];
  /** Text nodes that hold what is written like a personal identity number. */
  readonly persons: readonly Text[];
  /** Whether a heading or label speaks of diagnoses, which may stand there without codes. */
  readonly speaks: boolean;
}

export const nothing: Found = { finds: [], persons: [], speaks: false };

/** The former without what stood in the changed parts, and what stands there now. */
export function renewed(former: Found, parts: readonly Node[], now: Found): Found {
  const stays = (node: Node) => node.isConnected && !parts.some((part) => part.contains(node));
  return {
    finds: [...former.finds.filter(({ node }) => stays(node)), ...now.finds],
    persons: [...former.persons.filter(stays), ...now.persons],
    speaks: former.speaks || now.speaks,
  };
}

/** Whether a reading of changed parts neither found nor took away anything. */
export function isQuiet(former: Found, now: Found, after: Found): boolean {
  return (
    now.finds.length + now.persons.length === 0 &&
    after.finds.length === former.finds.length &&
    after.persons.length === former.persons.length
  );
}
