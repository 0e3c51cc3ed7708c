/** The texts of the page that is turned to the patient, in English. Same keys as the Swedish. */
import type { PatientKey } from './patient-sv.ts';
import type { MessagesOf } from './text.ts';

export const patientEn: MessagesOf<PatientKey> = {
  'patient.title': 'Information for you',
  'patient.waiting': 'Fetching the information',
  'patient.none': 'There is no patient information to show.',
  'patient.none.way': 'Close the window and search in the panel.',
  'patient.over': 'The information is no longer shown.',
  'patient.over.way': 'Another record is open. Close the window.',
  'patient.read': 'Read more at {site}',
  'patient.scan': 'Point the phone’s camera at the square.',
  'patient.qr': 'Pattern that leads to {address}',
  'patient.landing': 'Search for the heading on the website.',
  'patient.from': 'From {publisher}',
  'patient.reviewed': 'reviewed {date}',
  'patient.choice': 'help in choosing together',
  'patient.easy': 'easy to read',
  'patient.hide': 'Remove',
  'patient.hide.label': 'Remove {title}',
  'patient.print': 'Print',
  'patient.close': 'Close',
  'patient.larger': 'Larger text',
  'patient.smaller': 'Smaller text',
  'patient.origin': 'Your care follows: {titles}.',
  'patient.edition': 'The knowledge supports: {layer}, edition {edition}, {date}.',
  'patient.national': 'national',
  'patient.languages': 'Easy Swedish and other languages: see the page.',
  'patient.private': 'Nothing about you is stored here.',
};
