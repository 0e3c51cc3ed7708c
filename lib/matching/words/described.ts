/**
 * What people say around a diagnosis without naming it: how it feels and looks, where, what is
 * taken for it and how it is examined. Language for finding pages, never for reading a record: a
 * word here counts only together with others, see diagnosis-words.ts.
 */
import { fold } from '../../terminology/words.ts';
import { soundOf, stemOf } from '../word-forms.ts';

/** By category; the words in any form. */
const described = `
A04 A09: diarré kräkning kräks illamående feber magont utlandsresa turist resa antibiotikakur uttorkad vätskeersättning buffémat smittsam lös avföring akut
A15: hosta nattsvettning viktnedgång blodig upphostning PPD IGRA smittspårning
A37: hosta kikning spädbarn hostattacker vaccin kräkning
A46: röd rodnad svullen het underben ben ansikte hud feber frossa penicillin kåvepenin utbredd
A49: MRSA bärare odling resistent
A56: klamydia sveda flytning underliv oskyddat sex partner smittspårning
A69: fästing bett biten röd ring rodnad växer vidgar hud kåvepenin doxycyklin ledvärk
B00: munsår läpp blåsor munherpes underliv sveda aciklovir mun
B01: utslag feber blåsor kliande prickar barn koppor feber
B02: blåsor bälte smärta halvsida sveda valaciklovir aciklovir nerv bröstkorg rygg äldre vaccin
B07: fot fotsula händer frysning salicylsyra liktorn
B05 B06 B09: utslag prickar feber barn
B08: utslag feber prickar blåsor mun händer fötter barn vattvårta
B18: lever blodsmitta bärare missbruk injektion
B35: nagel naglar tånagel svamp fötter fot tår klåda ljumske terbinafin ring fjällande missfärgade tjocka
B37: svamp flytning vita klåda kliar underliv slida mun munhåla flukonazol sveda
B85: hår hårbotten löss gnetter klåda skola kam barn
B86: klåda natten fingrar mellan utslag kliande gångar permetrin skabb familj
B80: klåda stjärt ändtarm maskar barn natten kliar
C18 C19 C20: blod avföring ändrade avföringsvanor förstoppning diarré viktnedgång järnbrist koloskopi FIT screening tarm
C34: hosta blodig rökare viktnedgång hes lungröntgen
C43: födelsemärke fläck leverfläck ändrat växer färg form blöder asymmetrisk dermatoskop mörk
C44: sår läker inte knöl glansig sol ansikte näsa kind öra skorpa krusta
C50: knöl bröst indragen bröstvårta mammografi screening klump
C61: psa prostata högt värde förhöjt MR skelettmetastaser kissa
C67: blod urin kissa smärtfri rökare hematuri cystoskopi
C73: knöl hals sköldkörtel
C81 C83: lymfkörtlar körtlar svullna nattsvettningar viktnedgång
D22: födelsemärke leverfläck ofarlig prickig ta bort
D50: järn ferritin hb lågt blekhet blek trött riklig mens yrsel järntabletter blodvärde andfådd gastroskopi brist blodgivare
D51 E53: b12 kobalamin brist vegan metformin behepan injektion tabletter stickningar glömska trött folsyra folat
E03: trött frusen frysen förstoppning viktuppgång torr hud tsh levaxin levotyroxin sköldkörtel ämnesomsättning låg håravfall hängig
E04: knöl hals förstorad sköldkörtel svälja tryck
E05: hjärtklappning viktnedgång svettig svettningar darrig darrningar värme rastlös sköldkörtel ämnesomsättning hög tsh lågt utstående ögon magrat
E10: insulin insulinpump törst kissar viktnedgång barn blodsocker ketoner ketoacidos sensor pump ungdom socker
E11: socker blodsocker hba1c metformin insulin törst törstig kissar trött sglt2 ozempic glp1 semaglutid fötter fot fotsår ögonbotten kost tabletter långtidssocker övervikt diabetiker
E16: blodsocker lågt insulinkänning svettig darrig
E55: vitamin d solljus tillskott skelett brist tabletter
E66: vikt bmi gå ner banta ozempic wegovy saxenda operation gastric bypass kost livsstil viktminskning kilo
E78: kolesterol ldl triglycerider statin statiner atorvastatin blodfetter kost förhöjda sänkande hjärtinfarkt ärftlig
E83: kalcium järn högt lågt
E86 E87: natrium kalium lågt högt elektrolyter vätskebrist uttorkad diuretika
F03 F00 G30 F01: minne minnes glömsk glömmer villar bort hittar inte anhörig äldre förvirrad mmse mmt moca test kolinesterashämmare donepezil memantin bpsd aggressiv orolig skriker vandrar boende utredning kognitiv svikt ord namn
F05: förvirrad förvirring plötslig äldre sjukhus operation akut natten hallucinerar gammal
F10: dricker alkohol vin öl sprit abstinens antabus disulfiram naltrexon audit fylla nykter peth delirium avgiftning skakig full
F11: opioider heroin morfin metadon buprenorfin tramadol laro
F12: cannabis hasch marijuana röker gräs
F13: bensodiazepiner sömnmedel lugnande tabletter nedtrappning
F17: röka röker rökning rökavvänjning cigaretter snus snusa nikotin champix vareniklin nikotinläkemedel plåster sluta rökare
F20 F29: röster hör hallucinationer vanföreställningar förföljd paranoid antipsykotika psykotisk clozapin injektion insjuknande första
F31 F30: mani manisk uppvarvad litium humör svängningar skov upp ner stämningsläge sömnlös
F32 F33: nedstämd ledsen gråter orkar ork orkeslös ingenting glädje hopplös skuld ssri sertralin antidepressiva madrs phq9 självmordstankar sömn trött sjukskriven tonåring livet meningslöst tung ect låg
F40 F41: oro orolig rädsla rädd panik panikattack hjärtklappning svettas andnöd kbt ssri lugnande social folk katastroftankar svimma åka buss klump muskelspänning
F42: tankar tvång ritualer tvättar kontrollerar kollar upprepar händerna måste
F43: stress stressad utbränd utmattad utmattning jobb arbete arbetet trött minne sömn koncentration sjukskriven kris trauma krig flashbacks mardrömmar återupplevande flykting väggen chock olycka våldtäkt separation sorg
F45: kroppslig oförklarade symtom hälsoångest
F50: mat äter svält kräks viktnedgång tjej tonåring mager bmi lågt banta slutat spyr hetsäta kroppsuppfattning
F51 G47: sova sömn sömntabletter somna vaknar natten melatonin zopiklon insomning propavan snarkar andningsuppehåll trött dagen cpap kbt vaken
F53: förlossning bebis nyfödd nedstämd mamma epds amning
F60: humör relationer självskada impulsiv känslor instabil skär svart vitt dbt
F84: social samspel kommunikation ögonkontakt rutiner barn utredning vuxna ljudkänslig
F90: koncentration koncentrera impulsiv rastlös medicin ritalin concerta metylfenidat elvanse lisdexamfetamin skola skolan barn vuxen utredning glömmer centralstimulerande
F98: kissar sängen natten barn våt minirin alarm
G20: skakar skakningar darrningar stel långsam rörelser gång levodopa madopark ansikte
G25: skakar darrar händer darrning kaffekopp lyfter essentiell rastlös ben myrkrypningar natten kväll pramipexol propranolol
G35: skov domningar synnerv dubbelseende svaghet lesioner mr bromsmedicin
G40 G41: epi bil anfall epianfall kramp kramper krampar medvetslös körkort lamotrigin levetiracetam tunga eeg frånvaro första ryckningar stesolid
G43: huvudvärk ljuskänslig ljud illamående kräkningar aura flimmer triptan sumatriptan ena sidan halvsidig förebyggande betablockerare cgrp
G44: huvudvärk band tryckande spänd spänning nacke stress horton kluster öga tabletter daglig
G45: övergående kort timme förlamning talsvårigheter sluddrig känselbortfall svaghet ansikte snabbt över
G47: snarkar snarkning andningsuppehåll trött dagtid cpap andas natten
G50: ansikte smärta blixtrande trigeminus karbamazepin kind hugg käke
G51: ansikte förlamning halva ena sidan hänger mungipa sned blinka bells
G56: domningar stickningar tumme pekfinger långfinger hand händer natten nattliga fingrar handled skena somnar medianus
G62: domnade fötter fötterna stickningar känsel brännande nervskada bortdomnade tår
H00 H01: öga ögonlock knöl vagel svullen var kliar
H10: öga ögon röda rinnande rinner kladdigt varigt var gult klibbigt kliar kletar ögondroppar kloramfenikol barn kontaktlins
H20: öga rött smärta ljuskänslig
H25: öga syn suddig dimmig bländad grumlig lins operation äldre kataraktoperation linsbyte
H33: ljusblixtar blixtar skugga gardin syn öga plötslig flugor
H35: öga syn gula fläcken raka linjer krokiga suddig mitten centrala injektion äldre avastin
H40: öga ögon tryck ögondroppar latanoprost dimsyn ont akut synfält regnbågar plötslig halo
H60: öra ont bad badat simning klåda kliar hörselgång tragus örondroppar terracortril vatten
H61: vax propp lock öra spola spolning hör sämre öronspolning revaxör
H65: vätska öra barn rör hör hörsel lock
H66: öra örat öron ont drar tar barn feber rinner penicillin kåvepenin natten spädbarn gråter dragit
H81: snurrar snurrig yr ligger lägger säng vänder huvudet manöver epley dix hallpike karusell illamående lägesändring sängen balans kristaller
H90 H91: hör hörsel sämre åren höra åldern hörapparat audiogram tv dålig plötslig döv ena örat ålder
H93: pip piper tjut tjuter öra öron örat öronen ringer ljud susar brus sus ringningar
I10: blodtryck tryck blodtrycksmedicin högt målblodtryck enalapril amlodipin losartan ace hämmare tiazid hemblodtryck mätning äldre diabetiker kalciumblockare arb kost salt gränsvärde
I20 I25: bröst bröstsmärta ansträngning tryck nitroglycerin trappor går arbetsprov kyla uppförsbacke kranskärl asa betablockerare arm strålar gång
I21: bröst bröstsmärta akut vänster arm strålar kallsvettig ekg troponin pci ballongvidgning infarkt efter sekundärprevention hjärtat illamående tryck trombyl brilique
I26: andnöd andfådd plötslig operation resa lunga propp hugg andas djupt ddimer noak eliquis xarelto blod hosta
I48: hjärta hjärtat ojämn oregelbunden puls hjärtklappning waran noak eliquis apixaban antikoagulantia chadsvasc blodförtunnande ekg elkonvertering frekvensreglering ablation slår strokeprofylax betablockerare xarelto rytm
I50: andfådd andnöd bensvullnad svullna ben vrister anklar natten ligga platt trött vätska furix furosemid ntprobnp bnp eko sglt2 entresto pumpar vätskedrivande hjärta ultraljud lungor kuddar viktuppgång
I61 I63 I64: halvsidig svaghet förlamning förlamad sluddrar sluddrigt tal mungipa arm ben plötslig talsvårigheter trombolys ambulans rehabilitering hjärna ansikte hänger svag ena sidan afasi hemgång efter
I70 I73: ben gå vader vad smärta gång vila kalla fötter tår rökare stannar puls ankel ankeltryck kärl claudicatio cirkulation dålig vita fingrar
I80 I82: vad ben svullet svullen öm flygresa resa gips propp eliquis wells ddimer ultraljud stödstrumpa rött varmt p-piller
I83: ben ådror slingriga kärl synliga stödstrumpor trötta svullna underben operation blåa spricker
I95: yr blodtryck lågt reser sig upp stiger svimmar ortostatisk
J00 J06: snuva hosta feber hals ont täppt snorig näsa virus barn dagis vab hes nyser
J01 J32: bihåla bihålor pannan kind kinder tryck snor gult grönt täppt näsa tandvärk nässpray kåvepenin var långdragen förkylning värk
J02 J03: hals halsen ont svälja feber snabbtest streptokocker strep centor kåvepenin penicillin vita beläggningar mandlar antibiotika svårt fläckar barn körtlar
J04 J05: hes heshet röst skällande hosta barn natt andning tappat rösten
J10 J11: feber frossa muskelvärk värk kroppen hosta vaccin vaccination tamiflu vinter ont huvudvärk hög
J18 J15: hosta feber andnöd lunga lungor crb65 lungröntgen penicillin antibiotika kåvepenin sänka crp slem äldre frossa gammal rosslar syresättning
J20: hosta slem förkylning veckor antibiotika inte gult luftrör feber långdragen rossel virus
J21: spädbarn småbarn andning pipande pip förkylning rs hosta barn andas snabbt
J30: nyser näsa rinner kliar ögon pollen björk gräs katt nässpray antihistamin kortison vår täppt djur hund kvalster desensibilisering tabletter
J35: mandlar halsmandlar körtlar snarkar barn operation polyper stora
J44: rökare röker rökt hosta slemhosta slem andnöd andfådd andfåddhet flåsig spirometri exacerbation inhalation inhalator försämring trelegy syrgas kortison spiriva rökstopp trappa antibiotika lungor försämrad
J45 J46: andnöd pip piper pipande väser bröst hosta natten ansträngning inhalation inhalator inhalationsteknik ventoline salbutamol kortison spirometri pef allergi barn kyla luftrör anfall förkylning pollen bricanyl symbicort
K21: sura uppstötningar halsbränna bröstben natten nattetid liggande omeprazol protonpumpshämmare mage magsyra sveda brännande gaviscon rapar gastroskopi bakom
K25 K26 K27: mage magont svart avföring omeprazol helicobacter nsaid kräks blod naproxen värktabletter tom
K29 K30: mage magont mätt illamående uppblåst mat övre magkatarr sveda omeprazol
K35: mage magont höger sida flytt akut feber kräks naveln nedre buk
K50 K51: diarré blod blodig avföring slem magont skov kortison kalprotektin biologiska mesalazin viktnedgång tarm colit tarminflammation ung koloskopi
K57: mage vänster sida smärta feber antibiotika fickor tarm nedre buk utbuktningar ont
K58: mage uppblåst uppblåsthet omväxlande växlande diarré förstoppning gaser magont fodmap kramp orolig stress magknip fibrer
K59: hård avföring mage bajsa trög toalett movicol laxermedel lactulos barn äldre sällan opioider laxering
K60: ändtarm smärta toalett blod spricka bajsar sår
K64: blod papper pappret toalett ändtarm klåda knöl ljust färskt toabesök xyloproct analen krystar avföring
K70 K74 K76: lever levervärden alat asat förhöjda alkohol fett övervikt ultraljud fibroscan fib4 gulsot ascites uppföljning
K80 K81: ont mage höger revbensbåge anfall fet mat gallblåsa smärta operation ultraljud måltid äta sten under skulderblad
K85: mage magont rygg strålar kräkningar alkohol amylas
K90: screening gluten glutenfri kost mjöl bröd vete transglutaminas tarm barn diarré järnbrist dålig tillväxt
K92: svart blod avföring kräks tjära kräkning
L01: skorpor gula sår barn ansikte mun smittsam dagis fucidin gulbruna honung
L02: knöl var röd öm svullen armhåla böld skära incision
L03: röd svullen hud varm fot ben
L20: klåda kliande torr hud armveck knäveck böjveck barn spädbarn kortisonkräm hydrokortison mjukgörande utslag röd dupixent
L21: mjäll hårbotten fjällar ansikte skorv bebis
L23 L24 L25 L30: händer hand klåda kliande utslag torr hud kortisonkräm sprickor nickel smycken tvätt handskar blåsor fingrar mjukgörande frisör fjällande kliar röda
L27: kur utslag prickar läkemedel antibiotika penicillin klåda tablett
L29: klåda kliar kroppen utslag utan hela äldre hud
L40: fjällande fjäll röda fläckar plack armbågar knän hårbotten kortison kalcipotriol ljusbehandling daivobet biologiska leder naglar
L50: kvaddlar utslag kliande klåda antihistamin nässla plötslig allergi svullna läppar
L57: sol solskada skrovlig fläck panna flint hud skorpa röd fjällig ansikte flintskallig
L60: nagel tå stortå inåtväxande växer nageltrång röd
L63 L65: hår håravfall tappar fläckar kala
L70: finnar pormaskar ansikte ungdom tonåring tonår rygg isotretinoin roaccutan bensoylperoxid epiduo kvisslor plitor ärr fet hy
L71: rodnad röd ansikte kinder näsa medelålders metronidazol finnar ytliga kärl
L89: sår sittsår liggsår häl korsrygg säng rullstol madrass äldre sängliggande
L97 I87: sår ben underben läker inte kompression lindning omläggning såromläggning venöst arteriellt ankel svårläkt vätskar svullnad
M05 M06: leder led ledvärk svullna fingrar händer morgonstelhet stel metotrexat knogar ledsvullnad biologiska ccp
M10: stortå tå tån röd svullen led öm smärta urat urinsyra allopurinol kolkicin purin plötslig anfall profylax öl febuxostat natten
M15 M19: led leder fingrar fingerleder knölar slitna värk stel
M16: höft höften ljumske smärta gå protes operation höftprotes stel artrosskola ålder slitage gång
M17: knä knän knät knäna värk trappgång trappor trappa smärta protes stel artrosskola träning kortisoninjektion svullet ålder slitage operation knäprotes
M18: tumme tummen tumbas bas värk nypa skruva burk ortos tumled
M23 S83: knä vridning svullet låser korsband menisk idrott fotboll vridit
M35: skuldror höfter axlar lår stel stelhet värk morgon äldre prednisolon kortison sänka hög muskelvärk resa
M48: rygg ben gå framåtböjd domningar trång smärta
M50: nacke arm strålar domning fingrar
M51: rygg ben strålar utstrålning domning isch hosta ryggskott utstrålande
M54: rygg ryggen ländrygg korsrygg ont akut hexenskott lyft böja lyfte sjukskriven träning röntgen nacke utstrålning ben strålar muskler sjukgymnastik skott nackspärr stel vrida låst
M65: finger fingret hakar låser senskida knäpper
M72 M77: häl hälen fot morgon morgonen steg under ont hålfot inlägg armbåge armbågen underarm lyfter greppa utsidan mus racket
M75: axel axeln arm armen lyfta lyft överarm natten ont kortisoninjektion stel höja rotera huvudet träna sena kalk
M76: hälsena akillessena ont löpning
M79: värk smärta hela kroppen muskler trött ömma punkter långvarig överallt muskelvärk
M80 M81: skelett frakturer fraktur kotkompression kota bentäthet dxa alendronat bisfosfonat denosumab prolia kalcium äldre kvinna frax kortisonbehandling brytit zoledronsyra krympt
N10: feber flank flanken rygg ryggont njure njurar frossa kissa urin ciprofloxacin gravid dunköm
N17 N18 N19: njure njurar kreatinin gfr egfr sänkt lågt nedsatt albumin dialys albuminuri uppföljning äggvita diabetes
N20 N23: flank flanken rygg sida intervaller kommer går smärta sten anfall diklofenak ljumske blod urin plötslig vandrande
N30 N39: kissa kissar sveda svider urin trängningar ofta kvinna pivmecillinam selexid nitrofurantoin urinodling antibiotika täta blåsa man män katete äldre urinsticka återkommande vattenkastning upprepade brännande gravid
N39 R32 N32: läcker läckage urin kissa hostar hoppar nyser skrattar hålla bäckenbotten knipövningar trängning inte hinner toaletten byxor inkontinensskydd äldre trosskydd
N40: kissa kissar man män stråle svag täta trängningar nattligt natten droppar tamsulosin finasterid prostata psa tömma blåsa ofta startar efterdropp
N41: man feber kissa prostata smärta bäcken
N45: pung testikel svullen öm smärta
N48: penis förhud trång ollon potens stånd erektion
N76 N77 N89: flytning flytningar lukt luktar fisk illa klåda underliv kliar metronidazol slida grå vita sveda gul
N80 N94: mens mensvärk smärta underliv samlag svår p-piller kräks skola hemma ägglossning hormonspiral
N92 N93: mens blöder riklig mycket blödning mellan oregelbunden hormonspiral tranexamsyra cyklokapron underliv klumpar långvarig samlag mirena
N91: mens utebliven borta kommer inte missad
N95: vallningar värmevallningar svettningar klimakteriet hormon östrogen estradiol mens sömn torra slida slemhinnor 50 kvinna hormonbehandling humör plåster blödning
N97: gravid barn lyckas försöker ivf utredning befruktning ägg spermaprov
O14: gravid blodtryck högt protein proteinuri äggvita huvudvärk flimmer svullnad graviditet
O21: gravid illamående kräks kräkningar graviditet
O24: gravid diabetes socker blodsocker graviditet glukosbelastning
O26: foglossning gravid bäcken klåda
O91 N61: bröst amning feber röd öm mjölkstockning ammar
R00: hjärta hjärtat slår hårt hoppar extraslag klappning bultar rusar snabbt
R05: hosta veckor länge torr månader lungröntgen hostar slutar
R07: bröst bröstet bröstsmärta hugg tryck ont sticker
R10: mage magen ont magont buk akut buksmärta
R17: gulsot vuxen gul hud ögonvitor ögon vuxen gulnar
R31: blod urin kiss kisset rött röd kissar hematuri
R41: minne minnes glömsk glömmer svikt
R42: yr yrsel ostadig gungar står svimfärdig äldre
R51: huvudvärk ont huvudet plötslig värsta
R53: trött trötthet orkar ork kraftlös utan orsak utredning prover sover hela dagarna
R55: svimmar svimmade svimmat svimning reste medvetslös kort tappade medvetandet stå värme
R56: feber barn kramper kramp småbarn krampar ryckningar
R59: körtlar lymfkörtlar svullna hals armhåla ljumske knöl
R63: viktnedgång gått ner vikt aptit matleda ofrivillig magrat dålig aptitlöshet
S06: huvud huvudet slag slagit fall ramlat smäll kräks medvetslös illamående minneslucka yr trampolin tappade
S52 S62: handled handleden arm ramlat halka gips radius bruten hand gipstid felställning is
S61 T14: kniv skar skurit finger hand sy stygn blöder bett hund katt hundbett kattbett infekterat tejpa suturer
S72: ont höft höften ramlat fallit äldre förkortat ben utåtroterat operation operera
S82: ben underben fotled gips vrist ramlat bruten krycka
S93: fot foten vrickat vrickad trampat stukat svullen belasta ankel linda fotled övertramp
T30 T20: bränd bränt kokande vatten het kaffe eld spis skållad skållning hand blåsor ugn grill sol
T63: huggorm orm bett geting bi stick stucken
T78: allergi svullnad tunga andnöd jordnötter nötter epipen adrenalinpenna chock
U07: feber hosta smak lukt lukten tappat virus vaccin vaccination paxlovid test smitta
Z30: p-piller spiral preventivmedel stav minipiller förskrivning akut-p-piller kondom hormonspiral
Z34: gravid barnmorska kontroll besök vecka inskrivning
Z51: livets slut döende smärta smärtlindring morfin vid lindring sista dagar rosslig ångest hemma
Z72: rökning alkohol kost motion levnadsvanor samtal
`;

/** By the stem of a word, the categories it is said of. */
export const describedByStem: ReadonlyMap<string, readonly string[]> = read();

function read(): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, Set<string>>();
  for (const line of described.trim().split('\n')) {
    const [categories = '', words = ''] = line.split(':');
    for (const word of fold(words).split(' ')) {
      const stem = stemOf(soundOf(word));
      const known = byStem.get(stem) ?? new Set();
      for (const category of categories.split(' ')) known.add(category);
      byStem.set(stem, known);
    }
  }
  return new Map([...byStem].map(([stem, categories]) => [stem, [...categories]]));
}
