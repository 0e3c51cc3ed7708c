/** The words of the panel's head, to be kept for the next time it is opened; see `frame.ts`. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { PanelSettings } from '../../lib/state/inputs.ts';
import { panelKeys } from '../../lib/state/panel-keys.ts';
import type { Text } from '../text/text.ts';

/** What the head says, by name; `undefined` before the first question is answered. */
export function frameOf(settings: PanelSettings, text: Text) {
  const { region, theme = 'system' } = settings;
  if (region === undefined) return undefined;
  return {
    lang: text.locale,
    theme,
    region: regionOfLayer(region)?.name ?? text('region.none'),
    placeholder: text('search.placeholder'),
    key: panelKeys(settings).slice(0, 1),
  };
}
