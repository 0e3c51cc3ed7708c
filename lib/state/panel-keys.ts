import type { PanelSettings } from './inputs.ts';

/** The keys of one character that hold: to the search, and to the patient; none where they are off. */
export function panelKeys({ letterKeys, keys = '/p' }: Partial<PanelSettings> = {}): string {
  return letterKeys === false ? '' : keys;
}
