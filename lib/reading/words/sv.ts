import type { Words } from './words.ts';

/** Swedish, also as written in Finland. */
export const sv: Words = {
  places: {
    'main-diagnosis': 'huvuddiagnos*|hdia|huvudtillstand|primardiagnos*|primar diagnos|hd',
    'secondary-diagnosis': 'bidiagnos*|bdia|sekundardiagnos*|ovriga diagnoser|komorbiditet*|bd',
    'admission-diagnosis': 'inskrivningsdiagnos*|intagningsdiagnos*|inlaggningsdiagnos*',
    'discharge-diagnosis': 'utskrivningsdiagnos*|slutdiagnos*|epikrisdiagnos*|utskrivn diagnos*',
    'contact-cause':
      'kontaktorsak*|besoksorsak*|sokorsak*|vardorsak*|ordinationsorsak*|behandlingsorsak*|indikation*|orsak till besok*',
    'problem-list':
      'problemlista*|kand sjukdom*|kanda sjukdom*|problem|halsoproblem|aktuella problem|medicinska problem|sjukdomar|kroniska sjukdomar|aktuella sjukdomar|grundsjukdom*|halsotillstand|tillstand',
    'diagnosis-code': '*diagnoskod*|diagnos kod|icd kod*|sjukdomskod*',
    'diagnosis-list': '*diagnoslista*|*diagnosoversikt*|*diagnoser|*diagnoserna',
    diagnosis: '*diagnos|*diagnosen|*diagnosrad*|*diagnostext|dia|dg|diagn',
    assessment: 'bedomning*|bedomn|sammanfattning*|slutsats*|epikris*|svar|utlatande',
    certificate: 'sjukskrivning*|lakarintyg*|intyg*|arbetsformaga*',
    note: 'anteckning*|daganteckning*|journaltext|aktuellt|anamnes*',
  },
  elsewhere:
    'lakemedel*|medicin*|preparat*|ordination|ordinationer|recept*|dos|dosering|substans*|vitamin*|tillskott|' +
    'atgard*|kva|ncsp|operationskod*|operation|operationer|op kod|drg*|rum|rumsnr|sal|salen|sang|sangplats*|vardplats*|plats|' +
    'avd|avdelning*|enhet*|mottagning*|lokal|lokaler|korridor|hus|plan|vaning*|ingang|hiss|parkering*|' +
    'lab|labb|labsvar|*analys|*analyser|prov|prover|provsvar|provtagning*|provnr|*resultat|ror|provror|remissnr|referensintervall*|' +
    'vecka|v|kvartal|vag|riksvag|lansvag|europavag|gata*|adress|postnr|postnummer|telefon*|tel|' +
    'kota|kotor|kotan|kotniva*|niva|segment|rot|nervrot*|disk|disken|dermatom*|ryggniva*|halskota*|brostkota*|landkota*|' +
    'grad|gradering*|stadium|gold|asa|skala|poang|score|ekg|avledning*|isotop*|nuklid*|gen|genvariant*|mutation*|variant|hla*|vavnadstyp*|' +
    'blodgrupp*|icf|icf kod*|funktionskod*|morfologi*|topografi*|snomed morfologi|batch*|lot|lotnr|serienr|serienummer|artikel*|artnr|modell*|version|utgava|' +
    'hsa*|hsaid|id|idnr|fakturanr|faktura*|konto|kostnadsstalle*|ansvarskod*|arendenr|bestallningsnr|referensnr|refnr|blankett*|formular*|kodverk|' +
    'temp|puls|saturation|blodtryck niva|vitalparametrar|langd|vikt|kapitel|avsnitt i klassifikationen|insulin u|munskydd|andningsskydd|katetermodell|implantat*',
  labels: {
    historical:
      'lakt|utlakt|diagnosen ar avslutad|tidigare|avslutad*|inaktiv|inaktiva|inaktivt|inaktuell|inaktuella|historik|historiska|historisk|genomgangna|genomgangen|gamla diagnoser|utlakta|utsatt|utsatta|friskforklarad|avslut|arkiverad*|arkiv|st p|status post|sjukhistoria|upphord|upphorda|upphort|stangd|stangda|i remission|ej aktiv|ej aktiva|inte aktiv|inte aktiva|ej langre aktuell|ej langre aktuella|ej aktuella',
    family:
      'arftlighet*|hereditet*|familjehistoria|familjeanamnes*|familjar*|slakt*|anhorig*|narstaende|familj|familjens|mor|far|mamma|pappa|syskon|bror|syster|mormor|morfar|farmor|farfar|moder|fader',
    suspected:
      'att ta stallning till|misstankt*|misstanke*|misstankar|fragestallning*|preliminar*|differentialdiagnos*|diff diagnos*|ddx|obs diagnos*|arbetsdiagnos*|ej bekraftad*|obekraftad*|ej faststalld*|ej verifierad*|under utredning|utredning pagar|pagaende utredning|utreds|misst|trolig|troliga|sannolik|sannolika|mojlig|mojliga|eventuell|eventuella|oklar|oklart|remissfragestallning',
    negated:
      'utesluten|uteslutna|uteslutet|uteslots|uteslutits|avfardad*|avskriven|avskrivna|makulerad*|felaktig*|struken|strukna|ej aktuell|borttagen|borttagna|ej patientens',
    planned: 'planerad*|planerat',
    'other-patient':
      'patientlista*|avdelningslista*|jourlista*|overrapportering*|inkorg*|remissinkorg*|operationsprogram*|operationslista*|rondlista*|akutliggare*|mottagningslista*|dagprogram*|dagens patienter|mina patienter|patienter|inneliggande*|vantelista*|tidbok|tidbokning|bokningar|dagens bokningar|dagens besok|dagens schema|schema|arbetslista*|*tavla|*tavlan|avdelningsoversikt|belaggning*|senast oppnade|senaste patienter|andra patienter|foregaende patient|tidigare patient|make|maka|partner|sambo|barn|moderns|barnets',
    picker:
      'valj|sok|sjukskrivningsrekommendation*|fmb|vagledning|vagledning finns*|soktraffar|sokresultat|traffar|forslag|foreslagna|favoriter|favoritdiagnoser|vanliga|vanligaste|snabbval*|relaterade|relaterad|relaterat|*relaterat|*relaterade|liknande|fraser|frastexter|snabbfraser|autotext*|vardprogram*|beslutsstod*|kunskapsunderlag*|mall|mallar|*mallar|standardmall*|exempel|till exempel|t ex|filter|filtrera*|kodverk|kodlista*|kodbok|klassifikation|klassificering|alla diagnoser|hjalp|hjalptext|tips|information om|statistik*|topp|topp*|mest frekventa|rekommenderade|rekommenderad|antal|fordelning*|rapport|rapporter|lagg till|senast anvanda*|mest anvanda*|diagnosregister|urval|riktlinje*|kunskapsstod*|patientinformation*|las mer|kodhjalp|forklaring*|regel|regler|villkor',
    active:
      'aktiv|aktiva|aktuell|aktuella|pagaende|bekraftad|bekraftade|faststalld|nuvarande|valda|vald|kronisk|kroniska|oppen',
  },
  before: {
    historical:
      'tidigare|st p|status post|genomgangen|genomgatt|haft|hade|opererad for|opererats for|opererades for|behandlats for|behandlades for|vardades for|tidigare behandlad|anamnes pa|fd|f d|utlakt|sedan barndomen|historik av',
    family:
      'mor|mors|moder|modern|moderns|mamma|mamman|far|fars|fader|fadern|pappa|pappan|foralder|foraldrar|syster|systern|bror|brodern|syskon|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|son|sonen|dotter|dottern|slakt|slakten|slakting*|hereditet*|arftlighet*|hereditart|familjen|make|maken|maka|makan|hustru|hustrun|fru|frun|systrar|broder|partner|sambo|anhorig*|arftligt',
    suspected:
      'misst|misstankt*|misstanke|misstankar|misstanks|obs|fragestallning*|fraga om|utesluta|uteslut|dd|diff|ddx|diffdiagnos*|differentialdiagnos*|eventuell*|ev|mojlig*|mojligen|trolig*|sannolik*|preliminar*|utreds for|utredning av|arbetsdiagnos|risk for',
    negated:
      'ingen|inga|inget|inte|ej|icke|inga hallpunkter|inga tecken|uteslutit|utesluter|uteslutet|utesluten|uteslots|uteslutits|uteslutna|avskrivit|avfardar|avfardat|negativ for|talar emot|talar mot|utan tecken|utan hallpunkter',
    planned:
      'planeras for|planerad utredning av|vaccination mot|vaccineras mot|profylax mot|screening for',
    picker: 't ex|till exempel|exempelvis|exempel|galler vid|anvands vid|kodas|ange',
    active:
      'har|kand|kant|kanda|lider av|diagnostiserad*|diagnosen|insjuknat i|insjuknade i|behandlas for|foljs for|kontrolleras for|patient med|pat med',
  },
  after: {
    historical:
      'tidigare|avslutad|avslutat|utlakt|lakt|inaktiv|historisk|fardigbehandlad|friskforklarad|st p|ej langre aktuell|genomgangen',
    family:
      'hos mor|hos far|hos modern|hos fadern|hos syskon|hos bror|hos syster|hos mormor|hos morfar|hos farmor|hos farfar|hos slakting|hos son|hos dotter|mor|far|arftlighet|hereditet|i slakten|i familjen',
    suspected:
      'behover uteslutas|bor uteslutas|ska uteslutas|mindre troligt|mindre sannolikt|misst|misstankt|misstanke|obs|dd|fragestallning|preliminar|ej bekraftad|obekraftad|trolig|sannolik|under utredning|utreds',
    negated:
      'utesluten|uteslutet|uteslutits|uteslots|ar utesluten|ar uteslutet|kunnat uteslutas|har uteslutits|avskriven|avskrivet|avfardad|ej aktuell|ej aktuellt|makulerad|felaktig|ej bekraftats|struken',
    planned: 'planerad|planeras',
  },
  turns: 'men|dock|daremot|samt kand|nu',
  columns: {
    person:
      'patient|patienten|patientens namn|patientnamn|personnr|personnummer|pnr|personbeteckning|beteckning|fodelsedatum|fodd|efternamn|fornamn|patientid|patient id',
    count:
      'antal*|andel*|procent|frekvens|medelvardtid|vardtillfallen|forekomst|prevalens|incidens',
    bed: 'sal|sang|sangplats|plats|rum|vardplats',
    name: 'namn',
    time: 'tid|kl|klockan|ankomst|ankomsttid|ankom|vantetid|inskriven|triage|prio',
    age: 'alder|kon|fodd ar',
    end: 'slut|slutdatum|till datum|till och med|avsl|avsl datum|upphord|upphort|upphorde|upphorde datum|avslutad|avslutat|avslutsdatum|t o m|tom|till|inaktiv|utlakt|lakt',
    active: 'aktiv|aktuell|pagaende|aktivt',
  },
};
