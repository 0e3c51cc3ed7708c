/** What every support of the list is told with. */
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Diagnosis } from '../../lib/state/diagnoses.ts';
import type { Coding } from '../../lib/terminology/coding.ts';
import type { PanelActions } from '../actions.ts';
import type { Text } from '../text/text.ts';

export interface ListContext {
  readonly text: Text;
  /** The own region's layer; `se` or nothing for national only. */
  readonly region: LayerId | undefined;
  /** ISO date. */
  readonly today: string;
  readonly diagnosisOf: (coding: Coding) => Diagnosis | undefined;
  readonly followUp: PanelActions['followUp'];
  readonly openSupport: (address: string) => void;
}
