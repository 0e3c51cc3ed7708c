/**
 * What the settings page shows: the choices, the sites that are always read, and what is stored.
 */
import { computed, signal } from '@preact/signals';
import type { LayerInfo, PanelSettings } from './inputs.ts';

export interface LayerOnDisk extends LayerInfo {
  /** Supports in it. */
  readonly count: number;
}

/** What became of the last change of sites. */
export type SiteOutcome = 'none' | 'invalid' | 'refused' | 'failed';

export type OptionsState = ReturnType<typeof createOptionsState>;

export function createOptionsState() {
  const settings = signal<PanelSettings>();
  const sites = signal<readonly string[]>([]);
  const layers = signal<readonly LayerOnDisk[]>([]);
  /** Frames of record pages whose reading is in memory. */
  const recordsInMemory = signal(0);
  const siteOutcome = signal<SiteOutcome>('none');

  return {
    settings,
    sites,
    layers,
    recordsInMemory,
    siteOutcome,
    supportsOnDisk: computed(() => layers.value.reduce((sum, { count }) => sum + count, 0)),
    isLocked: (choice: 'region' | 'locale') => settings.value?.locked.includes(choice) ?? false,
  };
}

/**
 * The site a person means: `journal.example.se`, `https://journal.example.se/patient?id=1`. Its
 * origin, `https` where nothing else is written; `undefined` when it is no address.
 */
export function siteWritten(text: string): string | undefined {
  const written = text.trim();
  const address =
    /^[a-z]+:/i.test(written) && !/^[^/]+:\d/.test(written) ? written : `https://${written}`;
  if (written === '' || /\s/.test(written) || !URL.canParse(address)) return undefined;
  const { protocol, origin, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && (hostname.includes('.') || hostname === 'localhost') ? origin : undefined;
}
