/** Writes supports into a layer's source and leaves everything else in it as people wrote it. */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { serializeSupport } from '../catalogue/bundle.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import { Refused } from './refusal.ts';

export interface Merged {
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * @param text the source; nothing when the layer begins here
 * @param isWhole what is not among the supports goes
 */
export function mergeSupports(
  text: string | undefined,
  layer: LayerId,
  supports: readonly KnowledgeSupport[],
  { today, isWhole }: { readonly today: string; readonly isWhole: boolean },
): Merged {
  const begin = `layer: ${layer}\nedition: 1\npublished: ${today}\n\nsupports: []\n`;
  const document = parseDocument(text ?? begin, { schema: 'failsafe' });
  const list = document.get('supports');
  if (document.errors.length > 0 || !isSeq(list)) {
    throw new Refused(
      `layers/${layer}.yaml holds no list of supports`,
      'Run `bredvid check` to see why',
    );
  }
  const nodes = new Map(
    list.items.flatMap((item) => (isMap(item) ? [[String(item.get('id')), item]] : [])),
  );
  const next = isWhole ? new Map<string, YAMLMap>() : new Map(nodes);
  let [added, changed] = [0, 0];
  for (const support of supports) {
    const node = entryNode(document, support);
    const before = nodes.get(support.id);
    if (before && sameEntry(before, node)) {
      next.set(support.id, before);
      continue;
    }
    if (before) changed += 1;
    else added += 1;
    next.set(support.id, node);
  }
  const removed = [...nodes.keys()].filter((id) => !next.has(id)).length;
  putInOrder(list, next);
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const dated = lines.replace(/^published:.*$/m, `published: ${today}`);
  const isSame = added + changed + removed === 0;
  return { text: isSame ? (text ?? lines) : dated, added, changed, removed };
}

function entryNode(document: Document, support: KnowledgeSupport): YAMLMap {
  const node = document.createNode(JSON.parse(serializeSupport(support))) as YAMLMap;
  for (const { key, value } of node.items) {
    if (String(key) === 'focus' && isSeq(value)) value.flow = true;
  }
  node.spaceBefore = true;
  return node;
}

function sameEntry(one: YAMLMap, other: YAMLMap): boolean {
  const text = (node: YAMLMap) => JSON.stringify(Object.entries(node.toJSON()).sort());
  return text(one) === text(other);
}

function putInOrder(list: YAMLSeq, nodes: ReadonlyMap<string, YAMLMap>): void {
  list.flow = false;
  list.items = [...nodes].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, node]) => node);
}
