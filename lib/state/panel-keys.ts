import type { PanelSettings } from './inputs.ts';

/** The keys of one character that hold: to the search, to the patient, hiding; none where they are off. */
export function panelKeys({ letterKeys, keys = '/pg' }: Partial<PanelSettings> = {}): string {
  return letterKeys === false ? '' : keys;
}
