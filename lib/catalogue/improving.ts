/**
 * What a layer carries for improving care by a support: how it is done at some place, what helps
 * bringing it in, and what is coming (features K5, K11, K12, L4). Each is said by the body that
 * publishes the layer; a note from practice stands there because a process team let it through.
 */
import type { FocusOrigin, SupportId, SupportLink } from './support.ts';

/** "This is how we do it here": an experience from practice, moderated. */
export interface PracticeNote {
  /** `<layer>/<name>`. */
  readonly id: string;
  readonly support: SupportId;
  readonly text: string;
  /** The unit or function it comes from, never a person. */
  readonly from: string;
  /** The process team or other function that let it through. */
  readonly moderator: string;
  /** ISO date, as precise as it is known. */
  readonly date: string;
  /** It was handed on to the national programme area. */
  readonly forwarded?: 'yes';
}

export const aidKinds = [
  'checklist',
  'slides',
  'film',
  'training',
  'material',
  'contact',
  'trials',
] as const;
export type AidKind = (typeof aidKinds)[number];

/** Something that helps bringing a support into use, or to open trials of a diagnosis. */
export interface Aid {
  /** `<layer>/<name>`. */
  readonly id: string;
  /** Exactly one of the two: what it belongs to. */
  readonly support?: SupportId;
  readonly focus?: readonly string[];
  readonly kind: AidKind;
  readonly title: string;
  readonly link: SupportLink;
  readonly source: string;
}

export const planStages = ['planned', 'in-progress', 'consultation'] as const;

/** Work on knowledge that is coming. */
export interface Plan {
  /** `<layer>/<name>`. */
  readonly id: string;
  readonly title: string;
  readonly focus: readonly string[];
  readonly focusOrigin: FocusOrigin;
  readonly stage: (typeof planStages)[number];
  /** The body or function that does it. */
  readonly owner: string;
  /** When it is to be done: ISO date, as precise as it is known. Absent: unknown. */
  readonly due?: string;
  /** When it was told of; there where `due` is not. */
  readonly told?: string;
  readonly link?: SupportLink;
  readonly source: string;
}

/** Those of unknown date last. */
export function soonestFirst(plans: readonly Plan[]): readonly Plan[] {
  const when = ({ due = '9' }: Plan) => due;
  return plans.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
}
