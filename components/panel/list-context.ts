/** What every support of the list is told with. */
import type { Adoption } from '../../lib/catalogue/adoption.ts';
import type { HeadingId } from '../../lib/catalogue/headings.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { Diagnosis } from '../../lib/state/diagnoses.ts';
import type { LeftOutFor } from '../../lib/state/filter.ts';
import type { LayerInfo } from '../../lib/state/inputs.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { Coding } from '../../lib/terminology/coding.ts';
import type { PanelActions } from '../actions.ts';
import type { Text } from '../text/text.ts';

export interface ListContext {
  readonly text: Text;
  /** The own region's layer; `se` or nothing for national only. */
  readonly region: LayerId | undefined;
  /** ISO date. */
  readonly today: string;
  /** Why the user's own choice leaves something out. */
  readonly wordsFor: Readonly<Record<LeftOutFor, string>>;
  readonly diagnosisOf: (coding: Coding) => Diagnosis | undefined;
  readonly followUp: PanelActions['followUp'];
  readonly feedback: PanelActions['feedback'];
  readonly mapped: PanelActions['mapped'];
  /** What is stored, for the editions. */
  readonly layers: readonly LayerInfo[];
  readonly adoptionOf: (match: Match) => Adoption | undefined;
  /** What is ticked on checklists. */
  readonly ticks: PanelState['stay']['ticks'];
  readonly isPinned: (match: Match) => boolean;
  readonly isUnfolded: (heading: HeadingId) => boolean;
  /** Whether the reasons of what stands at this place are on show, see `placeId`. */
  readonly isExplained: (at: string) => boolean;
  /** Remembered for the heading, wherever it stands. */
  readonly unfold: (heading: HeadingId) => void;
  /** The list as another region has it, with the way back. */
  readonly lookAt: (layer: LayerId) => void;
  readonly showPatient: () => void;
}
