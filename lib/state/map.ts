/** What the map page shows: a programme area in a region, reached by itself or from a support. */
import { computed, signal } from '@preact/signals';
import type { Body } from '../catalogue/body.ts';
import type { CommonDiagnosis } from '../catalogue/common-diagnosis.ts';
import type { Plan } from '../catalogue/improving.ts';
import type { Register } from '../catalogue/indicator.ts';
import type { Found } from '../catalogue/overlay.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { createResponsibility } from '../catalogue/responsibility.ts';
import type { LayerId } from '../catalogue/support.ts';
import { type Gap, gapsAmong } from '../matching/gaps.ts';
import { type KnowledgeMap, mapOf } from './knowledge-map.ts';
import { gapsOf, type MapSources, plansOf, type SaidOfSupports } from './map-counts.ts';

/** What the page reads out of the catalogue. */
export interface MapCatalogue {
  readonly bodies: readonly Body[];
  readonly registers: readonly Register[];
  readonly common: readonly CommonDiagnosis[];
  readonly supports: readonly Found[];
  readonly said: SaidOfSupports;
}

/** What an address of the page asks for: `#support=se/nkk-hypertoni&region=se-14`. */
export interface MapAddress {
  readonly support?: string;
  readonly area?: string;
  readonly region?: LayerId;
}

export type MapState = ReturnType<typeof createMapState>;

/** @param today ISO date */
export function createMapState(today: string) {
  const catalogue = signal<MapCatalogue | 'reading' | 'broken'>('reading');
  const address = signal<MapAddress>({});
  const ownRegion = signal<LayerId>();

  const read = computed(() => (typeof catalogue.value === 'string' ? undefined : catalogue.value));
  const sources = computed((): MapSources | undefined => {
    if (read.value === undefined) return undefined;
    const { bodies, common, supports, said } = read.value;
    const responsibility = createResponsibility(bodies);
    const gaps = gapsAmong(common, supports);
    return { responsibility, catalogue: supports, gaps, said, today };
  });
  const areas = computed(() => {
    const found = read.value?.bodies.filter(({ kind }) => kind === 'programme-area') ?? [];
    return found.sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  });
  const support = computed(
    () => read.value?.supports.find((one) => one.support.id === address.value.support)?.support,
  );
  const answering = computed(
    () => support.value && sources.value?.responsibility.answering(support.value),
  );
  const region = computed(() => address.value.region ?? ownRegion.value);
  /** What was chosen, else the support's own area, else the first. */
  const area = computed(
    () =>
      areas.value.find(({ id }) => id === address.value.area) ??
      answering.value?.areas[0] ??
      areas.value[0],
  );
  const map = computed(
    (): KnowledgeMap | undefined =>
      area.value && sources.value && mapOf(area.value, region.value, sources.value),
  );
  const gaps = computed((): readonly Gap[] =>
    area.value && sources.value ? gapsOf(area.value, sources.value) : [],
  );
  const otherGaps = computed((): readonly Gap[] =>
    (sources.value?.gaps ?? []).filter((gap) => !gaps.value.includes(gap)),
  );
  /** What is coming in the area, nationally and in the region. */
  const plans = computed((): readonly Plan[] => {
    const [asked, known] = [area.value, sources.value];
    if (asked === undefined || known === undefined) return [];
    const layers = new Set([NATIONAL_LAYER, region.value ?? NATIONAL_LAYER]);
    return [...layers].flatMap((layer) => plansOf(asked, layer, known));
  });
  const registers = computed(
    () => read.value?.registers.filter((one) => one.area === area.value?.id) ?? [],
  );
  /** Who in the region helps with what, whatever the area. */
  const functions = computed(
    () =>
      read.value?.bodies.filter(
        ({ id, kind }) => kind === 'support-function' && id.startsWith(`${region.value}/`),
      ) ?? [],
  );
  return {
    catalogue,
    address,
    functions,
    ownRegion,
    sources,
    areas,
    support,
    answering,
    region,
    area,
    map,
    gaps,
    otherGaps,
    plans,
    registers,
  };
}

/** @param hash with or without its `#`; what is not understood is left out */
export function addressIn(hash: string): MapAddress {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const [support, area, region] = ['support', 'area', 'region'].map(
    (name) => asked.get(name) ?? undefined,
  );
  return { ...(support && { support }), ...(area && { area }), ...(region && { region }) };
}

export function hashOf({ support, area, region }: MapAddress): string {
  const asked = { ...(support && { support }), ...(area && { area }), ...(region && { region }) };
  return `#${new URLSearchParams(asked)}`;
}
