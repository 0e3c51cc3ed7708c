import type { Words } from './words.ts';

/** Who has it instead, before and after a code. */
const relatives =
  'mor|moren|moderen|far|faren|faderen|*foreldre|*foreldrene|*foraldre|*foraldrene|foralder|*soster|*sosteren|sostre|*bror|*broren|*broderen|brodre|*sosken|*sosknene|*soskende|mormor|morfar|farmor|farfar|bestemor|bestefar|bedstemor|bedstefar|stemor|stefar|stedmor|stedfar|tante|tanten|onkel|onkelen|moster|faster|morbror|farbror|fetter|fatter|kusine|niese|nevo|datter|datteren|sonn|sonnen|sonnens|barnebarn|ektefelle|ektefellen|agtefalle|agtefallen|samboer|samboeren|samlever|samleveren|ektemann|kone|kona|konen|hustru|svigermor|svigerfar';

/** Norwegian (bokmål, nynorsk) and Danish: one table, because the words of records differ little. */
export const nordic: Words = {
  places: {
    'main-diagnosis':
      'hoveddiagn|hoveddg|aktionsdiagn|hoveddiagnose*|a diagnose|hovudtilstand|hovedtilstand*|hovuddiagnose*|aktionsdiagnose*|primaerdiagnose|primardiagnose*',
    'secondary-diagnosis':
      'bidiagn|andre tilst|bidiagnose*|b diagnose|andre tilstander|andre diagnoser|tillegsdiagnose*|sekundardiagnose*|bitilstand*',
    'admission-diagnosis':
      'innleggelsesdiagnose*|indlaggelsesdiagnose*|henvisningsdiagnose*|henvisningsdiagnos*',
    'discharge-diagnosis':
      'udskrevet med|utskrevet med|utskrivningsdiagnose*|udskrivningsdiagnose*|epikrisediagnose*',
    'contact-cause':
      '*indikasjonen|*indikasjoner|*indikasjon|arsag til \\S+|arsak til \\S+|konsultasjonsarsak*|henvisningsgrunn*|^innlagt for$|^behandles for$|^folges for$|^kontrolleres for$|^operert for$|^opereret for$|^indlagt med$|^innlagt med$|kontaktarsak*|kontaktarsag*|henvendelsesarsak*|henvendelsesarsag*|arsak til kontakt|arsag til kontakt|indikasjon*|innleggelsesarsak*|indlaggelsesarsag*|henvisningsarsak*|henvisningsarsag*|indikation*|behandlingsarsak*|behandlingsarsag*|besoksarsak*|besogsarsag*|begrunnelse*|^arsak$|^arsag$|utlosende arsak*|udlosende arsag*|symptomer',
    'problem-list':
      'abne forlob|apne forlop|aktive forlob|somatiske tilstander|somatiske tilstande|utviklingsforstyrrelser|psykiatrisk syndrom|psykiatriske lidelser|konkurrerende lidelser|komplikasjoner i svangerskapet|komplikationer i graviditeten|^kroniske$|grunnlidelse*|grundlidelse*|medisinsk bakgrunn|medicinsk baggrund|helbredsproblem*|helbredstilstand*|alvorlig tilstand*|alvorlige tilstander|aktuelle sygdomme|aktuelle sykdommer|problemliste*|kronikerliste*|kronikeroversikt*|kronikeroversigt*|helseprofil|helseproblem*|kroniske sykdommer|sykdommer|sygdomme|tilstander|tilstande|aktuelle problemer|problemer|varige sykdommer|andre sykdommer|andre sygdomme|kroniske lidelser|kroniske sygdomme|kroniske tilstander|komorbiditet*|samsykelighet*|grunnsykdom*|grundsygdom*|^tilstand$|^sykdom$|^sygdom$|grundmorbus|grunnmorbus|bakenforliggende sykdom*|underliggende sykdom*|underliggende sygdom*|sykdom skade',
    'diagnosis-code': '*diagnosekode*|diagnosekoder|sks kode*|icpc kode*',
    'diagnosis-list':
      '*diagnosekort|*diagnoseliste*|*diagnoser|*diagnosene|*diagnoseoversikt*|*diagnoseoversigt*|*diagnoserne',
    diagnosis:
      'komplikasjonskode*|komplikationskode*|^dgn$|^dgns$|*diagnose|*diagnosen|*diagnosetekst|dodsarsak*|dodsarsag*',
    assessment: 'vurdering*|konklusjon*|konklusion*|oppsummering*',
    certificate: 'sykmelding*|sykemelding*|sygemelding*|legeerklaring*|lageattest*',
    note: '^aktuelt$|notat*|journalnotat*|anamnese*',
  },
  elsewhere:
    'forberedelse*|takstkode*|tannkart|vaksinasjon*|ryghvirvel|legemid*|legemiddel*|lagemid*|lagemiddel*|resept*|recept*|dose|dosering|virkestoff|tiltak*|prosedyre*|procedure*|inngrep|indgreb|behandlingskode*|operasjon*|' +
    'rom|stue|stuen|seng|sengeplass|sengeplads|avdeling*|afdeling*|*afsnit|*avsnitt|*stue|post|klinikk|klinik|etage|bygning|' +
    'labsvar|provesvar|prove|prover|analyse|analyser|^svar$|resultat*|blodprove*|uke|uge|kvartal|vei|vej|*adresse|postnummer|postnr|' +
    'virvel*|hvirvel*|ryggvirvel*|niva|niveau|nerverot|nerverod|gradering|stadie|stadium(?! \\d)|avledning*|afledning*|isotop*|genvariant*|mutasjon*|vevstype*|vavstype*|blodtype*|morfologi*|batch*|lot|serienummer|saksnummer|faktura*|skjema|takst|takster|allergi*|vitamin*|bandasje*|bandage*|hjelpemid*|hjalpemid*|kost|diet|calling|calle|telefonnr|tlf|lokalnr|tann|tand|honorar*|egenandel*|varenr|varenummer|storrelse*|utstyr*|udstyr*|rekvisisjon*|rekvisition*|dyrkning*|dyrking*|protese*|kateter*|leilighet*|lejlighed*|skap|parkering|porttelefon|ankomstkode|ytelse*|ydelse*|pris|priser|isolat|medisin|medisiner|medisinliste*|medisinering*|medicin|medicinliste*|medicinering*|telefon|telefonnr|telefonnummer|refusjonskode*|hpr nr|sor kode*|ydernr|kommunenr|henvisningsnr|provenr|sagsnr|^bestilling$|^bygg$|^dor$|^etasje$|^farge$|^farve$|^flate$|^funksjon$|^funktion$|^hastegrad$|^heis$|^elevator$|^hjemmel$|^inngang$|^indgang$|^kapittel$|^kapitel$|^kontakttype$|^metode$|^posisjon$|^position$|^referanse$|^styrke$|^time$|^tjeneste$|^vaksine$|^vaccine$|^versjon$|^enhed$|^gang$|^isolation$|^lokale$|^skab$|^skap$',
  labels: {
    historical:
      'overstaede \\S+|bornesygdomme|barnesykdommer|tidl indlaggelser|tidl (?:\\S+ )?lidelser|udskrevet som rask|tilfriskna|forrige konsultasjon|forrige opphold|forrige ophold|forrige indlaggelse|sykdomshistorie|sygdomshistorie|tidl sykd|tidl sygd|gammel verdi|gammel vardi|tidligere verdi|tidligere vardi|tidl opphold|tidligere opphold|tidligere innleggels*|^operert$|^opereret$|helbredet|^gammel$|^gammelt$|overstatt|overstaet|^rask$|raskmeldt|^frisk$|avsluttet forlop|afsluttet forlob|tilhelet|loste|helbredt|tidligere|avsluttet|avsluttede|afsluttet|afsluttede|inaktiv|inaktive|inaktivt|historikk|historik|sykehistorie|sygehistorie|gjennomgatt*|arkivert*|arkiveret|opphort|ophort|lukket|lukkede|ikke aktiv|ikke aktive|ikke lenger aktuell|ikke aktuell lenger|ikke langere aktuel|ikke langere aktuelle|helbredede|friskmeldt|friskmeldt fra|ferdigbehandlet|fardigbehandlet|utgatt|udgaet|foreldet|forhenvarende|nedlagt|tidligere problemer|tidligere tilstander|tidligere kontakter|tidlegare|avslutta|gjennomgatt sykdom|gennemgaet|gennemgaede|inaktive problemer|passiv|passive|historisk|historiske|avsluttes|lukkede forlob|afsluttede forlob|sanert|i remisjon|i remission|opphorte|ophorte|lost',
    family:
      'foraldres? og soskendes \\S+|foreldres? og soskens \\S+|disp til|^arv$|arvelig*|familie|familie*|familiar*|slekt*|slagt*|^disposition$|disposisjon*|dispositioner|mor|far|sosken|soskende|bror|soster|farmor|farfar|morfar|mormor|parorende|arvelige sykdommer|arvelige sygdomme|foreldre|foraldre|barn av|tante|onkel|fetter|kusine|familieanamnese|familiesykdommer|familiesygdomme|i slekten|i slagten|i familien|barna|bornene|datter|sonn|son',
    suspected:
      'observationsdiagnose*|diff diagn|avventer \\S+|afventer \\S+|arbeidsdiagnose*|arbejdsdiagnose*|tentativ* diagnose*|forelopig* diagnose*|forelobig*|uafklaret|uafklarede|evt|mistanke*|mistenkt*|mistankt*|tentativ*|forelopig*|differensialdiagnos*|differentialdiagnos*|obs|obs diagnose*|problemstilling*|under utredning|under udredning|uavklart*|ubekreftet|ubekraftet|ikke bekreftet|ikke bekraftet|utredes|udredes|mulig|mulige|sannsynlig|sandsynlig|usikker|usikre|usikkert|tvil|tvivl|ikke avklart|ikke afklaret|under diagnostikk|under diagnostik|hypotese*|overveies|overvejes|formodet|formodede|antatt|antatte|obspro|obs pro|klinisk problemstilling|sporsmal|sporgsmal|henvisningssporsmal|til utredning|til udredning|ikke utelukket|ikke udelukket|ikke verifisert|ikke verificeret|uverifisert|forelopig diagnose|sannsynlige|sandsynlige',
    negated:
      'senere afkraftet|slettede|annullerte|annullerede|avkreftet*|utelukket*|afkraftet|udelukket|feilregistrert*|fejlregistreret|slettet|annullert|annulleret|ikke aktuell|ikke aktuel|ugyldig|ugyldige|feilregistrering*|ikke pavist|makulert|makuleret|strokket|stroket|avvist|afvist|forkastet|avkreftede|afkraftede|ikke til stede|ikke tilstede|trukket tilbake|trukket tilbage',
    planned: 'planlagt*|planlagte',
    'other-patient':
      'afdelingsoverblik|operationsgangens program|dagens program|korelisten?|sykmeldte hos \\S+|pasientliste*|postliste*|vaktliste*|vagtliste*|innboks|indbakke|operasjonsprogram*|operationsprogram*|patientliste*|dagens pasienter|dagens patienter|mine pasienter|mine patienter|pasienter|inneliggende|indlagte|venteliste*|timebok|timeliste|dagsliste|dagsprogram|arbeidsliste|arbejdsliste|sist apnet|senest abnede|andre pasienter|andre patienter|forrige pasient|forrige patient|*tavle|*tavlen|*tavla|ektefelle|agtefalle|samboer|donor|neste pasient|naste patient|pasientsok|patientsog*|velg pasient|valg patient|rapportliste*|visittliste*|stuegangsliste*|venteko|innkomne henvisninger|indkomne henvisninger|henvisningsmottak|visitasjonsliste|operasjonsliste*|operationsliste*|dagskirurgi*|polikliniske liste*|ambulatorieliste*|avtalebok|aftalebog|aftalekalender|deltakere|deltagere|gruppedeltakere|sengekart|sengeoversikt|sengeoversigt|belegg|belaegning|avdelingsoversikt|afdelingsoversigt|klinisk logistikk|klinisk logistik|overblik over patienter|mote*liste',
    picker:
      'hyppigst anvendte|mest brukte|diagnosefavoritter|favorittdiagnoser|diagnosesogning|diagnosesok|diagnoseliste opslag|diagnosemal|diagnosestatistikk|soketreff|indgangskriterier|pakkeforlob|kodeassistent*|gjelder diagnose*|galder diagnose*|om sykdommen|om sygdommen|om diagnosen|velg|valg|sok|sog|sokeresultat*|sogeresultat*|forslag|foreslatte|foreslaede|anbefalte|anbefalede|topp|favoritter|vanlige|hyppige|hyppigste|hurtigvalg*|hurtigdiagnose*|relaterte|relaterede|lignende|maler|mal|skabelon*|eksemp*|f eks|for eksempel|filter|filtre|filtrer|kodeverk*(?! icd)|klassifikasjon*|klassifikation*|hjelp|hjelpetekst|hjalp|hjalpetekst|statistikk|statistik|antall|antal|fordeling|legg til|tilfoj|sist brukte|senest brugte|les mer|las mere|retningslinje*|vejledning*|veileder*|kopier|kopier fra*|hent fra|gjenbruk*|genbrug*|ofte brukt*|ofte brugt*|mest brukt*|mest brugt*|tilgjengelige|tilgangelige|ikke valgt|ikke valgte|ai forslag*|kodeforslag*|diagnoseforslag*|foreslatt|foreslaet|foreslaede koder|foreslatte koder|beslutningsstotte|beslutningsstotte*|vurder kode|husk a kode|husk at kode|pamminnelse*|paminnelse*|pamindelse*|journalmal*|tekstmal*|fraser|standardfraser|autotekst*|standardtekst*|standardplan*|behandlingsplan mal|pakkeforlop maler|hurtigkode*|snarvei*|genvej*|hurtigknapper|kodehjelp|kodehjalp|kodeliste*|kodebok|kodebog|ordliste|leksikon|se ogsa|les ogsa|relevant innhold|kvalitetsindikator*|informasjon om|information om|pasientinformasjon|patientinformation|fakta om',
    active:
      '^i ?dag$|tilbakefall|tilbagefald|aktiv|aktive|aktuell|aktuelle|aktuel|pagaende|igangvarende|bekreftet|bekraftet|valgt|valgte|^kronisk$|kronisk diagnos*|kronisk sykdom|kronisk sygdom|kroniske|navarende|nuvarende|livslang|langvarig|langvarige|gjeldende|galdende|verifisert|verificeret|stadfestet|definitiv|apen|aben|apne|abne|^pagar$|^sikker$|^varig$',
  },
  before: {
    historical:
      'ferdigbehandlet for|fardigbehandlet for|innlagt i 19\\d\\d|innlagt i 20[01]\\d|indlagt i 19\\d\\d|indlagt i 20[01]\\d|tilstand etter|tilstand efter|overstaet|ved en feil er angitt|ved en fejl er angivet|andret diagnosen fra|endret diagnosen fra|diagnosen andret fra|diagnosen endret fra|andret fra|endret fra|andres fra|endres fra|tidl|tidligere|gjennomgatt|gennemgaet|hatt|haft|status etter|status efter|kjent med tidligere|anamnese med|st p|tidl|tidlegare|har hatt|har haft|hadde|havde|gjennomgikk|gennemgik|operert for|opereret for|behandlet for|behandlet tidligere for|tidligere behandlet for|frisk etter|frisk efter|som barn|i barndommen|i ungdommen|sequele etter|folger efter|anamnestisk',
    family: `${relatives}|mors|fars|son|sonns|familie|familien|familiehistorie|familieanamnese|arvelig*|slekt*|slagt*|disponert|disponeret|disp|disposisjon*|disposition*|hereditet`,
    suspected:
      'spm|risiko for|okt risiko for|oget risiko for|usikkert om|tegn som ved|bilde som ved|forelopig diagnose|forelobig diagnose|udelukkelse af|utelukkelse av|mhp|mistanke*|mistenkt*|mistenker|mistankt*|obs|mulig*|muligens|muligvis|sannsynlig*|sandsynlig*|trolig|tentativ*|eventuell*|evt|utelukke|udelukke|differensialdiagnos*|dd|sporsmal om|sporgsmal om|utredes for|udredes for|overveier|overvejer|overveies|overvejes|kan vare|kunne vare|formodet|formentlig|formodentlig|antatt|antagelig|formodning om|usikker pa|usikkerhed om|spm|spm om|obs pro|tvil om|tvivl om|bekymret for|redd for|bange for|ikke utelukket|ikke udelukket|kan ikke utelukke|kan ikke udelukke|utredning av|udredning for|udredning af|for a utelukke|for at udelukke|mtp|med tanke pa',
    negated:
      'fravar av|fravar af|lite som taler for|usannsynlig|usandsynlig|usandsynligt|nappe|neppe|ikke|ingen|intet|ingen tegn|ikke tegn|ingen holdepunkter|ingen mistanke|uten tegn|uden tegn|avkreftet|afkraftet|utelukket|udelukket|benekter|benagter|ingen mistenkte|uten mistanke|uden mistanke|ikke pavist|ikke holdepunkt|ikke holdepunkter|ingen holdepunkt|ikke forenlig med|taler mot|taler imod|aldri hatt|aldrig haft|har ikke|nekter for|nagter|frikjent for|utelukker|udelukker|utelukkes|udelukkes|ingen tegn til|ingen tegn pa|ikkje',
    planned:
      'screening for|vaksinasjon mot|vaccination mod|vaksinert mot|vaccineret mod|vaksineres mot|vaccineres mod',
    active:
      'har|kjent|kendt|lider av|lider af|diagnostisert*|diagnosticeret*|behandles for|folges for|pasient med|patient med',
    picker:
      'se veileder for|se vejledning for|f eks|for eksempel|fx|eksempelvis|skriv|angi|angiv|brukes ved|bruges ved',
  },
  after: {
    historical:
      'helbredet|ingen plager|ingen gener|restfri|raskmeldt|uden folger|uten folger|overstatt|overstaet|rask|frisk|tidligere|avsluttet|afsluttet|inaktiv|ferdigbehandlet|fardigbehandlet|gjennomgatt|friskmeldt|helbredt|tilhelet|helet|helet opp|i barndommen|som barn|i ungdommen|for mange ar|ikke lenger aktuell|ikke langere aktuel|ikke aktuell|sanert|i remisjon|i remission|opphort|ophort|lukket|lost',
    family: `${relatives
      .split('|')
      .map((one) => `hos ${one}|hos \\S+ ${one}|^ ?${one}$|^\\S+ ${one}$`)
      .join(
        '|',
      )}|hos son|hos barn|i familien|i slekten|i slagten|pa morssiden|pa farssiden|pa modrene side|pa fadrene side|pa mors side|pa fars side`,
    suspected:
      'mistankes|mistenkes|til utredning|afventer biopsi|avventer biopsi*|ma udelukkes|sandsynlig|sandsynligt|evt|eventuelt|formentlig|formentligt|formodentlig|vurdert|vurderes som lite|vurderes som mindre|vurderes lite|vurderes mindre|anses lite|anses som lite|lite sannsynlig|lite sannsynleg|mindre sannsynlig|mistenkt|mistanke|mistankt|obs|tentativ|forelopig|uavklart|mulig|sannsynlig|under utredning|under udredning|ubekreftet|ubekraftet|lite trolig|mindre trolig|usannsynlig|usandsynlig*|mindre sandsynlig*|anses lite|anses usannsynlig|kan ikke utelukkes|kan ikke udelukkes|ikke utelukket|ikke udelukket|overveies|overvejes|ma utelukkes|skal utelukkes|skal udelukkes|bor utelukkes|bor udelukkes|usikker|usikkert|er vurdert|formodet',
    negated:
      'er slettet|er fjernet|ble fjernet|blev fjernet|ble slettet|blev slettet|ikke funnet|ikke fundet|fejlkodet|feilkodet|ingen holdepunkter$|avkreftet|afkraftet|utelukket|udelukket|er utelukket|er udelukket|er avkreftet|feilregistrert|fejlregistreret|ikke bekreftet|ikke bekraftet|er avvist|avvist|afvist|er afkraftet|forkastet|ikke pavist|foreligger ikke|tilbakevist|negativ|makulert|ugyldig',
    planned: 'planlagt',
    'other-patient': 'hos medpatient*',
  },
  turns:
    'men|na|nu|fra tidligere|fra for|tidligere kjent|tidligere kendt|kjent fra tidligere|kendt fra tidligere',
  columns: {
    person:
      'nama pasien|pasien|pasient|pasientnavn|patientnavn|fodselsnummer|fodselsnr|fnr|cpr|cpr nr|cpr nummer|etternavn|efternavn|fornavn|pas|deltaker|deltager|bruker|borger|beboer|personnummer|navn og cpr|fodt|fodselsdato',
    status:
      'takst|begrundelse|begrunnelse|pris|status|sist|seneste|sist registrert|senest registreret',
    count: 'antall*|antal*|andel|prosent|procent|liggetid',
    bed: 'seng|stue|rom|sengeplass|sengeplads',
    name: 'navn',
    time: 'klokken|klokkeslett|tidspunkt|ankomst|innlagt|indlagt|ventetid',
    age: 'alder|kjonn',
    active:
      'aktiv|aktuell|aktuel|gjeldende|galdende|pagaende|igangvarende|gyldig|er aktiv|pagar|fortsatt aktuell',
    end: 'afkraeftet|senere afkraeftet|afkraftet|senere afkraftet|tilhelet*|tilhelet dato|frisk dato|friskmeldt dato|lost dato|sluttdato|slutdato|til dato|tildato|opphort|ophort|avsluttet|afsluttet|inaktiv|gyldig til|galder til|avslutta|lukket|lukket dato|avsluttet dato|afsluttet dato|tom|t o m|til|til og med|opphorsdato|ophorsdato|stoppet|stopp|stop|slutt|slut',
  },
};
