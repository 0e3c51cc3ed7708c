/**
 * The columns of a spreadsheet of supports: one support a row, the names of the columns in the
 * first row, Swedish or the field's own name, in any order. Lists are separated by commas,
 * semicolons or line breaks; codes may be ranges.
 */
import { type SupportKind, supportKinds } from '../catalogue/support.ts';

/** Field → what its column may be called; the first is what we call it. */
export const columns = {
  id: ['id'],
  title: ['titel', 'title', 'namn', 'rubrik'],
  kind: ['sort', 'kind', 'typ'],
  publisher: ['utgivare', 'publisher', 'ägare'],
  level: ['nivå', 'level'],
  audience: ['läsare', 'audience', 'målgrupp'],
  careLevels: ['vårdnivåer', 'carelevels', 'vårdnivå'],
  professions: ['yrken', 'professions', 'yrkesgrupper'],
  why: ['varför', 'why', 'därför', 'nytta'],
  firstChoice: ['förstahandsval', 'firstchoice', 'första hand'],
  focus: ['koder', 'focus', 'diagnoskoder', 'icd-10', 'icd-10-se'],
  focusOrigin: ['kodernas ursprung', 'focusorigin'],
  'link.url': ['adress', 'url', 'länk', 'link'],
  'link.scope': ['länkens art', 'scope'],
  'link.takesRegion': ['regionen i adressen', 'takesregion'],
  'link.access': ['inloggning', 'access'],
  lastReviewDate: ['senast granskad', 'lastreviewdate', 'granskad', 'datum'],
  validUntil: ['giltigt till', 'validuntil', 'giltig till', 'giltig t.o.m.'],
  evidence: ['evidens', 'evidence', 'evidensgrad'],
  language: ['språk', 'language'],
  easy: ['lättläst', 'easy'],
  interests: ['jäv', 'interests', 'jävsförhållanden', 'intressekonflikter'],
  'signal.level': ['signalens nivå', 'signal'],
  'signal.text': ['signalens text'],
  'signal.from': ['signalen gäller från'],
  'signal.until': ['signalen gäller till'],
  'signal.approvedBy': ['signalen godkänd av'],
  checklist: ['checklista', 'checklist'],
  keywords: ['sökord', 'keywords'],
  relatedTo: ['förhållande till andra stöd', 'relatedto', 'hör till'],
  source: ['källa', 'source'],
  note: ['anteckning', 'note'],
} as const;
export type ColumnField = keyof typeof columns;

/** The field of a heading; nothing when no field is called so. */
export function fieldOfHeading(heading: string): ColumnField | undefined {
  const name = heading.trim().toLowerCase();
  const fields = Object.keys(columns) as ColumnField[];
  return fields.find((field) => field === heading || columns[field].some((each) => each === name));
}

/** As spreadsheets name them. */
export const kindNames: Readonly<Record<string, SupportKind>> = {
  'nationell riktlinje': 'national-guideline',
  vårdriktlinje: 'care-guideline',
  'regional riktlinje': 'regional-guideline',
  riktlinje: 'regional-guideline',
  'kliniskt kunskapsstöd': 'clinical-support',
  vårdförlopp: 'care-pathway',
  'vårdförlopp cancer': 'cancer-pathway',
  vårdprogram: 'care-programme',
  'vård- och insatsprogram': 'intervention-programme',
  'rekommenderade läkemedel': 'recommended-drugs',
  läkemedelsrekommendation: 'drug-recommendation',
  sjukskrivning: 'sick-leave',
  patientinformation: 'patient-information',
  kunskapsöversikt: 'evidence-review',
  handbok: 'handbook',
  'smittskydd och vårdhygien': 'infection-control',
  uppföljning: 'follow-up',
  'beslutsstöd för patient': 'decision-aid',
};
const words: Readonly<Record<string, string>> = {
  internationell: 'international',
  stat: 'state',
  nationell: 'national',
  sjukvårdsregion: 'healthcare-region',
  region: 'region',
  kommun: 'municipality',
  enhet: 'unit',
  primärvård: 'primary',
  'specialiserad vård': 'specialised',
  'kommunal vård': 'municipal',
  läkare: 'doctor',
  sjuksköterska: 'nurse',
  rehabilitering: 'rehab',
  tandvård: 'dental',
  vårdpersonal: 'clinician',
  patient: 'patient',
  angivna: 'stated',
  härledda: 'derived',
  bedömda: 'assigned',
  sida: 'page',
  ingångssida: 'landing',
  kompletterar: 'supplements',
  ersätter: 'replaces',
  döljer: 'hides',
};

/** A word of the spreadsheet in the catalogue's own; what is not known stays as written. */
export function catalogueWord(field: ColumnField, written: string): string {
  const word = written.toLowerCase();
  if (field === 'kind')
    return supportKinds.find((kind) => kind === word) ?? kindNames[word] ?? written;
  return words[word] ?? written;
}
