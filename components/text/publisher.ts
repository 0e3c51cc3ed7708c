/** Publishers as a line of a list names them. */
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import type { Text } from './text.ts';

/** What kind it is, unless its publisher's name says so: `Nationellt kliniskt kunskapsstöd`. */
export function kindBeside({ kind, publisher }: KnowledgeSupport, text: Text): string | false {
  const named = text(`kind.${kind}`);
  const isSaid = shortNameOf(publisher).toLowerCase().includes(named.toLowerCase());
  return !isSaid && named;
}

/** `1177 (Inera/regionerna)` is `1177` in the list; the whole name stands with the reasons. */
export function shortNameOf(publisher: string): string {
  return publisher.replace(/ \([^)]*\)$/, '');
}
