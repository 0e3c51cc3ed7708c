import type { Words } from './words.ts';

/**
 * German. ICD-10-GM has a letter after each code of out-patient care that tells how certain it is:
 * G gesichert, V Verdacht, Z Zustand nach, A ausgeschlossen, before or after that of the side.
 */
export const de: Words = {
  places: {
    'main-diagnosis': 'hauptdiagnose*',
    'secondary-diagnosis': 'nebendiagnose*|begleiterkrankung*',
    'admission-diagnosis': 'aufnahmediagnose*|einweisungsdiagnose*',
    'discharge-diagnosis': 'entlassungsdiagnose*|entlassdiagnose*',
    'diagnosis-list': 'diagnosen|*diagnosen|problemliste',
    diagnosis: '*diagnose|diagnosetext',
  },
  elsewhere:
    'medikament*|medikation|wirkstoff*|zimmer|station|bett|raum|labor*|impf*|prozedur*|ops',
  labels: {
    historical:
      'german z|german r z|german l z|german b z|german z r|german z l|german z b|zustand nach|fruhere|ehemalige|abgeschlossen|anamnestisch*',
    family: 'familienanamnese|familie',
    suspected:
      'german v|german r v|german l v|german b v|german v r|german v l|german v b|verdacht|verdachtsdiagnose*',
    negated:
      'german a|german r a|german l a|german b a|german a r|german a l|german a b|ausgeschlossen|ausschluss',
    'other-patient': 'patientenliste|wartezimmer|wartezimmerliste|terminkalender',
    picker: 'suche|vorschlage|favoriten|auswahl|auswahlen|haufige',
    active: 'gesichert|german g|aktiv|dauerdiagnose*',
  },
  before: {
    historical: 'z n|zustand nach|fruher*|ehemalig*',
    family: 'mutter|vater|bruder|schwester|familienanamnese',
    suspected: 'verdacht|verdacht auf|v a|va|dd',
    negated: 'kein|keine|keinen|ausschluss|ausgeschlossen',
  },
  after: {
    historical: '^german z|^german r z|^german l z|^german b z',
    suspected: '^german v|^german r v|^german l v|^german b v',
    negated: '^german a|^german r a|^german l a|^german b a',
  },
  turns: 'aber|jedoch',
  columns: { person: 'patientin|geburtsdatum|geb datum|nachname|vorname', end: 'bis|ende' },
};
