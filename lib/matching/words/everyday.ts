/**
 * Words that people use for the same thing when they tell how they feel: `ont i axeln` is asked
 * where the name is `axelsmärta`. Language in general; what a diagnosis is called is for the terms.
 */
import { soundOf, stemOf } from '../word-forms.ts';

/** Folded; each line is one meaning. */
const meanings = `
  ont smarta smartor vark varker sveda svider ommar onda smartsam smartsamma
  bruten brutet brott brutit fraktur benbrott
  klada kliar kliande kli
  utslag eksem prickar
  svullen svullet svullna svullnad svullnar odem svullnar svullnat uppsvalld uppsvullen igensvullen
  bloder blodning blodningar blodig blodde blott
  kraks krakas krakningar krakning spyr
  yr yrsel snurrig snurrar ostadig
  trott trotthet utmattad utmattning orkeslos orkeslos tappad matt
  stel stelhet stela stelnad
  svag svaghet kraftlos kraftloshet
  domnar domning domningar bortdomnad stickningar myrkrypningar domnat somnar pirrar pirrningar pirr
  darrar darrig darriga darrningar skakar skakningar tremor
  rycker ryckningar
  spadbarn bebis baby nyfodd smabarn
  barn barnet pediatrisk
  gravid gravida graviditet havande
  inflammerad inflammation infektion
  infekterad infektion smitta smittad
  cancer karcinom tumor
  kissa kissar urinera urinering urin kissat
  kiss urin
  bajs bajsar bajsa bajset avforing
  mage magen buk buken
  nedstamd nedstamdhet deprimerad depression ledsen nere
  orolig oro angest angestfylld
  mens mensen menstruation
  skada skadad skador
  propp blodpropp trombos emboli
  forgiftad forgiftning
  andfadd andnod andas andning flasig andas flasar
  forstoppad forstoppning
  hostar hosta hostat
  ater at atstorning
  horsel hor
  ser syn synen
  sova sover somn somnen somna somnlos somnloshet
  svalja svaljer svaljning
  prata pratar tala tal
  minnet minns glommer glomsk glomska
  alkohol dricker sprit
  roka roker rokning tobak
  knol knuta resistens
  stjart rumpa rumpan andtarm anal baken
  snopp penis
  stralben handled radius
  larben femur
  underben vadben skenben tibia
  hoftled hoft
  knaled kna
  fotled vrist ankel anklar
  tumbas tumme
  halsena akilles
  knaskal patella
  skuldra axel
  njure njurar renal
  hypertrofi hyperplasi forstoring forstorad forstorade
  hud skinn
  slida vagina vaginal underliv
  livmoderhals cervix
  ogonlock blefarit
  tandkott gingivit
  bolder finne finnar akne
  hjartslag puls
  brand brannskada branna
  biten bett bitit
  stick stucken
  snarkar snarkning
  svettas svettig svettningar svettiga
  svimmar svimma svimning svimmade svimmat
  ramlar ramlat fall faller trillar ramlade trillat trillade fallit foll
  rod rodnad rott roda
  pipande piper pip vasande
  rinner rinnande rann
  kletar kletig kladdig kladdigt kladdiga klibbig klibbigt varigt varig
  laka laker lakt lakning
  hakar laser upphakning lasning
  lakage lacker lackage inkontinens
  vatska vatten
  tinning tinningen tinningar
  har haret harstra
  svag svaga nedsatt
  svank svanken landrygg landryggen korsrygg korsryggen ryggslut ryggslutet
  opererad operation operera
  bula knol utbuktning
  tappat forlorat borta
  bekymmer besvar problem
  tjej flicka flickor tos tosen
  kille pojke pojkar grabb grabben
  skrev skrevet ljumske ljumsken
  katarr inflammation
  var varig varigt
  tjock overvikt fetma overviktig
`;

const byStem = new Map<string, readonly string[]>();
for (const line of meanings.trim().split('\n')) {
  const words = line.trim().split(' ');
  for (const word of words) {
    const stem = stemOf(soundOf(word));
    byStem.set(stem, [...new Set([...(byStem.get(stem) ?? []), ...words])]);
  }
}

/** Other words for a folded word, itself not among them. */
export function sameMeaning(word: string): readonly string[] {
  return (byStem.get(stemOf(soundOf(word))) ?? []).filter((other) => other !== word);
}
