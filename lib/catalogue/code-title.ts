/**
 * What a code is called by the publisher of its code system. Titles belong to their publisher:
 * they come into a catalogue when an administrator imports the publisher's own file.
 */
import type { CodeSystemId } from '../terminology/coding.ts';

export interface CodeTitle {
  /** Normal form: `E11.9`, `E118P`. */
  readonly code: string;
  readonly title: string;
  /** Kept free by the publisher for what may come (`U08.9`): no diagnosis, never searched for. */
  readonly reserve?: 'yes';
}

/** How what a code says stands to what it is mapped to. */
export type MapRelation = 'exact' | 'broader' | 'narrower';

/** One code of one system, mapped to one of another. */
export interface CodeMap {
  /** `<layer>/<name>`, unique in its layer. */
  readonly id: string;
  readonly from: { readonly system: CodeSystemId; readonly code: string };
  /** What `from` is, compared with `to`: `broader` says more than one thing of the other system. */
  readonly relation: MapRelation;
  readonly to: { readonly system: CodeSystemId; readonly code: string };
  readonly source: string;
}
