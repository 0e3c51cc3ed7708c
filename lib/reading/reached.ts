/**
 * How far a change of texts reaches. Deciding anew on every code of a page costs as much as the
 * first time; which decisions rest on the changed texts is known, as long as nothing else changed.
 */
import type { Find } from './find.ts';
import type { Found } from './found.ts';
import type { Judge } from './joined.ts';
import { headers, isStillSaid, type Persons } from './persons.ts';
import { readText } from './read-text.ts';
import type { Identity } from './record-context.ts';
import type { Memories, Memory } from './remembered.ts';

/** More finds than this are decided on all at once: what each rests on would take much memory. */
const FINDS = 500;
/** After so many changes all is decided anew: what was found and is gone is let go of. */
const TURNS = 100;

/** What was decided last, as long as it holds for all that was found. */
export interface Settled {
  readonly judge: Judge;
  readonly persons: Persons;
  readonly turns: number;
}

export interface Reached {
  /** To be decided anew. */
  readonly finds: ReadonlySet<Find>;
  /** There are such, or what changed names a diagnosis. */
  readonly isAny: boolean;
}

/** What a change of texts reaches; `undefined` when that may be anything. */
export function reachedBy(
  texts: ReadonlySet<Node>,
  { judge, persons, turns }: Settled,
  identity: Identity,
  former: Found,
  now: Found,
): Reached | undefined {
  const changed = [...texts].filter((text) => text.isConnected);
  const samePersons =
    former.persons.length === now.persons.length &&
    now.persons.every((person, at) => person === former.persons[at]) &&
    isStillSaid(persons);
  const isLimited =
    samePersons &&
    turns < TURNS &&
    now.finds.length <= FINDS &&
    judge.hints.outcome(document) === undefined &&
    !changed.some((text) => mayReachAll(text, identity));
  if (!isLimited) return undefined;
  const finds = restingOn(changed, judge.memories());
  const names: Find[] = [];
  for (const _ of judge.named(now.unnamed, names));
  return { finds, isAny: finds.size + names.length > 0 };
}

/** Whether a text is of a kind that decisions read from afar, or may now say who is shown. */
function mayReachAll(text: Node, { spots, hinted }: Identity): boolean {
  const element = text.nodeType === 1 ? (text as Element) : text.parentElement;
  if (!element || element.closest('title,style,script,option,noscript')) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const isHeader = at.matches(`${headers},${hinted}`) && !spots.includes(at);
    if (isHeader && readText(at, 250) !== undefined) return true;
  }
  return false;
}

function standsIn(node: Node, selector: string): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return !!element?.closest(selector);
}

/** The finds whose decisions rest on what these nodes' texts were when they were made. */
function restingOn(changed: readonly Node[], memories: Memories): Set<Find> {
  const former = new Map<Node, Map<string, Memory>>();
  for (const node of changed) {
    for (let at: Node | null = node; at && !former.has(at); at = at.parentNode) {
      former.set(at, memories.get(at) ?? new Map());
      // Nor may what was read of the nodes below answer for them.
      memories.delete(at);
    }
  }
  const finds = new Set<Find>();
  for (const [node, own] of former) {
    for (const [what, memory] of own) {
      // Nothing rests on it: it is read again when it is asked for.
      if (memory.readers.size === 0) continue;
      // Of the whole page only the texts in what it was asked for are remembered.
      const isBeside = node.nodeType === 9 && !changed.some((one) => standsIn(one, what));
      if (!isBeside && memory.read() !== memory.value)
        for (const find of memory.readers) finds.add(find);
      else memories.set(node, (memories.get(node) ?? new Map()).set(what, memory));
    }
  }
  return finds;
}
