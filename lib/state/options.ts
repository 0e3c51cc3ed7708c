/**
 * What the settings page shows: the choices, the sites that are always read, and what is stored.
 */
import { computed, signal } from '@preact/signals';
import type { LayerInfo, PanelSettings } from './inputs.ts';

export interface LayerOnDisk extends LayerInfo {
  /** Supports in it. */
  readonly count: number;
}

/** One thing the organisation's policy says, and what became of it. */
export interface PolicyLine {
  readonly name: string;
  readonly value: string;
  readonly outcome: 'locked' | 'default' | 'applies' | 'partly' | 'wrong' | 'unknown';
}

/** A choice as it is in force; `standard` where neither user nor organisation has chosen. */
export interface EffectiveChoice {
  readonly name: 'region' | 'locale' | 'theme';
  readonly value: string | undefined;
  readonly from: 'you' | 'locked' | 'default' | 'standard';
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
  /** The keys that open the panel, as the browser writes them. */
  const shortcut = signal('');
  const siteOutcome = signal<SiteOutcome>('none');
  const policyLines = signal<readonly PolicyLine[]>([]);
  /** False where the organisation alone decides which sites are read. */
  const userMayAddSites = signal(true);
  /** As web pages there is nothing to read, and nothing but the choices of the look to make. */
  const isOnTheWeb = signal(false);
  const isLocked = (choice: 'region' | 'locale') =>
    settings.value?.locked.includes(choice) ?? false;

  const effectiveChoice = (name: 'region' | 'locale'): EffectiveChoice => {
    const value = settings.value?.[name];
    const written = name === 'locale' ? 'uiLocale' : name;
    const proposed = policyLines.value.find((line) => line.name === written);
    const isProposed = proposed?.outcome === 'default' || proposed?.outcome === 'locked';
    if (isProposed && proposed.value === value) {
      return { name, value, from: isLocked(name) ? 'locked' : 'default' };
    }
    return { name, value, from: value === undefined ? 'standard' : 'you' };
  };

  return {
    settings,
    sites,
    layers,
    recordsInMemory,
    siteOutcome,
    shortcut,
    policyLines,
    userMayAddSites,
    isOnTheWeb,
    effective: computed((): readonly EffectiveChoice[] => {
      const theme = settings.value?.theme;
      const isChosen = theme !== undefined && theme !== 'system';
      return [
        effectiveChoice('region'),
        effectiveChoice('locale'),
        { name: 'theme', value: isChosen ? theme : undefined, from: isChosen ? 'you' : 'standard' },
      ];
    }),
    supportsOnDisk: computed(() => layers.value.reduce((sum, { count }) => sum + count, 0)),
    isLocked,
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
