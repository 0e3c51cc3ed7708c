/** The words in which editors are told of changes: Swedish, or English for a colleague abroad. */

export type Language = 'sv' | 'en';

const fieldNames: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  id: ['id', 'id'],
  title: ['titel', 'title'],
  name: ['namn', 'name'],
  kind: ['sort', 'kind'],
  publisher: ['utgivare', 'publisher'],
  level: ['nivå', 'level'],
  audience: ['läsare', 'audience'],
  careLevels: ['vårdnivåer', 'care levels'],
  professions: ['yrken', 'professions'],
  why: ['varför, för patienten', 'why, for the patient'],
  firstChoice: ['förstahandsval', 'first choice'],
  focus: ['diagnoskoder', 'diagnosis codes'],
  focusOrigin: ['kodernas ursprung', 'origin of the codes'],
  'link.url': ['adress', 'address'],
  'link.scope': ['länkens art', 'kind of link'],
  'link.takesRegion': ['regionen i adressen', 'region in the address'],
  'link.access': ['inloggning', 'log-in'],
  lastReviewDate: ['senast granskad', 'last reviewed'],
  validUntil: ['giltigt till', 'valid until'],
  evidence: ['evidens', 'evidence'],
  language: ['språk', 'language'],
  easy: ['lättläst', 'easy to read'],
  'signal.level': ['signalens nivå', 'level of the signal'],
  'signal.text': ['signalens text', 'text of the signal'],
  'signal.from': ['signalen gäller från', 'signal holds from'],
  'signal.until': ['signalen gäller till', 'signal holds until'],
  'signal.approvedBy': ['signalen godkänd av', 'signal approved by'],
  checklist: ['checklista', 'checklist'],
  keywords: ['sökord', 'search words'],
  synonyms: ['andra namn', 'other names'],
  phrases: ['vad man också söker på', 'what is searched with too'],
  relatedTo: ['förhållande till andra stöd', 'relation to other supports'],
  source: ['källa', 'source'],
  register: ['register', 'register'],
  note: ['anteckning', 'note'],
};

/** What a field is called; its own name where no word is known. */
export function fieldName(field: string, language: Language): string {
  const words = fieldNames[field];
  return words === undefined ? field : words[language === 'sv' ? 0 : 1];
}

const words = {
  added: ['Tillkommet', 'Added'],
  changed: ['Ändrat', 'Changed'],
  removed: ['Borttaget', 'Removed'],
  nothing: ['Inget har ändrats.', 'Nothing has changed.'],
  major: ['större', 'major'],
  minor: ['mindre', 'minor'],
  was: ['var', 'was'],
  is: ['är', 'is'],
  none: ['inget', 'nothing'],
} as const;

export function word(name: keyof typeof words, language: Language): string {
  return words[name][language === 'sv' ? 0 : 1];
}
