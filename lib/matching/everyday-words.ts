/**
 * Words that people use for the same thing when they tell how they feel: `ont i axeln` is asked
 * where the name is `axelsmärta`. Language in general; what a diagnosis is called is for the terms.
 */
import { soundOf, stemOf } from './word-forms.ts';

/** Folded; each line is one meaning. */
const meanings = `
  ont smarta smartor vark sveda svider
  bruten brutet brott fraktur benbrott
  klada kliar kliande kli
  utslag eksem
  svullen svullet svullna svullnad odem
  bloder blodning blodningar
  kraks krakas krakningar krakning spyr
  yr yrsel
  trott trotthet utmattad utmattning
  stel stelhet
  svag svaghet kraftlos
  domnar domning domningar bortdomnad
  darrar darrig darriga darrningar skakar skakningar tremor
  spadbarn bebis baby nyfodd
  barn pediatrisk
  gravid gravida graviditet
  inflammerad inflammation
  infekterad infektion smitta
  cancer karcinom
  kissa kissar urinera urinering
  urin kiss
  bajs bajsar bajset avforing
  mage magen buk buken
  nedstamd nedstamdhet deprimerad depression
  orolig oro angest
  mens menstruation
  skada skadad skador
  propp blodpropp trombos emboli
  forgiftad forgiftning
  andfadd andnod
  forstoppad forstoppning
  ater at atstorning
  horsel hor
  ser syn synen
  sova somn somnen somna
  alkohol dricker
  roka roker rokning tobak
`;

const byStem = new Map<string, readonly string[]>();
for (const line of meanings.trim().split('\n')) {
  const words = line.trim().split(' ');
  for (const word of words) byStem.set(stemOf(soundOf(word)), words);
}

/** Other words for a folded word, itself not among them. */
export function sameMeaning(word: string): readonly string[] {
  return (byStem.get(stemOf(soundOf(word))) ?? []).filter((other) => other !== word);
}
