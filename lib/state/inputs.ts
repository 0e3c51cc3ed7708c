/**
 * What is handed to the panel's state, and what it asks for and tells in turn.
 */
import type { InterfaceLanguage } from '../catalogue/interface-language.ts';
import type { LayerId, SupportId } from '../catalogue/support.ts';
import type { Coding } from '../terminology/coding.ts';
import type { ListFilter } from './filter.ts';

/** What of the user's settings the panel needs. */
export interface PanelSettings extends ListFilter {
  /** The own region's layer, `se` for national only. Absent: not asked yet. */
  readonly region?: LayerId;
  readonly locale?: InterfaceLanguage;
  readonly theme?: 'system' | 'light' | 'dark';
  /** False: `keys` do nothing. */
  readonly letterKeys?: boolean;
  /** To the search, and to the patient: `/p` unless the user has chosen others. */
  readonly keys?: string;
  /** What the organisation has counted: use, and how Bredvid fares. */
  readonly counted?: readonly ('usage' | 'fleet')[];
  /** What the organisation has decided. */
  readonly locked: readonly ('region' | 'locale')[];
}

export interface LayerInfo {
  readonly id: LayerId;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
}

/** `full`: no room on the disk. `broken`: it cannot be read. `refused`: its content is wrong. */
export type CatalogueTrouble = 'full' | 'broken' | 'refused';

/** Why updates have not worked for long. `refused`: what is served is not what was signed. */
export type StaleReason = 'unreachable' | 'expired' | 'full' | 'version' | 'refused';

export type CatalogueStatus =
  /** What is stored is being read: a moment of which nothing need be said. */
  | { readonly kind: 'opening' }
  /** Nothing is stored yet. */
  | { readonly kind: 'preparing' }
  /** `isBehind`: what is stored works, but the packaged edition could not be stored. */
  | {
      readonly kind: 'ready';
      readonly layers: readonly LayerInfo[];
      readonly isBehind: boolean;
      /** When an update last replaced something (ms since 1970): what was asked before is old. */
      readonly storedAt?: number;
      readonly stale?: StaleReason;
    }
  | { readonly kind: 'broken'; readonly trouble: CatalogueTrouble };

/** What the catalogue is to be asked. The same object as long as nothing of it has changed. */
export interface Question {
  readonly codings: readonly Coding[];
  readonly layers: readonly LayerInfo[];
  /** As the catalogue's status says; another time makes it another question. */
  readonly storedAt?: number;
}

/** Which supports are on show, and for which record. */
export interface Shown {
  readonly tabId: number;
  readonly context: string;
  readonly supports: readonly SupportId[];
}
