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
A00 A01 A03 A06 A07: diarré vattentunn utomlands utlandsresa resa vatten orent parasit tropikerna indien afrika mage feber
A02 A05: kyckling ägg mat maten ätit restaurang rå dålig kräks diarré matförgiftad grillat
A08: kräks spyr magen förskolan smittar familjen virus
A21: hare mygga insektsbett körtlar svullna sår feber
A35: spik rostig sår smutsigt vaccin påfyllnad spruta jord
A38: utslag hals röd tunga sträv hud feber barn
A39: prickar bleknar inte feber nackstel vaccin utslag
A40 A41: blodförgiftning frossa feber lågt tryck bakterier blodet kallsvettig snabb andning förvirrad
A54: flytning varig gulgrön sveda kissa oskyddat sex penis
A59: flytning skummande lukt klåda sex
A60: blåsor underliv könsorgan sår svider sex utbrott
A63: vårtor knottror underliv snopp könsorgan analen pensla
A80 A82 A83 A95 A97 B50: vaccin vaccination resa utomlands tropikerna mygga feber bett fladdermus afrika asien thailand
A84: fästing fästingar vaccin vaccinera feber huvudvärk bett
A98: feber ryggvärk njurar sork gnagare råttor möss städat
B04 B24 Z21: sex män test smitta virus prep oskyddat
B15 B16 B17 B19: lever gulsot gul smitta vaccin virus trött illamående mörk urin
B26: kinder kind svullna svullen örat körtlar feber vaccin
B27: körtlar hals halsont trött mjälte tonåring mandlar svullna feber veckor kyssas
B36: ljusa fläckar sol bruna rygg bröst fjällar svamp
B65 B67 B77: mask maskar parasit avföring bajs bada sjö afrika räv
B95: streptokocker röd rodnad stjärt rumpa analen barn gravid bärare
B97: virus hpv vaccin positiv prov rs
C00 C30 C31 C32: sår läpp näsa hes heshet svälja klump hals rökare blöder
C15 C16: svälja fastnar mat viktnedgång mätt illamående kräkning blod matstrupe smärta
C22 C23 C24 C25: gul gulsot klåda viktnedgång ont rygg mage lever gallan bukspottkörtel mörk urin ljus avföring
C40 C41 C49: knöl växer skelett natten smärta låret muskel djupt svullnad
C51 C52 C53: blödning samlag sex cellprov flytning klåda sår blygdläpp slida livmodertapp
C54: blödning klimakteriet efter menopaus livmoder
C56 C57: svullen buk mage uppsvälld äggstock äldre kvinna viktnedgång
C60 C62: knöl testikel hård pung penis sår ollon kula stenen
C64 C65 C66: blod urin flank knöl njure
C69: öga pupill vit reflex fläck
C70 C71 D32 D33: huvudvärk morgon kräkningar krampanfall personlighet domning synbortfall hjärna
C77 C78 C79 C80: spridd spridit sig dottertumör metastaser elakartad tumör cancer skelett lever hjärna
C90: ryggvärk sänka blodbrist njurar benmärg skelett
C91 C92 C95: blåmärken trött infektioner vita blodkroppar blek blodprov
D17: mjuk knöl under huden fett rygg arm hård kula
D18: röd fläck knopp prickar födelsemärke spädbarn kärl
D23 L72: knöl kula hud hårbotten hård vitt innehåll klämma talg liten
D25: livmoder knuta blödningar mens riklig tryck buk
D45 D47 D75: blodvärde högt klåda dusch trombocyter blodplättar vita blodkroppar tjockt blod blodprov
D52 D53 D64: blodvärde lågt trött blek hb andfådd kost
D66 D67 D69: blöder lätt blåmärken prickar röda näsblod blodplättar koagulation länge sår
D80 D82: infektioner ofta ständigt sjuk förkyld immunförsvar antikroppar återkommande
D86: lungor körtlar hosta knölros trött leder
E06: sköldkörtel ont öm hals antikroppar ämnesomsättning
E20 E21: kalcium kalk stickningar njursten törst trött bisköldkörtel
E22 E23: hypofys prolaktin mjölk bröst törst kissar växer händer fötter hormon
E24: kortison kortisol månansikte ansikte runt bristningar blåmärken fett nacke bukfetma hormon
E27 D44: salt lågt blodtryck brun hud trött binjure kortison viktnedgång
E28: mens oregelbunden behåring hår ansikte haka skägg akne finnar äggstockar cystor gravid
E29: testosteron lust muskler trött man skägg svettningar
E34 R62: växer längd kort kortvuxen puberteten pubertet tidig barn tillväxt vikt kurva utveckling sen
E73: mjölk mjölkprodukter glass grädde gaser magont diarré uppblåst
E84: slem segt lungor barn svett salt bukspottkörtel
F02 G31: personlighet omdöme hämningar syner hallucinationer minne ord språk
F07 T90: hjärnskada hjärntrötthet ljudkänslig minne personlighet efter skallskada trötthet
F14 F15 F16 F18 F19: droger drogar knark amfetamin kokain missbruk beroende tabletter sniffar testa urinprov abstinens ungdom son
F21 F22 F23 F24 F25 F28: röster förföljd spionerar vanföreställningar paranoid psykos verklighet misstänksam
F34 F38: nedstämd länge humör glad ledsen svängningar
F52: lust sexlust samlag erektion stånd orgasm utlösning smärta relation libido nedsatt
F63: spelar spel casino pengar skulder stjäl drar hår köper shoppar impulser
F70: skola särskola begåvning inlärning utveckling barn svårt lära
F80: prata pratar talar ord språk barn sen otydligt stammar uttal förskola treåring tvååring logoped
F81: läsa skriva räkna stava matte bokstäver skola svårt lära
F93: barn rädd oro separation mamma skola magont ensam
F95: rycker blinkar läten ljud grimaser harklar barn ofrivilliga
G00: nackstel feber huvudvärk ljuskänslig kräks medvetslös
G12: muskler svaghet förtvinar talet svälja ramlar ryckningar tunnare
G57: fot lår domnad utsida tå smärta brännande släpar foten tårna nerv
G80: barn spastisk rörelsehinder hjärnskada medfödd gå förlossning muskler spänd
G91: gång bredbent urin minne vätska hjärnan huvud växer
G93: ansträngning trött utmattad krasch vila hjärndimma synen huvudvärk tryck
H02: ögonlock hänger tunga fransar ögonfransar skaver gula fläckar påsar ringar
H04: ögon tårar rinner torra svider grus gruskänsla tårkanal bebis skav kontaktlinser
H05 H06: öga ögon utstående buktar svullet dubbelseende sköldkörtel svullnad runt ögonen
H11: blod ögonvita röd fläck hinna växer prick
H16 H18: öga ont skav linser kontaktlins svetsat svets ljus hornhinna suddig sår rött
H30: öga syn suddig flugor åderhinna näthinna inflammation ljuskänslig
H34: syn blind plötslig ena ögat propp synbortfall försvann
H36: diabetes ögon ögonbotten kontroll syn blödning foto
H43: flugor prickar trådar flyter synfält fläckar ljusblixtar grumlingar ser ögat
H44: öga smärta operation syn var
H46 H47: syn öga suddig färger smärta rör synnerv grumlig synfält
H49 H50: dubbelseende skelar ögat inåt utåt blick huvudet snett barn tittar
H52: glasögon läsa nära håll suddig tavlan kisar linser synprov långt tv
H53: dubbelseende synfält färger mörker blixtar flimmer syn nedsatt suddig dimmig
H54: syn ser dåligt blind nästan ingenting käpp synskadad
H57: öga värk smärta pupill ont
H71 H72: öra trumhinna hål rinner flytning var hörsel sprack smäll
H82 H83: yrsel buller konsert hörsel ljud oväsen
H92: öra rinner ont blod vätska värk
I05 I34 I35 I36: klaff läckage läcker trång andfådd blåsljud hjärta svimmar operation
I30 I40: bröst ont feber förkylning ligger framåtlutad hjärta tränat virus andas
I33: feber hjärta klaff bakterier tand blod
I42: hjärta stort förstorat muskel tjock ärftligt andfådd plötslig
I44: puls långsam pacemaker ekg hjärta block svimmar
I46: livlös medvetslös återupplivning stopp hjärta andas inte defibrillator
I47 I49: hjärta hjärtat slår rusar fort snabbt puls extraslag hoppar över dubbelslag anfall pirrar
I60 I62 I67: huvudvärk plötslig värsta blödning hjärna aneurysm äldre fall
I65: halskärl förträngning propp kärl hals
I69: efter stroke rehabilitering trött förlamad tal
I71: bråck pulserande mage kroppspulsåder screening man 65 rygg smärta
I73: fingrar tår vita blåa kalla kyla händer fötter domnar alltid kall cirkulation blodets flöde
I74: kallt vitt ben plötsligt smärta arm puls
I86 N43: pung svullen bråck vatten testikel stor knöl mask
I87 I89: svullna ben svullnad svullen arm tung kväll strumpor vätska operation lymfkörtlar lindning underben kompression stödstrumpor
J05: skällande hosta natt barn väser andas in säl
J12 J13 J14 J15 J16: hosta feber lunga andfådd slem
J33: polyper näsa täppt lukt lukten tappat snarkar
J36: gapa svälja ont hals ena sidan gröt svullen dreglar
J38: röst hes heshet stämband rösten andas knutor sångare
J40 J41 J42 J43 J47: hosta slem rökare långvarig morgon andfådd gul varje
J81 J84: andfådd andnöd hosta torrhosta knaster lunga rosslar vätska ligga
J93: andnöd hugg bröst plötsligt ung lång lunga hål håll
K02 K04: tand tänder tandvärk hål ilar bultar värk kind svullen rot tuggar kallt sött
K03 K08: tänder slitna gnisslar pressar frätskador läsk emalj lös lossnar tandlös trasig protes tappat
K05: tandkött blöder borstar svullet lösa tänder rodnad tandköttsfickor
K11: saliv spott spottkörtel käke svullen äter muntorr torr dreglar ökad salivutsöndring mun öra
K12: munnen blåsor sår tunga svider vita kind läpp beläggning brännande
K13: mungipor sprickor läppar torra munnen fläck vit kind knöl spruckna
K35 K36 K37: mage höger feber flyttat akut kräks
K40 K41 K42: bula knöl ljumske navel bråck lyfter hostar operation svullnad bebis
K52: diarré vattnig äldre långvarig magont slem
K56: kräks avföring gaser stopp uppspänd magen operation magont
K60 K61 K62: ändtarm anal rumpa stjärt bajsa blod gör ont spricka böld var fistel klåda svullnad läcker trycker
K70 K71 K72 K73 K74 K75: lever levern leverområdet trötthet alkohol gul gulsot klåda vätska buk levervärden mediciner
K82 K83: galla gallblåsa gallgång gul feber frossa polyp höger
K86 K90: fettdiarré avföring flyter bukspott enzymer vikt alkohol gluten näring upptag
K92: svart avföring blod kräks bajs tjära magen kaffesump
L00 L01: skorpor sår barn smittar hud lossnar näsa mun vätskar
L02 L05 L73: böld bölder var armhåla ljumske rumpa svanskota knöl öm röd finne återkommande rakning
L03 L08: rodnad sprider infekterat sår var nagelband röd svullet varmt ömt
L26 L27: utslag medicin antibiotika hela kroppen röd penicillin ny tablett flagnar
L28 L29: klåda kliar knutor ben kroppen natten utan utslag äldre gravid river
L42 L43: utslag fläckar rosa lila knottror mun vita kliar bål
L56: sol utslag kliar prickar vår första soldagen armar dekolletage
L57: sol skrovlig sträv fläck flint panna hand äldre skorpa
L60: nagel naglar sköra räfflade spruckna tjocka lossnar missfärgad gul vit inåtväxande stortå nageltrång sprickor fåror tunna
L64 L65 L63: hår håret tappar håravfall flint kalt fläckar glesnar dusch borste förlossning
L80 L81: fläckar vita ljusa bruna mörka pigment ansikte händer hud sol graviditet ringar
L82: brun fläck vårta upphöjd rygg äldre ser ut påklistrad
L84 L85: hud torr fnasig förhårdnad hård fötter häl hälar sprickor knottror överarmar skinkor lår knottrig sträv tå valk fjällig händer
L90: bristningar sträckmärken ärr vit hud klåda underliv tunn ollon magen graviditet
M00 M01 M02 M03: led svullen röd varm feber knä infektion efter magsjuka sex borrelia
M07: psoriasis leder finger svullna stel naglar korv
M08: barn led knä svullet stelt morgon hältar
M11: led knä svullet kristaller kalk plötsligt äldre
M13: led svullen röd varm inflammerad stel
M20: tå stortå sned knöl skor hammartå skaver krokig
M21: fot platta plattfot ben olika långa hjulbent kobent faller inåt tår barn går inåt
M24: axel led hoppar ur led låser lös instabil stel
M25: led leder ont värk svullen vätska knä höft fotled handled armbåge stel knäpper knakar haltar
M31 M32 M34: huvudvärk tinning käke sänka utslag sol leder trött fingrar hud stram kall ansikte fjäril
M35: torra ögon mun stel axlar höfter överrörlig lederna värk morgon äldre kroppen stelhet
M41: rygg sned krokig skuldra höft barn tonåring puckel
M45 M46: rygg stel morgon natten ung man bättre rörelse vaknar ländrygg feber
M65 M67: finger tumme handled sena knarrar knöl ganglion hakar kula hård svullen
M70 M71: svullen armbåge boll höft utsida ligga knä knäveck cysta slemsäck öm
M86: ben sår skelett feber infekterat fotsår
M91 M92 M93: barn tonåring knä häl höft haltar idrott öm knöl växande fotboll
N00: urin blod cola svullen halsfluss ögonlock äggvita
N20 N21: sten smärta flank sida kissa blod stråle
N32 R32: kissa läcker trängande hinna håller blåsa toalett ofta plötsligt
N34: sveda penis flytning kissa urinrör droppar ung
N44: pung testikel plötsligt akut smärta vriden svullen pojke natten
N46 N97: gravid barn spermier lyckas försöker prov utredning barnlös
N47 N48: förhud penis snopp ollon trång röd kliar krokig stånd dra tillbaka svullen prickar vit beläggning
N62: bröst man pojke växer ömma stora tunga brösttillväxt bröstkörtel minska operation
N63: bröst knöl knuta kula klump öm ömma ömt
N70: underliv feber ont flytning samlag äggledare
N75: blygdläpp knöl böld svullen slida öppning
N81: slida bula tyngd framfall livmoder trycker förlossning kommer ut ner
N83: äggstock cysta ont ena sidan plötsligt underliv brusten
N85 N87: livmoder cellprov cellförändringar förstadier livmodertapp slemhinna tjock polyp
N94: mens ont pms humör ägglossning samlag ömma bröst kramp buk
O00 O03 O04: gravid blödning missfall abort avbryta positivt test ont tidig graviditet ensidig
O22 O23 O26 O28: gravid graviditet klåda bäcken fogarna ont svullna urin händer fötter
O47 O48 O80 O82: gravid värkar sammandragningar förlossning föda vecka snitt kejsarsnitt rädd magen hård igångsättning
P07 P14 P38 P83 Q10: bebis nyfödd spädbarn född navel arm prickar tidigt öga hud kladdig
Q18 Q35 Q53 Q65 Q66 Q70 Q71 Q79 Q87: medfödd född barn bebis missbildning fot fötter höft fingrar gom
Q20 Q21: hjärtfel medfött barn blåsljud hål blå
Q90: kromosom trisomi barn
R00: hjärta hjärtat klappar dunkar dunkande oregelbundna hårt puls känner rusar pirrar bröstet
R03: blodtryck högt doktorn hemma mätning
R04: näsa blöder blod näsblod hostar slutar inte
R06: andas andning luft andnöd andfådd tung tungt hyperventilerar fort suckar trappa ansträngning lättare aktivitet vila
R09: slem hals näsa täppt harklar klump rinner bak svalg
R10: ont mage magen magont kramper knip underliv höger vänster sida nedre övre bebis skriker kolik leverområdet
R11: illamående kräks spyr mår illa morgon mat yr
R13: svälja sväljer fastnar hals mat tabletter sätter vrångstrupe hostar
R14: gaser fisar pruttar uppblåst rapar rapningar magen svullen spänd bubblar kurrar
R15: avföring läcker hålla bajs tarm trosor hinna
R19: avföring ändrad magen hård klump dålig andedräkt lukt mun diarré svullen
R25: kramp vad vader ben natten rycker ögonlock ögat muskler skakar darrar ryckningar sendrag
R26: går gång ostadig ramlar faller vinglar balans halta haltar svårt dålig äldre
R31: blod kiss urin rött mörk brun stickan
R35: kissa kissar natten vaknar toaletten ofta behöver mycket törst går upp stora mängder
R39: kissa svårt tömma stråle trängningar går trögt kommer droppar
R41: minne minnet glömmer minns koncentration tänka klart förvirrad ord tappar tråden
R42: yr yrsel snurrar ostadig svimfärdig balans gungar vinglig matt
R43: lukt luktsinne smak känner inte sämre förlorat tappat konstigt
R45: arg ilska irriterad lättretlig retlig aggressiv utbrott självmord ledsen oro tålamod känslor humör gråter
R47: prata talet sluddrar ord hittar inte otydligt språk svårt
R49: röst hes rösten raspig sjunga tala viska
R50: feber temperatur grader hög dagar frossa barn bebis febrig
R51: huvudvärk huvudet ont dunkar trycker värk varje dag
R52: smärta ont värk kroppen långvarig kronisk värktabletter cancer
R53: trött trötthet orkar orkeslös matt slut kraftlös energi dagen sjukdomskänsla seg sover
R55: svimmar svimmade svart ögonen föll ihop kollapsar reser borta tuppade
R59: körtel körtlar svullna knöl knölar hals ljumske armhåla nacke örat ömma
R61: svettas svett svettning svettig kallsvettas händer fötter armhålor natten lukt mycket
R63: aptit äter vikt viktnedgång mager törst törstig hungrig matlust hunger smal vägrar
R68: torr mun muntorr fryser kall skriker bebis gråter otröstlig
R73: socker sockret högt gräns fasteblodsocker prov risk
S01 S02 S09: slag näsa sned bruten panna jack huvud ansikte käke tand blöder sy
S03: käke käken gapa ur led tand låst knäpper
S05 T15: öga ögat slag pinne grus skräp flisa skav boll rött riva naglar
S12 S13: nacke bil påkörd krock stel whiplash dykt
S22 S32: revben rygg fall ramlat andas hosta bäcken svanskota kota ont
S30 S40 S50 S60 S70 S80 S90: blåmärke slag svullen öm ramlat stötte klämt nagel blå tappat sparkad kontusion
S42 S43 S46: axel arm nyckelben ramlat cykel lyfta ur led sena smäll överarm hoppade
S53: armbåge barn arm drog ryckte hänger ur led vill inte använda
S63: tumme finger stukat boll svullet handled skidor bakåt ur led böjt
S73 S86: small vad hälsena spark hoppade höft protes ur led
S92: tå fot bruten lilltå sparkade tappade svullen
T65 T78 T80 T88: allergi allergisk reaktion svullen läppar svalg utslag biverkan vaccin spruta medicin gift druckit svalde nötter kliar munnen
T74: slår slagen rädd våld man partner blåmärken hotar barn
T75: bil åker spyr illamående stöt el ström vatten drunkna maskin vibrationer
T79 T83: spänd svullen gips kateter stopp läcker spiral trådar
U09: covid efter trött hjärndimma andfådd månader lukt kvar
U11 U12: vaccin covid spruta dos biverkan arm feber
U82: bakterie resistent bärare odling antibiotika smitta sjukhus
W53 W54 W55: bett biten bet hund katt råtta häst hand
X60: tabletter svalt överdos självmord ta livet alvedon burk
Z01 Z12: kontroll screening kallelse prov mammografi cellprov hälsokontroll
Z36 Z35: gravid foster prov ultraljud kromosom ålder risk
Z39: förlossning amning amma bröst efterkontroll stygn barnmorska mjölk
Z61 Z63 Z65: familj relation skilsmässa sorg dödsfall anhörig barndom problem bråk ekonomi flykting
Z73: stress jobbet krav press hinner sömn
Z80 Z85 Z86: släkten familjen ärftligt haft tidigare gen mamma
Z88: penicillin allergisk tål inte antibiotika medicin utredning
Z94: transplanterad njure lever hjärta nytt organ avstötning
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
