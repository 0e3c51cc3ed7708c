/** Writes one entry of what stands beside the supports into its source: an answer, a decision. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { ReferenceContent } from '../catalogue/reference.ts';
import type { LayerId } from '../catalogue/support.ts';
import { tellFinding } from '../editing/finding-words.ts';
import type { Language } from '../editing/wording.ts';
import { checkSourceText } from './check-source.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

export type Entry = { readonly id: string } & Readonly<Record<string, string>>;

/**
 * Puts the entry in its place by id, in the stead of one with the same; all else stays as people
 * wrote it.
 * @param today ISO date
 * @returns the source's name
 * @throws Refused when the rules find an error in what it would then say
 */
export function putReference(
  workshop: Workshop,
  content: ReferenceContent,
  layer: LayerId,
  entry: Entry,
  { today, language }: { readonly today: string; readonly language: Language },
): string {
  const file = `layers/${layer}.${content}.yaml`;
  const begin = `layer: ${layer}\nedition: 1\npublished: ${today}\n\n${content}: []\n`;
  const text = workshop.has(file) ? workshop.read(file) : begin;
  const document = parseDocument(text, { schema: 'failsafe' });
  const list = document.get(content);
  if (!isSeq(list)) throw new Refused(`${file} holds no list of ${content}`, 'See `bredvid check`');
  const idOf = (item: unknown) => (isMap(item) ? String(item.get('id')) : '');
  list.flow = false;
  list.items = [
    ...list.items.filter((item) => idOf(item) !== entry.id),
    document.createNode(entry),
  ].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const dated = lines.replace(/^published:.*$/m, `published: ${today}`);
  const [wrong] = checkSourceText(dated, file).findings;
  if (wrong !== undefined) {
    throw new Refused(`${file}: ${tellFinding(wrong, language)}`, 'Nothing was written');
  }
  workshop.write(file, dated);
  return file;
}

/** The ids a source of the layer has. */
export function referenceIds(
  workshop: Workshop,
  content: ReferenceContent,
  layer: LayerId,
): ReadonlySet<string> {
  const file = `layers/${layer}.${content}.yaml`;
  if (!workshop.has(file)) return new Set();
  const list = parseDocument(workshop.read(file), { schema: 'failsafe' }).get(content);
  const items = isSeq(list) ? list.items : [];
  return new Set(items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : [])));
}
