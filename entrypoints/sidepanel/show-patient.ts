/** Opens the page for the patient in a window of its own, and ends it when the record does. */
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { offerToPatient } from '../../lib/platform/patient-talk.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { type PatientSheet, patientSheetOf } from '../../lib/state/patient-sheet.ts';

export async function showPatient(state: PanelState): Promise<void> {
  const name = crypto.randomUUID();
  const shownFor = state.place.value;
  const sheet = (): PatientSheet | 'over' => {
    const catalogue = state.catalogue.value;
    if (state.place.value !== shownFor) return 'over';
    const layers = catalogue.kind === 'ready' ? catalogue.layers : [];
    return patientSheetOf(state.sections.value, layers, state.region.value);
  };
  const talk = offerToPatient(name, sheet);
  const stop = effect(() => {
    if (state.place.value !== shownFor) talk.tell();
  });
  const url = browser.runtime.getURL(`/patient.html#${name}`);
  const { id } = await browser.windows.create({ url, type: 'popup', width: 900, height: 900 });
  const onRemoved = (closed: number) => {
    if (closed !== id) return;
    browser.windows.onRemoved.removeListener(onRemoved);
    stop();
    talk.close();
  };
  browser.windows.onRemoved.addListener(onRemoved);
}
