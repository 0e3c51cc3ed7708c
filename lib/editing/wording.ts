/** The words in which editors are told of changes. */
import { type InterfaceLanguage, interfaceLanguages } from '../catalogue/interface-language.ts';

export type Language = InterfaceLanguage;

/** One word or sentence in each language, in the order of `interfaceLanguages`. */
export type Said = readonly [sv: string, en: string, fi: string];

export function inLanguage(said: Said, language: Language): string {
  return said[interfaceLanguages.indexOf(language)] ?? said[0];
}

const fieldNames: Readonly<Record<string, Said>> = {
  id: ['id', 'id', 'tunnus'],
  title: ['titel', 'title', 'otsikko'],
  name: ['namn', 'name', 'nimi'],
  kind: ['sort', 'kind', 'laji'],
  publisher: ['utgivare', 'publisher', 'julkaisija'],
  level: ['nivå', 'level', 'taso'],
  audience: ['läsare', 'audience', 'lukijat'],
  careLevels: ['vårdnivåer', 'care levels', 'hoidon tasot'],
  professions: ['yrken', 'professions', 'ammattiryhmät'],
  why: ['varför, för patienten', 'why, for the patient', 'miksi, potilaan kannalta'],
  firstChoice: ['förstahandsval', 'first choice', 'ensisijainen valinta'],
  focus: ['diagnoskoder', 'diagnosis codes', 'diagnoosikoodit'],
  focusOrigin: ['kodernas ursprung', 'origin of the codes', 'koodien alkuperä'],
  'link.url': ['adress', 'address', 'osoite'],
  'link.scope': ['länkens art', 'kind of link', 'linkin laji'],
  'link.takesRegion': ['regionen i adressen', 'region in the address', 'alue osoitteessa'],
  'link.access': ['inloggning', 'log-in', 'kirjautuminen'],
  lastReviewDate: ['senast granskad', 'last reviewed', 'viimeksi tarkistettu'],
  validUntil: ['giltigt till', 'valid until', 'voimassaolo päättyy'],
  evidence: ['evidens', 'evidence', 'näyttö'],
  language: ['språk', 'language', 'kieli'],
  easy: ['lättläst', 'easy to read', 'selkokieli'],
  interests: ['jäv', 'conflicts of interest', 'sidonnaisuudet'],
  'signal.level': ['signalens nivå', 'level of the signal', 'ilmoituksen taso'],
  'signal.text': ['signalens text', 'text of the signal', 'ilmoituksen teksti'],
  'signal.from': ['signalen gäller från', 'signal holds from', 'ilmoitus alkaa'],
  'signal.until': ['signalen gäller till', 'signal holds until', 'ilmoitus päättyy'],
  'signal.approvedBy': ['signalen godkänd av', 'signal approved by', 'ilmoituksen hyväksynyt'],
  checklist: ['checklista', 'checklist', 'tarkistuslista'],
  keywords: ['sökord', 'search words', 'hakusanat'],
  synonyms: ['andra namn', 'other names', 'muut nimet'],
  phrases: ['vad man också söker på', 'what is searched with too', 'muut hakuilmaukset'],
  relatedTo: [
    'förhållande till andra stöd',
    'relation to other supports',
    'suhde muihin ohjeisiin',
  ],
  source: ['källa', 'source', 'lähde'],
  register: ['register', 'register', 'rekisteri'],
  note: ['anteckning', 'note', 'huomautus'],
};

/** What a field is called; its own name where no word is known. */
export function fieldName(field: string, language: Language): string {
  const words = fieldNames[field];
  return words === undefined ? field : inLanguage(words, language);
}

const words = {
  added: ['Tillkommet', 'Added', 'Lisätty'],
  changed: ['Ändrat', 'Changed', 'Muutettu'],
  removed: ['Borttaget', 'Removed', 'Poistettu'],
  nothing: ['Inget har ändrats.', 'Nothing has changed.', 'Mitään ei ole muutettu.'],
  major: ['större', 'major', 'suuri'],
  minor: ['mindre', 'minor', 'pieni'],
  was: ['var', 'was', 'oli'],
  is: ['är', 'is', 'on'],
  none: ['inget', 'nothing', 'ei mitään'],
} as const;

export function word(name: keyof typeof words, language: Language): string {
  return inLanguage(words[name], language);
}
