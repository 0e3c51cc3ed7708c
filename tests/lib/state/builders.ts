/** Reports, mentions and states that say only what a test is about. */
import type { Mention, MentionStatus, Place } from '../../../lib/reading/mention.ts';
import type { LayerInfo } from '../../../lib/state/inputs.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import type { FrameReport, OpenRecord } from '../../../lib/state/record.ts';
import { icd } from '../matching/builders.ts';

export const TAB = 7;
export const TODAY = '2026-11-21';

export function mention(
  code: string,
  status: MentionStatus = 'active',
  place: Place = 'diagnosis-list',
): Mention {
  return { coding: icd(code), status, evidence: [{ kind: 'column', place }], mark: 1 };
}

export function frame(mentions: readonly Mention[], rest: Partial<FrameReport> = {}): FrameReport {
  return { frame: 0, context: 'patient-a', state: 'read', visible: true, mentions, ...rest };
}

export function record(context = 'patient-a', access: OpenRecord['access'] = 'read'): OpenRecord {
  return { context, access };
}

export const layers: readonly LayerInfo[] = ['se', 'se-12', 'se-14'].map((id) => ({
  id,
  edition: 3,
  published: '2026-11-21',
}));

/** A panel beside a tab, with a region and a catalogue. */
export function readyPanel(): PanelState {
  const state = createPanelState(TODAY);
  state.settings.value = { region: 'se-14', locked: [] };
  state.catalogue.value = { kind: 'ready', layers, isBehind: false };
  state.terms.value = [
    { code: 'E11', name: 'Typ 2-diabetes', synonyms: ['DM2', 'åldersdiabetes'] },
    { code: 'I10', name: 'Hypertoni', synonyms: ['högt blodtryck'] },
    { code: 'I15', name: 'Sekundär hypertoni', synonyms: [] },
    { code: 'M54.5', name: 'Ländryggssmärta', synonyms: ['lumbago'] },
  ];
  state.follow({ id: TAB, isAllowed: false, isBehind: false });
  return state;
}

/** The same with these mentions read from its one frame. */
export function panelReading(...mentions: readonly Mention[]): PanelState {
  const state = readyPanel();
  state.showRecord(TAB, record(), [frame(mentions)]);
  return state;
}

export function codesOf(state: PanelState): readonly string[] {
  return state.diagnoses.value.map(({ coding }) => coding.code);
}
