import type { Words } from './words.ts';

/** Norwegian (bokmål, nynorsk) and Danish: one table, because the words of records differ little. */
export const nordic: Words = {
  places: {
    'main-diagnosis':
      'hoveddiagnose*|hovudtilstand|hovedtilstand*|hovuddiagnose*|aktionsdiagnose*|primaerdiagnose|primardiagnose*',
    'secondary-diagnosis':
      'bidiagnose*|andre tilstander|andre diagnoser|tillegsdiagnose*|sekundardiagnose*|bitilstand*',
    'admission-diagnosis':
      'innleggelsesdiagnose*|indlaggelsesdiagnose*|henvisningsdiagnose*|henvisningsdiagnos*',
    'discharge-diagnosis': 'utskrivningsdiagnose*|udskrivningsdiagnose*|epikrisediagnose*',
    'contact-cause':
      'kontaktarsak*|kontaktarsag*|henvendelsesarsak*|henvendelsesarsag*|arsak til kontakt|arsag til kontakt|indikasjon*',
    'problem-list':
      'problemliste*|helseproblem*|kroniske sykdommer|sykdommer|sygdomme|tilstander|tilstande|aktuelle problemer|problemer',
    'diagnosis-code': '*diagnosekode*|diagnosekoder|sks kode*|icpc kode*',
    'diagnosis-list':
      '*diagnoseliste*|*diagnoser|*diagnosene|*diagnoseoversikt*|*diagnoseoversigt*|*diagnoserne',
    diagnosis: '*diagnose|*diagnosen|*diagnosetekst',
    assessment: 'vurdering*|konklusjon*|konklusion*|oppsummering*',
    certificate: 'sykmelding*|sykemelding*|sygemelding*|legeerklaring*|lageattest*',
    note: 'notat*|journalnotat*|anamnese*',
  },
  elsewhere:
    'legemid*|legemiddel*|lagemid*|lagemiddel*|medisin*|medicin*|resept*|recept*|dose|dosering|virkestoff|tiltak*|prosedyre*|procedure*|inngrep|indgreb|behandlingskode*|operasjon*|' +
    'rom|stue|stuen|seng|sengeplass|sengeplads|avdeling*|afdeling*|*afsnit|*avsnitt|*stue|post|klinikk|klinik|etage|bygning|' +
    'labsvar|provesvar|prove|prover|analyse|analyser|svar|resultat*|blodprove*|uke|uge|kvartal|vei|vej|adresse|postnummer|postnr|telefon*|' +
    'virvel*|hvirvel*|ryggvirvel*|niva|niveau|nerverot|nerverod|gradering|stadie|stadium|avledning*|afledning*|isotop*|genvariant*|mutasjon*|vevstype*|vavstype*|blodtype*|morfologi*|batch*|lot|serienummer|saksnummer|faktura*|skjema|takst|takster|allergi*|vitamin*',
  labels: {
    historical:
      'tilhelet|loste|helbredt|tidligere|avsluttet|avsluttede|afsluttet|afsluttede|inaktiv|inaktive|inaktivt|historikk|historik|sykehistorie|sygehistorie|gjennomgatt*|arkivert*|arkiveret|opphort|ophort|lukket|lukkede|ikke aktiv|ikke aktive|ikke lenger aktuell',
    family:
      'arvelig*|familie|familie*|familiar*|slekt*|slagt*|disposition*|disposisjon*|disposisjoner|dispositioner|mor|far|sosken|soskende|bror|soster|farmor|farfar|morfar|mormor|parorende',
    suspected:
      'mistanke*|mistenkt*|mistankt*|tentativ*|forelopig*|differensialdiagnos*|differentialdiagnos*|obs|obs diagnose*|problemstilling*|under utredning|under udredning|uavklart*|ubekreftet|ubekraftet|ikke bekreftet|ikke bekraftet|utredes|udredes|mulig|mulige|sannsynlig|sandsynlig',
    negated:
      'avkreftet*|utelukket*|afkraftet|udelukket|feilregistrert*|fejlregistreret|slettet|annullert|annulleret|ikke aktuell|ikke aktuel',
    planned: 'planlagt*|planlagte',
    'other-patient':
      'pasientliste*|vaktliste*|vagtliste*|innboks|indbakke|operasjonsprogram*|operationsprogram*|patientliste*|dagens pasienter|dagens patienter|mine pasienter|mine patienter|pasienter|inneliggende|indlagte|venteliste*|timebok|timeliste|dagsliste|dagsprogram|arbeidsliste|arbejdsliste|sist apnet|senest abnede|andre pasienter|andre patienter|forrige pasient|forrige patient|*tavle|*tavlen|*tavla|ektefelle|agtefalle|samboer',
    picker:
      'velg|valg|sok|sog|sokeresultat*|sogeresultat*|forslag|foreslatte|foreslaede|anbefalte|anbefalede|topp|favoritter|vanlige|hyppige|hyppigste|hurtigvalg*|relaterte|relaterede|lignende|maler|mal|skabelon*|eksempel*|f eks|for eksempel|filter|filtre|filtrer|kodeverk*|klassifikasjon*|klassifikation*|hjelp|hjelpetekst|hjalp|hjalpetekst|statistikk|statistik|antall|antal|fordeling|legg til|tilfoj|sist brukte|senest brugte|les mer|las mere|retningslinje*|vejledning*|veileder*',
    active:
      'aktiv|aktive|aktuell|aktuelle|aktuel|pagaende|igangvarende|bekreftet|bekraftet|valgt|valgte|kronisk|kroniske|navarende|nuvarende',
  },
  before: {
    historical:
      'tidligere|gjennomgatt|gennemgaet|hatt|haft|status etter|status efter|kjent med tidligere|anamnese med|st p',
    family:
      'mor|mors|moren|moderen|far|fars|faren|faderen|soster|sosteren|bror|broren|broderen|sosken|soskende|mormor|morfar|farmor|farfar|datter|sonn|son|familie|familiehistorie|arvelig*|slekt|slagt*|disponert|disponeret|ektefelle|ektemann|kone|konen|mand|agtefalle',
    suspected:
      'mistanke*|mistenkt*|mistenker|mistankt*|obs|mulig*|muligens|muligvis|sannsynlig*|sandsynlig*|trolig|tentativ*|eventuell*|evt|utelukke|udelukke|differensialdiagnos*|dd|sporsmal om|sporgsmal om|utredes for|udredes for',
    negated:
      'ikke|ingen|intet|ingen tegn|ikke tegn|ingen holdepunkter|ingen mistanke|uten tegn|uden tegn|avkreftet|afkraftet|utelukket|udelukket|benekter|benagter',
    planned: 'screening for|vaksinasjon mot|vaccination mod',
    active:
      'har|kjent|kendt|lider av|lider af|diagnostisert*|diagnosticeret*|behandles for|folges for|pasient med|patient med',
    picker: 'f eks|for eksempel|fx|eksempelvis|skriv|angi|angiv|brukes ved|bruges ved',
  },
  after: {
    historical: 'tidligere|avsluttet|afsluttet|inaktiv|ferdigbehandlet|fardigbehandlet|gjennomgatt',
    family:
      'hos mor|hos far|hos soster|hos bror|hos sosken|hos soskende|hos farmor|hos farfar|hos mormor|hos morfar|i familien|i slekten|mor|far',
    suspected:
      'vurdert|lite sannsynlig|lite sannsynleg|mindre sannsynlig|mistenkt|mistanke|mistankt|obs|tentativ|forelopig|uavklart|mulig|sannsynlig|under utredning|under udredning|ubekreftet|ubekraftet',
    negated:
      'avkreftet|afkraftet|utelukket|udelukket|er utelukket|er udelukket|er avkreftet|feilregistrert|fejlregistreret|ikke bekreftet|ikke bekraftet',
    planned: 'planlagt',
  },
  turns: 'men|dog|na|nu',
  columns: {
    person:
      'pasient|pasientnavn|patientnavn|fodselsnummer|fodselsnr|fnr|cpr|cpr nr|cpr nummer|etternavn|efternavn|fornavn',
    count: 'antall*|antal*|andel|prosent|procent|liggetid',
    bed: 'seng|stue|rom|sengeplass|sengeplads',
    name: 'navn',
    time: 'klokken|klokkeslett|tidspunkt|ankomst|innlagt|indlagt|ventetid',
    age: 'alder|kjonn',
    active: 'aktiv|aktuell|aktuel|gjeldende|galdende|pagaende|igangvarende',
    end: 'sluttdato|slutdato|til dato|tildato|opphort|ophort|avsluttet|afsluttet|inaktiv',
  },
};
