/**
 * The entries of a bundle as an editor's tools see them: fields by name, whatever the content.
 * Every entry has an `id` or a `code`.
 */

export type Entry = Readonly<Record<string, unknown>>;

/** The name of an entry: `se/hypertoni`, `I10`. */
export function keyOfEntry(entry: Entry): string {
  return String(entry.id ?? entry.code ?? '');
}

/** What people call it. */
export function titleOfEntry(entry: Entry): string {
  return String(entry.title ?? entry.name ?? keyOfEntry(entry));
}

export interface BundleEntries {
  readonly layer: string;
  readonly content: string;
  readonly edition: number;
  readonly published: string;
  readonly entries: readonly Entry[];
}

/** A bundle that has been checked, as its header and entries. */
export function entriesOfBundle(text: string): BundleEntries {
  const [header, ...lines] = text.trimEnd().split('\n');
  const { layer, content, edition, published } = JSON.parse(header ?? '{}');
  return { layer, content, edition, published, entries: lines.map((line) => JSON.parse(line)) };
}
