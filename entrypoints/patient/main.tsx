/**
 * The page turned to the patient: asks the panel that opened it what to show, and shows no more of
 * it when another record is open. Nothing is stored, and its address says nothing.
 */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { Patient, type PatientView } from '../../components/patient/patient.tsx';
import { type PatientKey, patientSv } from '../../components/text/patient-sv.ts';
import { fetchText, type TextOf } from '../../components/text/text.ts';
import { joinPatientTalk } from '../../lib/platform/patient-talk.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings.ts';
import type { PatientSheet } from '../../lib/state/patient-sheet.ts';

const view = signal<PatientView>('waiting');
const text = signal<TextOf<PatientKey>>();

const showSettings = async () => {
  const settings = await readSettings();
  const locale = localeOf(settings);
  text.value = await fetchText(locale, patientSv, {
    en: async () => (await import('../../components/text/patient-en.ts')).patientEn,
    fi: async () => (await import('../../components/text/patient-fi.ts')).patientFi,
  });
  applyLook(document.documentElement, settings);
};
watchSettings(() => void showSettings());
await showSettings();

joinPatientTalk<PatientSheet>(location.hash.slice(1), (next) => {
  view.value = next;
});

function Page() {
  if (text.value === undefined) return null;
  return (
    <Patient
      view={view.value}
      text={text.value}
      onPrint={() => window.print()}
      onClose={() => window.close()}
    />
  );
}

effect(() => {
  if (text.value !== undefined) document.title = text.value('patient.title');
});
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
