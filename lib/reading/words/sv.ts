import type { Words } from './words.ts';

/** Who has it instead, before and after a code, and which of them the others are of. */
const relatives =
  'mor|mormor|farmor|styvmor|bonusmor|fostermor|adoptivmor|svarmor|moder|modern|*mamma|mamman|mammas|far|morfar|farfar|styvfar|bonusfar|fosterfar|adoptivfar|svarfar|fader|fadern|*pappa|pappan|pappas|*foralder|*foraldrar|foraldrarna|*bror|*brodern|broder|broderna|*syster|*systern|systrar|systrarna|*syskon|syskonen|syskonbarn*|moster|mostern|faster|fastern|farbrodern|kusin|kusinen|kusiner|barnbarn*|brorson*|brorsdotter*|systerson*|systerdotter*|make|maken|maka|makan|hustru|hustrun|fru|frun|partner|partnern|sambo|sambon';

/** Swedish, also as written in Finland. */
export const sv: Words = {
  places: {
    'main-diagnosis':
      'huvuddiagnos*|hdia*|huvudtillstand|primardiagnos*|primar diagnos|hd|huvuddg|hdg|huvud diagnos*',
    'secondary-diagnosis':
      'bidiagnos*|bdia*|bidg|bdg|bi diagnos*|sekundardiagnos*|ovriga diagnoser|komorbiditet*|bd|komplikation|komplikationer|komplikationsdiagnos*',
    'admission-diagnosis': 'inskrivningsdiagnos*|intagningsdiagnos*|inlaggningsdiagnos*',
    'discharge-diagnosis': 'utskrivningsdiagnos*|slutdiagnos*|epikrisdiagnos*|utskrivn diagnos*',
    'contact-cause':
      'kontaktorsak*|besoksorsak*|sokorsak*|vardorsak*|ordinationsorsak*|behandlingsorsak*|indikation*|orsak till besok*|remissorsak*|remissdiagnos*|inskrivningsorsak*|inlaggningsorsak*|intagningsorsak*|orsak till kontakt*|orsak till vard*|orsak till intagning*|orsak till inlaggning*|orsak till inskrivning*|insattningsorsak*|insatt pga|behandlingsindikation*|atgardsorsak*|besoksanledning*|sokanledning*|anledning*|kontaktanledning*|^orsak$|symtom|symptom|besvar|^soker for$',
    'problem-list':
      '^kroniska$|ej kroniska|icke kroniska|somatik|somatiska sjukdomar|somatisk sjuklighet|somatisk samsjuklighet|kroppsliga sjukdomar|halsodeklaration*|ovriga sjd|problemlista*|halsoprofil|medicinska uppgifter|medicinsk bakgrund|kand sjukdom*|kanda sjukdom*|problem|halsoproblem|aktuella problem|medicinska problem|sjukdomar|kroniska sjukdomar|aktuella sjukdomar|grundsjukdom*|halsotillstand|tillstand|langvariga sjukdomar|bakgrundssjukdom*|ovriga sjukdomar|samsjuklighet*|bestaende sjukdomar|bakomliggande sjukdom*|underliggande sjukdom*|medicinskt tillstand|medicinska tillstand|halsoarende*|sjukdom skada|sjukdomar skador|sjukdomar och skador|sjukdom ar',
    'diagnosis-code': '*diagnoskod*|diagnos kod|diagnkod*|icd kod*|sjukdomskod*',
    'diagnosis-list':
      '*diagnosregister|*diagnosregistrering*|diagnosuppgift*|diagnosinformation*|diagnosdata|diagnoshistorik|diagnossattning*|diagnosinmatning*|*diagnoslista*|*diagnosoversikt*|*diagnoser|*diagnoserna',
    diagnosis:
      '*diagnos|*diagnosen|*diagnosrad*|*diagnostext|diagntext|dia|dg|diagn|dodsorsak*|skadediagnos*|sjukskrivningsdiagnos*|sjukskrivningsorsak*|^icd$|^sjukdom$|aktuell sjukdom|etiologi*|yttre orsak*|orsakskod*|skadeorsak*',
    assessment: 'bedomning*|bedomn|sammanfattning*|slutsats*|epikris*|svar|utlatande',
    certificate: 'sjukskrivning*|lakarintyg*|intyg*|arbetsformaga*',
    note: 'sedan tidigare|sen tidigare|journalutdrag*|anteckning*|daganteckning*|journaltext|aktuellt|anamnes*',
  },
  elsewhere:
    'uppmarksamhetsinfo*|uppmarksamhetssignal*|kontaktsatt*|hilmo*|lakemedel*|preparat*|ordination|ordinationer|recept*|dos|dosering|substans*|vitamin*|tillskott|' +
    'atgard*|kva|ncsp|operationskod*|operation|operationer|op kod|drg*|rum|rumsnr|sal|salen|sang|sangplats*|vardplats*|plats|' +
    'avd|avdelning*|enhet*|mottagning*|lokal|lokaler|korridor|hus|vaning*|ingang|hiss|parkering*|' +
    'lab|labb|labsvar|*analys|*analyser|prov|prover|provsvar|provtagning*|provnr|*resultat|ror|provror|remissnr|referensintervall*|' +
    'vecka|v|kvartal|vag|riksvag|lansvag|europavag|*gata|*gatan|*vagen|*grand|lgh|*adress|postnr|postnummer|tel|' +
    'kota|kotor|kotan|kotniva*|niva|segment|rot|nervrot*|disk|disken|dermatom*|ryggniva*|halskota*|brostkota*|landkota*|' +
    'grad|gradering*|stadium|gold|asa|skala|poang|score|ekg|avledning*|isotop*|nuklid*|gen|genvariant*|mutation*|variant|hla*|vavnadstyp*|' +
    'blodgrupp*|icf|icf kod*|funktionskod*|morfologi*|topografi*|snomed morfologi|batch*|lot|lotnr|serienr|serienummer|artikel*|artnr|modell*|version|utgava|' +
    'hsa*|hsaid|id|idnr|fakturanr|faktura*|konto|kostnadsstalle*|ansvarskod*|arendenr|bestallningsnr|referensnr|refnr|blankett*|formular*|kodverk|' +
    'temp|puls|saturation|blodtryck niva|vitalparametrar|langd|vikt|kapitel|avsnitt i klassifikationen|insulin u|munskydd|andningsskydd|katetermodell|implantat*|forband*|hjalpmedel*|kost|kostkod*|artikelkod*|kassa|betalning*|avgift*|taxa*|patientavgift*|personsokare|sokare|ankn|anknytning*|tand|tander|tandnr|tandyta*|komponent*|bestallning*|odling*|protes*|fixation|storlek|sal nr|bana|lektion|kurs|modul*|motpart|kst|koststalle|vardniva|vardtyngd*|omvardnadsniva|hamtas|samlingspunkt|motesplats|utrustning*|pump|kanyl|nal|sond|kateter|slang|dran|ventilator*|lagenhet*|port|portkod*|fack|skap|bordsnr|tavla nr|parkering|lamplats|triagekod*|prio kod|ambulans*|larmkod*|sokord nr|isolat|medicin|mediciner|medicinlista*|medicinering*|telefon|telefonnr|telefonnummer|^plan$|^funktion$|^metod$|^signatur$|^sign$|^bokning$|bokningskod*|^besokstyp$|^vardtyp$|^insats$|insatskod*|^behandling$|^position$|^yta$|^farg$|fargkod*|^bil$|undersokningskod*|^rontgen$|^isolering$|^styrka$|^beredning$|^overkanslighet$|^triage$|^prio$|^dorr$|^nyckel$|^apparat$|^ansvar$|^produkt$|^referens$|^lopnr$|^kassett$|^allel$|^modalitet$|^skyddsklass$|kombika*|^mvo$|mvo kod*|sokordskod*|undviker|tillsats*|tillsatsamne*|e nummer',
  labels: {
    historical:
      'andra intyg|foregaende intyg|aldre vtf|aldre vardtillfall*|tidigare vtf|tidigare daganteckning*|aldre daganteckning*|tid graviditet*|tid sjukd*|tid diagn*|forutvarande|^klart$|^klar$|gammalt varde|tidigare varde|^neonatalt$|^perinatalt$|neonatalperioden|nyfoddhetsperioden|avslutat vtf|avslutat vardtillfalle|avslutad vardkontakt|^opererad$|^opererat$|upplost|upplosta|lakt|helt lakt|lakt utan men|opererad och lakt|resolverad*|avslutat|avslutats|f d|fd|^gammal$|^gammalt$|^frisk$|friskskriven|upphort*|utlakt|diagnosen ar avslutad|tidigare|avslutad*|inaktiv|inaktiva|inaktivt|inaktuell|inaktuella|historik|historiska|historisk|genomgangna|genomgangen|gamla diagnoser|utlakta|utsatt|utsatta|friskforklarad|avslut|arkiverad*|st p|status post|sjukhistoria|upphord|upphorda|upphort|stangd|stangda|i remission|ej aktiv|ej aktiva|inte aktiv|inte aktiva|ej langre aktuell|ej langre aktuella|ej aktuella|atgardad|atgardat|atgardade|botad|botade|botat|fardigbehandlad*|lakta|ej pagaende|inte pagaende|inte langre aktuell|inte langre aktuella|inte aktuell|inte aktuella|ej langre pagaende|forfluten|forflutna|passerad|passerade|avklarad|avklarade|sjukdomshistorik|ur bruk|ej giltig|inte giltig|utgangen|utgangna|symtomfri|besvarsfri|avford fran listan|vilande|nedlagd|nedlagda|tidigare sjukfall|aldre diagnoser|gamla texter|gamla anteckningar|aldre texter|aldre anteckningar|aldre journal*|tidigare journal*',
    family:
      'arftlighet*|hereditet*|familjehistoria|familjeanamnes*|familjar*|slakt*|anhorig*|narstaende|familj|familjens|mor|far|mamma|pappa|syskon|bror|syster|mormor|morfar|farmor|farfar|moder|fader|familjesjukdomar|arftliga sjukdomar|arftlig belastning|hos anhoriga|hos slaktingar|foraldrar|foralder|i slakten|i familjen|familjemedlem*|stamtrad|slakttrad|hushall|hushallsmedlem*|farbror|morbror|moster|faster|kusin',
    suspected:
      'att ta stallning till|^fraga$|^fraga \\d$|prel|ev|ev diagnos|obs|susp|suspekt*|kanske|utredning|misstankt* diagnos*|preliminar* diagnos*|prel diagnos*|sannolik diagnos|trolig diagnos|misstankt*|misstanke*|misstankar|fragestallning*|preliminar*|differentialdiagnos*|diff diagnos*|ddx|obs diagnos*|arbetsdiagnos*|ej bekraftad*|obekraftad*|ej faststalld*|ej verifierad*|under utredning|utredning pagar|pagaende utredning|utreds|misst|trolig|troliga|sannolik|sannolika|mojlig|mojliga|eventuell|eventuella|oklar|oklart|remissfragestallning|osaker|osakra|osakert|ej saker|inte faststalld*|inte bekraftad*|inte verifierad*|under diagnostik|for utredning|att utreda|till utredning|diagnostisk fragestallning|hypotes|hypoteser|tankbar|tankbara|overvagd|overvagda|overvags|diffdiagnos*|misstankediagnos*|ej uteslutet|ej utesluten|ej avskriven|remissfraga|remissfragan|tentativ*|hypotetisk*|formodad|formodade|antagen|antagna|presumtiv',
    negated:
      'exklusion*|ej aktuellt|inte aktuellt|ersatt|ersatt av *|utesluten|uteslutna|uteslutet|uteslots|uteslutits|avfardad*|avskriven|avskrivna|makulerad*|felaktig*|struken|strukna|ej aktuell|borttagen|borttagna|ej patientens|felregistrerad*|felaktigt registrerad*|ogiltig|ogiltiga|raderad|raderade|annullerad*|aterkallad*|avford|avforda|avfort|motbevisad|ej pavisad|inte pavisad|ej pavisat|inte pavisat|nekas|nekar|forkastad|forkastade|ej bekraftat|ej foreliggande|foreligger ej',
    planned: 'planerad*|planerat',
    'other-patient':
      'du ar ombud for|partnerns|makens|makans|patientlista*|avdelningslista*|jourlista*|overrapportering*|inkorg*|remissinkorg*|operationsprogram*|operationslista*|rondlista*|akutliggare*|mottagningslista*|dagprogram*|dagens patienter|mina patienter|patienter$|patienter \\d+$|inneliggande*|vantelista*|tidbok|tidbokning|bokningar|dagens bokningar|dagens schema|schema|arbetslista*|*tavla|*tavlan|avdelningsoversikt|belaggning*|senast oppnade|senaste patienter|andra patienter|foregaende patient|tidigare patient|make|maka|partner|sambo|barn|moderns|barnets|donator*|givare|gruppdeltagare|deltagarlista*|nasta patient|ovriga patienter|sammanslagning*|patientval|patientsok*|valj patient|remisslista*|remisskon|vardkon|kolista*|veckolista*|dagslista*|besokslista*|kallelselista*|bevakningslista*|uppfoljningslista*|listade patienter|vardplatsoversikt|vardplatslista*|platsoversikt|inskrivna patienter|joursida|vaktlista*|patientoversikter|sbar lista|salsplanering|op program*|oplista|veckoprogram|akuttavla*|patientbricka|andra elever|ovriga elever|elevlista*|klasslista*|elever idag|andra barn|andra boende|andra uppdrag|andra arenden|boendelista*|brukarlista*',
    picker:
      'mina favorit*|mina vanlig*|vanligt vid|vanliga vid|kodassistent*|^kontrollera$|alternativa koder|att overvaga|hamta|hamta diagnoser|galler diagnos*|galler for diagnos*|bevakade|ingaende|om diagnosen|om sjukdomen|om tillstandet|behandlade diagnoser|vi behandlar|kapitel|indikation* for lakemedlet|godkand* indikation*|valj|sok|sjukskrivningsrekommendation*|fmb|vagledning|vagledning finns*|soktraffar|sokresultat|traffar|forslag|foreslagna|favoriter|favoritdiagnoser|vanliga|vanligaste|snabbval*|snabbdiagnos*|relaterade|relaterad|relaterat|*relaterat|*relaterade|liknande|fraser|frastexter|snabbfraser|autotext*|vardprogram*|beslutsstod*|kunskapsunderlag*|mall|mallar|*mallar|standardmall*|exempel|till exempel|t ex|filter|filtrera*|kodverk|kodlista*|kodbok|klassifikation|klassificering|alla diagnoser|hjalp|hjalptext|tips|information om|statistik*|topp|topp*|mest frekventa|rekommenderade|rekommenderad|antal|fordelning*|rapport|rapporter|lagg till|senast anvanda*|mest anvanda*|urval|riktlinje*|kunskapsstod*|patientinformation*|las mer|kodhjalp|forklaring*|regel|regler|villkor|kopiera|kopiera fran*|hamta fran|ateranvand*|ofta anvanda|ofta anvand|ofta forekommande|flitigt anvanda|mest valda|tillgangliga|tillganglig|ej valda|ej vald|inte valda|inte vald|valbara|valbar|standardiserad vardplan*|standardiserade vardplan*|standardvardplan*|vardpaket|genvagar|snabbknappar|snabbkod*|kodstod*|kodforslag*|kodningsforslag*|kodningshjalp|diagnosforslag*|diagnosstod*|ai forslag*|ai genererad*|ai kodning*|ai stod*|autokod*|maskinellt forslag*|automatiska forslag|forslag till kodning|foreslagen|foreslagna koder|overvag|overvag att koda|glom inte*|paminnelse*|lathund*|kodlathund*|manual|anvisning*|kodanvisning*|kodningsanvisning*|kodningsregler|anteckningsmall*|journalmall*|textmall*|diagnosmall*|mallbibliotek|frasbibliotek|utbildningsmaterial|motsvarighet*|oversattning av kod*|kodmappning|mappning|konvertering*|tidigare anvanda koder|lagg in|infoga|dra hit|kunskapsbank*|fakta om|behandlingsriktlinje*|se aven|relaterat innehall|nationella riktlinje*|kvalitetsindikator*|indikatorer|listningsstatistik|produktionsstatistik|verksamhetsstatistik|frasregister*|frasverktyg|textregister|snabbtext*',
    active:
      'indexdiagnos|aterfall|recidiv|aktiv|aktiva|aktuell|aktuella|pagaende|bekraftad|bekraftade|faststalld|nuvarande|valda|vald|^kronisk$|kronisk diagnos*|kronisk sjukdom|kroniska|oppen|kvarstaende|^kvarstar$|livslang|livslanga|bestaende|langvarig|langvariga|gallande|verifierad|verifierade|sakerstalld|sakerstallda|definitiv|definitiva|^pagar$|^permanent$',
  },
  before: {
    'other-patient':
      'granne|grannen|kollega|kollegan|arbetskamrat*|kompis|kompisen|klasskamrat*|vaninna|indexfall*',
    historical:
      'tog bort|tagit bort|avsluta diagnos*|avslutade diagnos*|angavs|angavs som|andrad fran|andrat fran|andrats fran|andrades fran|andrat diagnosen fran|st e|tidigare kodad*|tidigare|tid|tidig|op for|barndoms|sjukskriven tidigare for|st p|status post|genomgangen|genomgatt|haft|hade|opererad for|opererats for|opererades for|behandlats for|behandlades for|vardades for|tidigare behandlad|anamnes pa|fd|f d|utlakt|sedan barndomen|historik av|fore detta|genomgick|drabbades av|drabbats av|behandlad for|opererad pga|opererad p g a|op pga|opererats pga|i anamnesen|historia av|efter genomgangen|som barn|i barndomen|i ungdomen|i yngre ar|botad fran|friskforklarad|friskforklarats|fardigbehandlad|botad|botats|fardigbehandlad for|lakt|tillfrisknat fran',
    family: `${relatives}|mors|moderns|fars|son|sonen|dotter|dottern|slakt|slakten|slakting*|hereditet*|arftlighet*|hereditart|familjen|anhorig*|arftligt|morsan|farsan|brorsan|syrran|sonens|dotterns|slaktens|familjehistoria|familjeanamnes*|slakthistoria`,
    suspected:
      'vid bekraftad*|vid pavisad*|vid konstaterad*|vid tecken pa|vid fynd av|misst|misstankt*|misstanke|misstankar|misstanks|obs|fragestallning*|fraga om|utesluta|uteslut|dd|diff|ddx|diffdiagnos*|differentialdiagnos*|eventuell*|ev|mojlig*|mojligen|trolig*|trol|sannol|satts diagnosen|sannolik*|preliminar*|utreds for|utredning av|arbetsdiagnos|risk for|overvag|overvager|overvags|kan vara|skulle kunna vara|skulle kunna rora sig om|kanske|formodad|formodat|formodligen|prel|susp|suspekt*|oklart om|befarad*|screenas for|screenad for|som vid|bild som vid|tecken som vid|mest talande for|kunna vara|uteslutande av|ej uteslutet|inte uteslutet|for att utesluta|kan ej utesluta|kan inte utesluta|kan inte helt utesluta|oro for|orolig for|radd for|stallningstagande till|stt|utredning avseende|utredning angaende|utreds med fraga|fraga|hypotes|tentativt',
    negated:
      'ingen|inga|inget|inte|ej|icke|inga hallpunkter|inga tecken|uteslutit|utesluter|uteslutet|utesluten|uteslots|uteslutits|uteslutna|avskrivit|avfardar|avfardat|negativ for|talar emot|talar mot|utan tecken|utan hallpunkter|aldrig haft|inga misstankar|ingen misstanke|utesluts|uteslutes|varken|avsaknad av|ingenting som talar for|uteslot|kunde uteslutas|ej talande for|inte talande for|motsager|avskrivs|avskrevs|ej pavisats|nekar till|nekar|fornekar|fri fran|inget stod for|inga belagg for|ej forenligt med|inte forenligt med|ej uppfyllt|kriterier ej uppfyllda for',
    planned:
      'planeras for|planerad utredning av|utredning for|forebyggande mot|vaccination mot|vaccineras mot|profylax mot|screening for',
    picker:
      'en kod som|kod som|koder som|avser kategorin|galla vid|galla aven vid|galler aven vid|t ex|till exempel|exempelvis|exempel|galler vid|anvands vid|kodas|ange|mall for|lagg till|valj|overvag att koda|glom inte koda|koda garna|rad for|rad hamtas for|rad galler for|berakning for',
    active:
      'har|kand|kant|kanda|lider av|diagnostiserad*|diagnosen|insjuknat i|insjuknade i|behandlas for|foljs for|kontrolleras for|patient med|pat med',
  },
  after: {
    historical:
      'i akutskedet|fardigbeh|avslutas|klingat av|klingade av|gatt i regress|i tonaren|upphort|upphorde|besvarsfri|symtomfri|utan besvar|frisk|opererad och frisk|lakte|tidigare|avslutad|avslutat|utlakt|lakt|inaktiv|historisk|fardigbehandlad|friskforklarad|st p|ej langre aktuell|genomgangen|botad|atgardad|atgardat|opererad och frisk|fardigbehandlat|friskforklarat|inte langre aktuell|inte langre aktuellt|numera frisk|numera besvarsfri|i ungdomen|i barndomen|som barn|i yngre ar|avslutades|avslutad behandling|tidigare behandlad|utlakta|frisk sedan|i remission|f d|inaktuell|nu aterstalld|aterstalld|numera aterstalld|helt aterstalld|fullt aterstalld|friskt forlopp',
    family: `${relatives
      .split('|')
      .map((one) => `hos ${one}|hos \\S+ ${one}|^* ?${one}$`)
      .join(
        '|',
      )}|arftlighet|hereditet|i slakten|i familjen|hos son|hos sonen|hos dotter|hos dottern|hos slakting|hos slaktingar|hos flera slaktingar|hos barn|hos barnet|hos anhorig|pa mors sida|pa fars sida|pa moderns sida|pa faderns sida|pa modernet|pa fadernet`,
    suspected:
      'ev|eventuell|eventuellt|prel|prelim|preliminart|oklart|mojlig|mojligt|mojligen|mojlighet|tankbar|tankbart|^* ?utesluta|behover uteslutas|bor uteslutas|ska uteslutas|mindre troligt|mindre sannolikt|misst|misstankt|misstanke|obs|dd|fragestallning|preliminar|ej bekraftad|obekraftad|trolig|sannolik|under utredning|utreds|osannolik*|kanns osannolik*|ar osannolik*|bedoms osannolik*|bedoms som osannolik*|forefaller osannolik*|ter sig osannolik*|mindre trolig*|overvagd|overvagda|overvagt|overvags|overvagts|har overvagts|ar overvagd|kan ej uteslutas|kan inte uteslutas|kan inte helt|gar ej att|gar inte att utesluta|ej uteslutet|inte uteslutet|skall uteslutas|osaker|osakert|remiss skickad for|som differentialdiagnos',
    negated:
      'felregistrerat|borttaget|utesluten|uteslutet|uteslutits|uteslots|ar utesluten|ar uteslutet|kunnat uteslutas|bedoms inte foreligga|bedoms ej foreligga|bedoms inte sannolik*|har uteslutits|avskriven|avskrivet|avskrivas|avfardad|ej aktuell|ej aktuellt|makulerad|felaktig|ej bekraftats|struken|har avskrivits|ar avskriv*|avskrivs|avfardas|avfardats|har avfardats|kunde uteslutas|kan uteslutas|utesluts|uppfylls ej|uppfylls inte|uppfyller ej|uppfyller inte|foreligger ej|foreligger inte|ej pavisat|ej pavisad|inte pavisat|nekas|felregistrerad|felaktigt|ogiltig|raderad|annullerad|forkastad|inte aktuell|inte aktuellt|har inte bekraftats|kunde inte bekraftas|ej verifierad|borttagen',
  },
  turns:
    'men|dock|daremot|samt kand|nu|sedan tidigare|sen tidigare|fran tidigare|tidigare kand|tidigare kant|tidigare kanda',
  columns: {
    person:
      'patient|patienten|patientens namn|patientnamn|anst nr|anstnr|anstallningsnr|anstallningsnummer|anstalld|anstallda|medarbetare|arbetstagare|personnr|personnummer|pnr|personbeteckning|beteckning|fodelsedatum|fodd|efternamn|fornamn|patientid|patient id|deltagare|klient|brukare|boende|pat|personnamn|initialer|besokare|elev|barn|id nummer|barnets namn|namn personnummer|fodelsear',
    count:
      '20\\d\\d|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|q\\d|kvartal \\d|antal*|antal *|antal * *|kostnad*|riktlinje|riktlinjer|kriterier|kriterium|remitteras till|rekommenderad sjukskrivningstid|rekommenderad tid|^n$|rang|rangordning|vantetid behandling*|max vantetid*|andel*|procent|frekvens|medelvardtid|vardtillfallen|forekomst|prevalens|incidens',
    bed: 'sal|sang|sangplats|plats|rum|vardplats',
    name: 'namn',
    time: 'bokad|bokad tid|bokat|kotid|kolista nr|kolista|vantar sedan|tid|kl|klockan|ankomst|ankomsttid|ankom|vantetid|inskriven|triage|prio',
    age: 'alder|kon|fodd ar',
    end: 'upplost|upplost datum|losningsdatum|atgardat datum|lakt datum|slut|slutdatum|till datum|till och med|avsl|avsl datum|upphord|upphort|upphorde|upphorde datum|avslutad|avslutat|avslutsdatum|t o m|tom|till|inaktiv|utlakt|lakt|giltig till|giltigt till|giltig t o m|gallde till|slutade|slut datum|slutar|avslutsdag|avslutningsdatum|utgick|utgar|diagnos avslutad|friskdatum|lakningsdatum|utsattningsdatum|utsatt|inaktiverad|arkiverad|t om|avslut|avslutades|slutdag|stangd|stangdes',
    status: 'status|senast|senast sedd|senast registrerad',
    active: 'aktiv|aktuell|pagaende|aktivt|gallande|giltig|ar aktiv|aktuell diagnos|galler|pagar',
  },
};
