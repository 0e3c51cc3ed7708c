/**
 * What is followed up: an indicator, the register it comes from, and published values of it.
 *
 * A target is Socialstyrelsen's level for a group of patients: the share of them for whom
 * something holds. It is never a goal for one patient, and nothing here may be shown as that
 * (Socialstyrelsen, "Om målnivåer"). Treatment goals for individuals stand in the publishers'
 * guidelines and are no indicators.
 */
import type { BodyId } from './body.ts';
import type { FocusOrigin, SupportLink } from './support.ts';

/** `<layer>/<name>`: `se/dm-hba1c-t2`. */
export type IndicatorId = string;

/** `population-target`: a level is set for the group. `comparison`: a value to compare, no target. */
export type Measure = 'population-target' | 'comparison' | 'lead-time';

/** `at least 65 %`. Numbers are decimal text, so that they are shown as they were published. */
export interface Target {
  readonly is: 'below' | 'at-most' | 'at-least' | 'above';
  readonly value: string;
  readonly unit: string;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly publisher: string;
  readonly measure: Measure;
  /** What is counted, where it was seen; absent: only the name was. */
  readonly definition?: string;
  /** Only with `population-target`. Absent there: a level is set, its number was not seen. */
  readonly target?: Target;
  readonly focus?: readonly string[];
  readonly focusOrigin?: FocusOrigin;
  readonly register?: RegisterId;
  readonly link?: SupportLink;
  readonly source: string;
  /** The day of the source, as precise as it gave it. */
  readonly sourceDate?: string;
  readonly note?: string;
}

/** `<layer>/<name>`: `se/ndr`. */
export type RegisterId = string;

export interface Register {
  readonly id: RegisterId;
  readonly name: string;
  /** `health-data-register`: kept by law, such as the cancer register. */
  readonly kind: 'quality-register' | 'health-data-register';
  readonly focus?: readonly string[];
  readonly focusOrigin?: FocusOrigin;
  /** The authority that keeps it (CPUA). */
  readonly holder?: string;
  readonly area?: BodyId;
  readonly link?: SupportLink;
  /** Where its results are open to everyone. */
  readonly results?: SupportLink;
  /** Its results are open to everyone, also where their page was not seen. */
  readonly openResults?: 'yes';
  /** Its page for patients and citizens. */
  readonly citizens?: SupportLink;
  /** How it is fed, where a source says so. */
  readonly registration?: 'automatic' | 'manual' | 'both';
  readonly source: string;
  readonly note?: string;
}

/** One published value of an indicator. */
export interface IndicatorValue {
  /** `<layer>/<name>`, unique in its layer. */
  readonly id: string;
  readonly indicator: IndicatorId;
  /** A layer of a region, `se` for the country, or a unit's own name. */
  readonly place: string;
  /** `2025`, `2025-06`, `2025-Q2`. */
  readonly period: string;
  /** Decimal text. */
  readonly value: string;
  readonly unit: string;
  /** How many the share is of: a whole number as text. */
  readonly of?: string;
  /** `made`: invented to try things out; whoever shows it says so. */
  readonly origin: 'published' | 'made';
  readonly source: string;
}
