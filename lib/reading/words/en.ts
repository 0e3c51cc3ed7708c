import type { Words } from './words.ts';

export const en: Words = {
  places: {
    'main-diagnosis':
      '^primary$|^principal$|^main$|primary diagnosis|principal diagnosis|main diagnosis|primary dx|principal dx|primary problem',
    'secondary-diagnosis':
      '^complications?$|^secondary$|secondary diagnos*|secondary dx|comorbidit*|co morbidit*|other diagnoses|additional diagnos*',
    'admission-diagnosis': 'adm dx|admission diagnos*|admitting diagnos*|admit dx|admitting dx',
    'discharge-diagnosis': 'discharge diagnos*|final diagnos*|discharge dx',
    'contact-cause':
      'purpose of visit|pov|reason for \\S+|^referred for$|^treated for$|^seen for$|being treated for|^treatment for$|^injury$|^injuries$|nature of injury|medical necessity|clinical information|clinical details|reason for visit|reason for encounter|reason for contact|encounter reason|indication*|visit reason|chief complaint|presenting complaint|reason|reason for admission|reason for referral|reason for consult*|admission reason|complaint|presenting problem|clinical indication|med reason',
    'problem-list':
      'obstetric complications?|pregnancy complications?|occupational diseases?|pre existing|preexisting|condition limiting*|^disease$|co morbid|comorbid|disease registry|dx registry|problem list|problems|problem|medical problems|active problems|health problems|health concerns|health issues|conditions|condition|issues|medical issues|disorders|^disorder$|disorder name|illnesses|diseases|disease name|problem name|medical conditions|health conditions|chronic conditions|chronic problems|ongoing conditions|comorbid conditions|chronic disease*|health concern|concern|concerns|underlying disease*|underlying condition*|hospital problem*|problems addressed',
    'diagnosis-code':
      'medical codes?|coded entries|read code|clinical codes?|primary icd|diagnosis code*|diagnostic code*|dx code*|diagnoses codes|billing diagnosis|visit diagnosis code*|icd code*',
    'diagnosis-list': 'diagnoses|diagnosis list|dx list|encounter diagnoses|visit diagnoses',
    diagnosis:
      'axis i|axis ii|axis iii|disorder id|^axis i$|^axis ii$|^axis iii$|^axis 1$|^axis 2$|^axis 3$|aetiology*|etiology*|diagnosis|diagnose|diagnosed|dx|dxs|diag|encounter diagnosis|visit diagnosis|working diagnosis code|cause of death|underlying cause|injury diagnosis|billing diagnosis|final dx|discharge dx|working dx|clinical dx|icd dx|assessment dx',
    assessment: '^a$|assessment*|impression*|a p|assessment and plan|conclusion*|summary',
    certificate: 'sick leave|sick note|certificate',
    note: 'history of present illness|hpi|history of presenting complaint|note|notes|progress note|clinical note|hpi',
  },
  elsewhere:
    'observations|cvx|tnm|study arm|strain|serotype*|ct protocol|fitzpatrick*|electrode*|lens power|last claims|ohip|billed|fee code*|medication*|medicine*|drug(?! induced)|drugs|prescription*|rx|dose|dosage|substance|vitamin*|supplement*|allerg*|immunization*|vaccin*|' +
    'procedure*|cpt|hcpcs|surgery|surgeries|operation*|service|services|fee|drg|room|rooms|bed|beds|ward|wards|unit|floor|location|clinic|department|building|suite|' +
    'lab|labs|laboratory|test|tests|result|results|specimen|sample|analyte|loinc|assay|hba1c|' +
    'week|wk|quarter|road|street|address|postcode|postal code|zip|zip code|phone|tel|fax|route|gate|' +
    'vertebra*|level|levels|root|nerve root|disc|disk|dermatome*|spinal level|lead|leads|ecg|ekg|isotope*|gene|genes|mutation*|variant*|hla|allele*|' +
    'grade|grading|stage|staging|asa|gold|score|scale|blood group|blood type|icf|morphology|topography|batch|lot|lot no|serial|serial no|model|version|part no|item|sku|' +
    'id|mrn|account|invoice|claim|claim no|order|order no|reference|ref|ref no|form|forms|temp|temperature|pulse|vitals|saturation|spo2|mask|device|implant|chapter|^insulin|equipment|supplies|supply|dressing*|diet|diet order|consumable*|catheter*|tubing|tube|ventilator*|locker|desk|extension|ext|pager|station|bay no|theatre|slot no|pod|cubicle|tooth|teeth|tooth no|region code|tax|tariff|price*|charges|cost|cost center|cost centre|copay|payer|payor|policy no|product code|barcode|catalog no|size|gauge|grade of|culture*|susceptib*|antibiotic*|titer|assay code|accession|accession no|study id|image no|seat|gate no|check in|appointment type|visit type|visit type code|isolate|isolates|braf|kras|nras|egfr|jak2|her2|brca|brca1|brca2|tp53|pik3ca|alk|ros1|idh1|idh2|npm1|flt3|kit|calr|mpl|hfe|cftr|mthfr|factor v leiden|e number*|additive*|ndc|revenue code*|exam code*|procedure code*|case no|case number|authorization no|^appointment$|^authorization$|^badge$|^booking$|^cabinet$|^color$|^colour$|^door$|^elevator$|^lift$|^function$|^hallway$|^hypersensitivity$|^imaging$|^insurance$|^isolation$|^key$|^method$|^modality$|^modifier$|^panel$|^parking$|^priority$|^product$|^protocol$|^section$|^signature$|^strength$|^surface$',
  labels: {
    historical:
      'prior (?!authori)*|prior (?:\\S+ )?injur\\w+|prior (?:\\S+ )?cancers?|prior (?:\\S+ )?illness*|prior (?:\\S+ )?surger*|deactivated|previously treated|^h o$|illnesses before|before this pregnancy|episode closed|^historic$|in the past|significant past|surgically corrected|treated discharged|prior admissions?|prior encounters?|prior visits?|^last visit$|old value|previous value|original value|childhood illness*|surgically repaired|repaired|healed|cured|past|previous|former|inactive|resolved*|history|historical|medical history|past medical history|pmh|pmhx|hx|old|closed|archived|ended|completed|remission|history of|inactive problems|in remission|not active|not current|no longer active|inactivated|discontinued|dormant|past problems|past history|previous problems|previous encounters|past encounters|prior diagnoses|recovered|no longer current|no longer relevant|healed fracture|surgical history|remote|former problems|inactivated problems|no longer present|remitted|abated',
    family:
      'familial \\S+|paternal \\S+|maternal side|maternal grand\\S+|maternal aunt|maternal uncle|maternal family|1st degree relative|first degree relative|^relative \\S+|family|relatives|relative|hereditary|heredity|mother|father|sister|brother|sibling|siblings|grandmother|grandfather|parents|fhx|fh|heritable|pedigree|aunt|uncle|cousin|son|daughter|children|spouse s|family medical history|family hx|genetic history|household',
    suspected:
      'diagnostic hypothes[ei]s|awaiting \\S+|^pending biopsy|^pending results?|^pending histology|^pending ct|^pending mri|working dx|workup in progress|work up in progress|hcc suspects|^at risk for$|^risk factors$|^working$|^pending$|pending confirmation|pending workup|not certain|suspected|suspicion|potential|provisional|presumed|presumptive|tentative|differential|differentials|differential diagnos*|ddx|working diagnos*|unconfirmed|rule out|possible|probable|query|queries|to rule out|preliminary|not confirmed|not yet confirmed|unverified|likely|under investigation|uncertain|unsure|questionable|hypothesis|under evaluation|under workup|work up|under consideration|to be confirmed|to be excluded|tbc|being investigated|clinical question|reason for referral question|question|considered|rule outs|r o|presumably|suspect',
    negated:
      'erroneous|discarded|disproven|negative|not supported|ruled out|excluded|refuted|negated|entered in error|cancelled|deleted|denied|not present|absent|rejected|removed|not found|invalid|voided|void|error|recorded in error|wrong patient|disproved|nullified|retracted|withdrawn|not confirmed diagnosis|does not have|denies',
    planned: 'planned|proposed|scheduled',
    'other-patient':
      'patients in this \\S+|caseload|home visit route|appointment book|mdt meeting|overdue follow ups?|class list|discharged today|deaths this \\S+|dialysis shift*|patient list|handover|handover sheet|track board|trackboard|ed board|inbox|in basket|tracking board|theatre list|operating list|rounding list|^patients$|^patients \\d+$|my patients|ward list|ward board|inpatients|worklist|work list|schedule|schedules|appointments|waiting list|census|recent patients|recently viewed|recently opened|other patient*|previous patient|spouse|partner|whiteboard|flow board|today s patients|today s appointments|bed board|handover list|baby|newborn|donor|mother s record|newborn s record|patient search|patient selection|select patient|find patient|queue|work queue|sign out list|on call list|or schedule|or board|surgery schedule|day sheet|participants|group members|next patient|all patients|unit census|bed management|transfer center|referral queue|recall list|mdt list|merge|duplicates|panel management|population health|cohort|registry list',
    picker:
      'browse*|icd 10 chapters|more specific codes?|code also|code mapping*|snomed to icd|codes accepted|accepted codes|case mix*|contraindicated in|package insert*|codes in this|cheat sheet*|inclusion terms|browse codes|excludes\\d?|^includes$|^code first$|use additional code|inclusion criteria|exclusion criteria|clinical trials|coverage criteria|^\\S+ ai$|quick list|quicklist|alternative code*|morbidity*|browser|indications for use|covered|to consider|select(?! box)|choose|pick|search|search results|suggestions|suggested|recommended|^top|top \\d*|most frequent|favorites|favourites|common|frequent|frequently used|quick pick*|quick diagnos*|quick codes|quick picks|^related$|related diagnos*|related code*|related term*|related topic*|related article*|related result*|related search*|related entr*|related item*|related conditions|similar|template*|^example*|examples of|for example|e g|filter|filters|filter by|code systems|codebook|code list|code picker|code search|lookup|look up|^classification|all diagnoses|help|help text|hint|hints|tip|tips|info|about|statistics|statistic|count|counts|distribution|report|reports|top diagnoses|add|recently used|most used|register|legend|guideline*|pathways|phrases|snippets|smart phrases|order sets|order set|learn more|patient education|educational|knowledge|code help|rule|rules|available|options|copy from*|copy forward|carry forward|reuse|available codes|not selected|unselected|care gap*|care gaps|coding opportunit*|hcc opportunit*|suspect conditions|copilot|ai suggest*|ai generated|predicted|predictions|nudge|nudges|reminder|reminders|did you mean|best practice advisory|bpa|decision support|clinical decision support|cds|preference list|preferences|code set|code sets|value set|crosswalk|mapping|map to|equivalent codes|synonyms|see also|dictionary|further reading|faq|tutorial|boilerplate|macro|macros|dot phrase*|dotphrase*|smart text|smartset*|smartsets|care pathway*|quality measure*|quality measures|benchmark*|most common|top ten|top 10|popular|shortcut|shortcuts|quick add',
    active:
      '^controlled$|^uncontrolled$|^stable$|^recurring$|^improving$|^worsening$|^today$|active|current|confirmed|ongoing|^chronic$|chronic condition*|chronic problem*|chronic disease|chronic illness*|chronic diagnos*|selected|open|recurrence|relapse|present|chosen|long term|lifelong|verified|definite|definitive|unresolved|not resolved|in treatment',
  },
  before: {
    historical:
      'used to have|no longer has|at age \\d+ suffered|completed treatment|underwent surgery years|hospitali[sz]ed in 19\\d\\d|hospitali[sz]ed in 20[01]\\d|discharged then for|changed from|change diagnosis from|changed diagnosis from|diagnosis changed from|was coded|previous|previously|past|history of|h o|hx of|hx|status post|s p|former|formerly|resolved|pmh|pmhx|had|prior|old|remote history of|remote|prior history of|previously treated for|treated previously for|had a|recovered from|status after|childhood|in childhood|as a child|formerly had|resolved prior|past history of|past medical history of|h o of',
    family:
      'both brothers|both sisters|brothers|sisters|mat gf|mat gm|pat gf|pat gm|runs in the family|grandparent*|children have|child has|child with|household contact*|household member*|family member*|great grandmother|great grandfather|great aunt|great uncle|twin|stepbrother|stepsister|father in law|mother in law|mother|mother s|mom|father|father s|dad|sister|brother|sibling*|siblings|parent*|grandmother|grandfather|aunt|uncle|cousin|son|daughter|family history|family hx|fhx|fh|familial|wife|husband|spouse|partner|relative*|maternal|paternal|mother has|niece|nephew|grandson|granddaughter|half brother|half sister|stepfather|stepmother|first degree relative*',
    suspected:
      'doubt|doubtful|evaluation for|evaluation of possible|work up of|workup of|screened for|suggestive of|suggests|suggesting|monitor for|watch for|test for|tested for|testing for|in case of|equivocal for|favor|favors|favoring|favour|favouring|if patient develops|should she develop|should he develop|suspected|suspect|suspicion|suspicious for|possible|possibly|probable|probably|likely|rule out|r o|ruling out|differential|ddx|dd|query|questionable|concern for|concerning for|versus|vs|presumed|presumptive|provisional|working diagnosis|evaluate for|evaluated for|risk of|at risk for|may have|might have|may be|might be|could be|could represent|consider|considering|consistent with possible|worrisome for|to evaluate for|eval for|assess for|workup for|work up for|can t exclude|cannot exclude|cannot rule out|unclear if|question of|questioning|afraid of|worried about|screen positive for|pretest',
    negated:
      'wrongly coded|neither|rules out|unremarkable for|low likelihood of|low probability of|argues against|evidence against|no|not|denies|denied|without any|without evidence of|without sign of|without signs of|negative for|ruled out|no evidence of|no sign of|no signs of|excluded|excludes|absence of|never|free of|no history of|unlikely|rather than|no concern for|no clinical evidence of|no features of|not consistent with|inconsistent with|does not have|doesn t have|did not have|has no|does not meet criteria for|no criteria for|ruled out for|excluded for|exclude|lack of|never had|absent|nor',
    planned:
      'vaccinate against|prophylactic treatment|advised on preventing|to be screened|screened next|screening for|screen for|vaccination against|prophylaxis|planned for|counselled on',
    picker:
      'choose code|frequently used|coding tip|eligible|study diagnoses|local protocol|leaflet about|guideline on|template for|option|e g|for example|such as|example|used for|see also|order set',
    active:
      'has|k c o|kco|known|diagnosed with|suffers from|suffering from|treated for|followed for|patient with|pt with|presents with',
    'other-patient':
      'classmate*|roommate*|flatmate*|next patient|patient in bed|index case|colleague*',
  },
  after: {
    historical:
      'not current|no longer current|no longer an|no longer active|outgrown|grew out of|problem closed|as a teenager|in infancy|previously$|now asymptomatic|s p|post resection|resolved|inactive|historical|previous|history|in the past|past|former|completed|old|recovered|in remission|healed|status post|cured|remote|as a child|in childhood|years ago|surgically corrected|repaired',
    family:
      'first degree relative|of her siblings|of his siblings|fhx|pat uncle|mat aunt|in both parents|in relatives|in several relatives|in cousin|in grandfather|mother|father|sister|brother|sibling|in mother|in father|in sister|in brother|family|maternal|paternal|in family|grandmother|grandfather|maternal grandmother|runs in|in siblings|in sibling|in parents|in parent|in aunt|in uncle|in son|in daughter',
    suspected:
      'not yet confirmed|on the differential|awaiting histology|awaiting biopsy|needs further workup|pending ct|pending mri|pending biopsy|pending results?|pending histology|pending confirmation|to be ruled|working dx|^ ?vs|^\\S+ vs|^ ?versus|^\\S+ versus|work up pending|workup pending|evaluation pending|suspected|possible|probable|likely|provisional|presumed|presumptive|unconfirmed|rule out|r o|to be confirmed|query|under investigation|differential|tentative|less likely|not likely|cannot be ruled|cannot be excluded|can not be|not excluded|not ruled out|is possible|is likely|is suspected|was considered|to rule out|to be excluded|pending workup|on differential|uncertain|questionable',
    negated:
      'was removed|has been removed|was deleted|has been deleted|removed from|^ ?none$|^\\S+ none$|never been diagnosed|coded by mistake|criteria not met|diagnosis revoked|no evidence$|considered and ruled|been ruled|been excluded|not supported|^* denies|ruled out|excluded|was ruled out|has been ruled out|refuted|negative|unlikely|entered in error|not confirmed|is ruled out|denied|absent|has been excluded|was excluded|is excluded|no longer suspected|not present|not found|was negative|disproved|voided|recorded in error|does not apply',
    planned: 'planned',
    'other-patient':
      'in his roommate|in her roommate|in their roommate|index case|next patient|patient in bed|wife s diagnosis',
    picker:
      'add to favou?rites|non billable|excludes\\d|click to insert|example only|see guideline|used \\d+ times',
  },
  turns: 'but|however|although|now|currently|previously known|known from before',
  columns: {
    person:
      'hospital no|uhid|ip no|patient no|patient|insuree|insured|beneficiary|policyholder|enrollee|patient name|mrn|dob|date of birth|nhs number|surname|first name|last name|family name|given name|pt|client|resident|participant|member|pt name|patient id|subject|person|nhs no|hospital number',
    count:
      'count|number of patients|frequency|percent|total|patients|number of cases|cases|mean los|average los|prevalence|incidence',
    bed: 'bed|room|bay',
    name: 'name',
    time: 'time|slot|arrival|arrived|waiting|triage|admitted|los',
    age: 'age sex|age gender|sex age|age|sex|gender',
    status: 'price|fee|justify|modif|modifiers?|status|clinical status|last|last seen|last visit',
    active:
      'present not present|present absent|has disorder|has condition|active|current|is active|is current|still active|ongoing|present',
    end: 'healed|healed date|date healed|cured date|recovery date|date recovered|inactive|ended|end|end date|date ended|resolved|resolved date|date resolved|resolution date|abatement|abatement date|stop date|stopped|inactivated|to|date inactivated|inactive date|valid to|valid until|effective to|end of episode|date closed|closed|closed date|through|until|discontinued|date discontinued',
  },
};
