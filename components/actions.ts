/**
 * What the panel's components ask for. Whoever wires the panel decides how it is done; each of
 * them answers a press of the user's.
 */
import type { ComponentChildren } from 'preact';
import type { LayerId } from '../lib/catalogue/support.ts';
import type { Match } from '../lib/matching/match.ts';
import type { ListFilter } from '../lib/state/filter.ts';
import type { PlaceOnPage } from '../lib/state/record.ts';
import type { Coding } from '../lib/terminology/coding.ts';

export interface PanelActions {
  /** How a diagnosis is followed up, ready to be shown. */
  followUp(coding: Coding): Promise<ComponentChildren>;
  /** What a code of another system is mapped to, ready to be shown. */
  mapped(coding: Coding): Promise<ComponentChildren>;
  /** Feedback on a support to those who wrote it, ready to be shown. */
  feedback(match: Match): Promise<ComponentChildren>;
  /** What is new for the user's own diagnoses, ready to be shown; nothing most days. */
  news(): Promise<ComponentChildren>;
  /** Counts, for the user's own eyes, that a support was opened. */
  countOpened(match: Match): void;
  /** The notice of the counting for the organisation is on show. */
  counting(): void;
  chooseRegion(region: LayerId): void;
  /** What the user has in the list; an empty one is all of it. */
  chooseFilter(filter: ListFilter): void;
  /** Opens a support's address in a tab of its own. */
  openSupport(address: string): void;
  openOptions(section?: 'privacy' | 'own'): void;
  /** Shows on the page where a code stands. */
  mark(at: PlaceOnPage): void;
  readPage(): void;
  /** Asks the browser for the site; answers whether it was allowed. */
  allowSite(site: string): Promise<boolean>;
  goToRecord(): void;
  /** Opens what is meant for patients in a window of its own. */
  showPatient(): void;
  /** The page for preparing a meeting without a record. */
  openPrepare(): void;
  /** The panel goes away; the browser gives the focus to what is left. */
  hide(): void;
  retryCatalogue(): void;
  restart(): void;
}
