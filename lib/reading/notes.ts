/** What changed on a page since it was read last: taken down in the page's time, gone through later. */

/** More changed parts than this, and one reading of all is cheaper. */
const PARTS = 500;
/** More records of change than this are not even gone through. */
const RECORDS = 5000;

const inner = /^(?:a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u|option|optgroup)$/i;

/** The changed parts, and what changed in them where it was nothing but texts. */
export interface Changed {
  readonly parts: readonly Node[] | 'all';
  readonly texts?: ReadonlySet<Node> | undefined;
}

export function createNotes() {
  let lists: MutationRecord[][] = [];
  let count = 0;
  let parts = new Set<Node>();
  /** The texts that changed, as long as nothing else did. */
  let texts: Set<Node> | undefined = new Set();
  let all = false;

  function add(part: Node): void {
    let at = part;
    // A code may go on over such an element, and what an option says is its field's value.
    for (let up = 0; up < 6 && inner.test(at.nodeName) && at.parentNode; up += 1) {
      at = at.parentNode;
    }
    parts.add(at);
  }

  function goThrough(record: MutationRecord): void {
    const { type, target, addedNodes } = record;
    if (isOfText(record)) texts?.add(target);
    else texts = undefined;
    if (type !== 'childList') {
      add(type === 'characterData' ? (target.parentNode ?? target) : target);
    } else if (!addedNodes[0] || addedNodes[20]) {
      add(target);
    } else {
      for (const added of addedNodes) {
        if (added.nodeType === 1) add(added);
        else if (added.nodeType === 3) add(target);
      }
    }
  }

  /** Goes through what was taken down; the parts so far. */
  function partsSoFar(): ReadonlySet<Node> | 'all' {
    for (const record of lists.flat()) {
      if (all) break;
      goThrough(record);
      all ||= parts.size > PARTS;
    }
    lists = [];
    count = 0;
    return all ? 'all' : parts;
  }

  function forget(): void {
    lists = [];
    count = 0;
    parts = new Set();
    texts = new Set();
    all = false;
  }

  return {
    partsSoFar,
    forget,
    /** In the page's own time: nothing is looked at yet. */
    take(list: MutationRecord[]): void {
      count += list.length;
      all ||= count > RECORDS;
      if (all) lists = [];
      else lists.push(list);
    },
    add(changed: Changed): void {
      if (changed.parts === 'all') all = true;
      else for (const part of changed.parts) parts.add(part);
      for (const text of changed.texts ?? []) texts?.add(text);
      if (!changed.texts) texts = undefined;
    },
    /** All of it, and begins anew. */
    empty(): Changed {
      const so = partsSoFar();
      const changed = {
        parts: so === 'all' ? so : outermost([...so].filter((part) => part.isConnected)),
        texts,
      };
      forget();
      return changed;
    },
  };
}

/** Whether nothing but text changed, in an element without others where it was put in anew. */
function isOfText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return type === 'characterData';
  return (
    !(target as Element).firstElementChild &&
    [...addedNodes, ...removedNodes].every(({ nodeType }) => nodeType === 3)
  );
}

/** Leaves out parts that lie within another. */
function outermost(parts: readonly Node[]): readonly Node[] {
  const all = new Set(parts);
  return parts.filter((part) => !isWithin(above(part), all));
}

/** Whether a node is one of these, or lies within one, also in its shadow. */
export function isWithin(node: Node | null, parts: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = above(at)) if (parts.has(at)) return true;
  return false;
}

/** Of the document nothing is asked: it answers with what of it has that name. */
function above(node: Node): Node | null {
  return node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : node.parentNode;
}
