/** What the page of one support shows, and which of the four supports is open. */
import { computed, signal } from '@preact/signals';
import type { FourSupports } from '../catalogue/body.ts';
import type { LayerId } from '../catalogue/support.ts';
import { type WholeSources, wholeSupportOf } from './whole-support.ts';

export type SupportPageState = ReturnType<typeof createSupportPageState>;

/** @param today ISO date */
export function createSupportPageState(today: string) {
  const catalogue = signal<WholeSources | 'reading' | 'broken'>('reading');
  /** `#support=se/nkk-hypertoni&region=se-14`, with or without the `#`. */
  const hash = signal('');
  const ownRegion = signal<LayerId>();
  const unit = signal<string>();
  const tab = signal<FourSupports>('knowledge');
  const asked = computed(() => new URLSearchParams(hash.value.replace(/^#/, '')));
  const region = computed(() => asked.value.get('region') ?? ownRegion.value);
  const whole = computed(() => {
    const id = asked.value.get('support');
    if (typeof catalogue.value === 'string' || id === null) return undefined;
    return wholeSupportOf(catalogue.value, id, region.value);
  });
  return { today, catalogue, hash, ownRegion, unit, tab, region, whole };
}
