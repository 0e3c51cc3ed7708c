/** Changes one support in a layer's source, and leaves everything else in it as people wrote it. */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { layerOfId } from '../catalogue/namespace.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

export interface SourceEntry {
  readonly entry: YAMLMap;
  /** Takes it out of the layer. */
  remove(): void;
  /** Writes the source back, with `day` (ISO) as the day of its next edition. */
  save(day: string): void;
}

/** @throws Refused when the layer has no such support */
export function openEntry(workshop: Workshop, id: string): SourceEntry {
  const file = `layers/${layerOfId(id)}.yaml`;
  const document: Document | undefined = workshop.has(file)
    ? parseDocument(workshop.read(file), { schema: 'failsafe' })
    : undefined;
  const list = document?.get('supports');
  const entry = isSeq(list)
    ? list.items.find((item) => isMap(item) && String(item.get('id')) === id)
    : undefined;
  if (document === undefined || !isSeq(list) || !isMap(entry)) {
    throw new Refused(`There is no support ${id} in ${file}`, 'Copy the id from the layer');
  }
  return {
    entry,
    remove: () => {
      list.items = list.items.filter((item) => item !== entry);
    },
    save: (day) => {
      const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
      workshop.write(file, text.replace(/^published:.*$/m, `published: ${day}`));
    },
  };
}
