/**
 * A body answers for knowledge: a national programme area (NPO), a region's council
 * (samordningsråd), a drug committee, an authority. The map is drawn from bodies, and from them it
 * is known who answers for a support.
 */
import type { FocusOrigin, Level, SupportLink } from './support.ts';

export const bodyKinds = [
  'authority',
  'steering-group',
  'programme-area',
  'cooperation-group',
  'cancer-centre',
  'profession',
  'healthcare-region',
  'region',
  'council',
  'drug-committee',
  'process-team',
  'support-function',
  'publisher',
  'unit',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/**
 * Knowledge governance is four kinds of support, not one (SKR, 2019): knowledge, follow-up and
 * analysis, improvement, leadership.
 */
export const fourSupports = ['knowledge', 'follow-up', 'improvement', 'leadership'] as const;
export type FourSupports = (typeof fourSupports)[number];

/** `<layer>/<name>`: `se/npo-endokrina`. */
export type BodyId = string;

export interface Body {
  readonly id: BodyId;
  readonly name: string;
  /** `seen` on a page; `assumed`: it is known to exist, but its exact name was not seen. */
  readonly nameOrigin: 'seen' | 'assumed';
  readonly kind: BodyKind;
  readonly level: Level;
  /** The bodies above it, that it works under or mirrors. */
  readonly within?: readonly BodyId[];
  /** The healthcare region that hosts it. Absent: unknown, and never guessed. */
  readonly host?: BodyId;
  /** `implied`: the source says so only indirectly. Goes with `host`. */
  readonly hostOrigin?: 'stated' | 'implied';
  /** ICD-10-SE codes it answers for; shared with other bodies. */
  readonly focus?: readonly string[];
  readonly focusOrigin?: FocusOrigin;
  /** The names of publishers it signs supports with: `Region Skåne (Läkemedelsrådet)`. */
  readonly publishes?: readonly string[];
  /** Which of the four supports a support function gives: what an empty one says to ask. */
  readonly gives?: readonly FourSupports[];
  /** A function's address, never a person's, and the day it was last checked. */
  readonly contact?: { readonly mail: string; readonly checked: string };
  readonly link?: SupportLink;
  /** Where it was seen: an address or a named material. */
  readonly source: string;
  readonly note?: string;
}
