/** The list as the user has chosen to have it, and the choosing. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { filterSections, isFiltering, type ListFilter } from './filter.ts';
import type { PanelSettings } from './inputs.ts';
import type { Section } from './sections.ts';

/** @param today ISO date */
export function createFiltering(
  settings: Signal<PanelSettings | undefined>,
  sections: ReadonlySignal<readonly Section[]>,
  today: string,
) {
  return {
    /** The choices stand open. */
    isOpen: signal(false),
    isOn: computed(() => isFiltering(settings.value ?? {})),
    listed: computed(() => filterSections(sections.value, settings.value ?? {}, today)),
    /** Shown at once; whoever keeps it may be slower than the next press. */
    take(filter: ListFilter) {
      if (settings.value === undefined) return;
      const { profession, careLevel, withoutHeadings, ...others } = settings.value;
      settings.value = { ...others, ...filter };
    },
  };
}
