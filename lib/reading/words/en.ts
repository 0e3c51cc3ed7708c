import type { Words } from './words.ts';

export const en: Words = {
  places: {
    'main-diagnosis':
      'primary diagnosis|principal diagnosis|main diagnosis|primary dx|principal dx|primary problem',
    'secondary-diagnosis':
      'secondary diagnos*|secondary dx|comorbidit*|co morbidit*|other diagnoses|additional diagnos*',
    'admission-diagnosis': 'admission diagnos*|admitting diagnos*|admit dx|admitting dx',
    'discharge-diagnosis': 'discharge diagnos*|final diagnos*|discharge dx',
    'contact-cause':
      'reason for visit|reason for encounter|reason for contact|encounter reason|indication*|visit reason|chief complaint|presenting complaint|reason',
    'problem-list':
      'problem list|problems|problem|medical problems|active problems|health problems|health concerns|health issues|conditions|condition|issues|medical issues|disorders|disorder|illnesses|diseases|disease',
    'diagnosis-code':
      'diagnosis code*|diagnostic code*|dx code*|diagnoses codes|billing diagnosis|visit diagnosis code*|icd code*',
    'diagnosis-list': 'diagnoses|diagnosis list|dx list|encounter diagnoses|visit diagnoses',
    diagnosis:
      'diagnosis|diagnose|diagnosed|dx|dxs|diag|encounter diagnosis|visit diagnosis|working diagnosis code',
    assessment: 'assessment*|impression*|a p|assessment and plan|conclusion*|summary',
    certificate: 'sick leave|sick note|certificate',
    note: 'note|notes|progress note|clinical note|hpi',
  },
  elsewhere:
    'medication*|medicine*|drug|drugs|prescription*|rx|dose|dosage|substance|vitamin*|supplement*|allerg*|immunization*|vaccin*|' +
    'procedure*|cpt|hcpcs|surgery|surgeries|operation*|service|services|fee|drg|room|rooms|bed|beds|ward|wards|unit|floor|location|clinic|department|building|suite|' +
    'lab|labs|laboratory|test|tests|result|results|specimen|sample|analyte|loinc|assay|hba1c|' +
    'week|wk|quarter|road|street|address|postcode|postal code|zip|zip code|phone|tel|fax|route|gate|' +
    'vertebra*|level|levels|root|nerve root|disc|disk|dermatome*|spinal level|lead|leads|ecg|ekg|isotope*|gene|genes|mutation*|variant*|hla|allele*|' +
    'grade|grading|stage|staging|asa|gold|score|scale|blood group|blood type|icf|morphology|topography|batch|lot|lot no|serial|serial no|model|version|part no|item|sku|' +
    'id|mrn|account|invoice|claim|claim no|order|order no|reference|ref|ref no|form|forms|temp|temperature|pulse|vitals|saturation|spo2|mask|device|implant|chapter|insulin',
  labels: {
    historical:
      'healed|cured|past|previous|former|inactive|resolved*|history|historical|medical history|past medical history|pmh|pmhx|hx|old|closed|archived|ended|completed|remission|history of|inactive problems|in remission|not active|not current|no longer active|inactivated|discontinued',
    family:
      'family|relatives|relative|hereditary|heredity|mother|father|sister|brother|sibling|siblings|grandmother|grandfather|parents|fhx|fh',
    suspected:
      'suspected|suspicion|provisional|presumed|presumptive|tentative|differential|differentials|differential diagnos*|ddx|working diagnos*|unconfirmed|rule out|possible|probable|query|queries|to rule out|preliminary|not confirmed|not yet confirmed|unverified|likely|under investigation',
    negated:
      'ruled out|excluded|refuted|negated|entered in error|cancelled|deleted|denied|not present|absent|rejected|removed',
    planned: 'planned|proposed|scheduled|draft',
    'other-patient':
      'patient list|handover|handover sheet|track board|trackboard|ed board|inbox|in basket|tracking board|theatre list|operating list|rounding list|patients|my patients|ward list|ward board|inpatients|worklist|work list|schedule|schedules|appointments|waiting list|census|recent patients|recently viewed|recently opened|other patient*|previous patient|spouse|partner|whiteboard|flow board|today s patients|today s appointments|bed board|handover list|baby|newborn',
    picker:
      'select|choose|pick|search|search results|suggestions|suggested|recommended|top|most frequent|favorites|favourites|common|frequent|frequently used|quick pick*|quick picks|related|similar|template*|example*|e g|filter|filters|filter by|code system|codebook|code list|code picker|code search|lookup|look up|classification|all diagnoses|help|help text|hint|hints|tip|tips|info|about|statistics|statistic|count|counts|distribution|report|reports|top diagnoses|add|recently used|most used|register|legend|guideline*|pathways|phrases|snippets|smart phrases|order sets|order set|learn more|patient education|educational|knowledge|code help|rule|rules|available|options',
    active:
      'active|current|confirmed|ongoing|chronic|selected|open|recurrence|relapse|present|chosen',
  },
  before: {
    historical:
      'previous|previously|past|history of|h o|hx of|hx|status post|s p|former|formerly|resolved|pmh|pmhx|had|prior|old',
    family:
      'mother|mother s|mom|father|father s|dad|sister|brother|sibling*|siblings|parent*|grandmother|grandfather|aunt|uncle|cousin|son|daughter|family history|family hx|fhx|fh|familial|wife|husband|spouse|partner|relative*',
    suspected:
      'suspected|suspect|suspicion|suspicious for|possible|possibly|probable|probably|likely|rule out|r o|ruling out|differential|ddx|dd|query|questionable|concern for|concerning for|versus|vs|presumed|presumptive|provisional|working diagnosis|evaluate for|evaluated for|risk of|at risk for|may have|might have',
    negated:
      'no|not|denies|denied|without|negative for|ruled out|no evidence of|no sign of|no signs of|excluded|excludes|absence of|never|free of|no history of|unlikely|rather than',
    planned: 'screening for|screen for|vaccination against|prophylaxis|planned for|counselled on',
    picker: 'e g|for example|such as|example|used for|see also',
    active:
      'has|known|diagnosed with|suffers from|suffering from|treated for|followed for|patient with|pt with|presents with',
  },
  after: {
    historical:
      'resolved|inactive|historical|previous|history|in the past|past|former|completed|old',
    family:
      'mother|father|sister|brother|sibling|in mother|in father|in sister|in brother|family|maternal|paternal|in family|grandmother|grandfather',
    suspected:
      'suspected|possible|probable|likely|provisional|presumed|presumptive|unconfirmed|rule out|r o|to be confirmed|query|under investigation|differential|tentative',
    negated:
      'ruled out|excluded|was ruled out|has been ruled out|refuted|negative|unlikely|entered in error|not confirmed|is ruled out|denied|absent',
    planned: 'planned',
  },
  turns: 'but|however|although|now|currently',
  columns: {
    person:
      'patient|patient name|mrn|dob|date of birth|nhs number|surname|first name|last name|family name|given name',
    count:
      'count|number of patients|frequency|percent|total|patients|number of cases|cases|mean los|average los|prevalence|incidence',
    bed: 'bed|room|bay',
    name: 'name',
    time: 'time|slot|arrival|arrived|waiting|triage|admitted|los',
    age: 'age|sex|gender',
    active: 'active|current|is active',
    end: 'inactive|ended|end|end date|date ended|resolved|resolved date|date resolved|resolution date|abatement|abatement date|stop date|stopped|inactivated|to',
  },
};
