/**
 * The forms of a folded word that count as the same: its stem (`ryggen`, `ryggar` → `rygg`) and
 * how it sounds (`pharyngit`, `faryngit`; `skitsofreni`, `schizofreni`).
 */
import { fold } from '../terminology/words.ts';

/** The words of a text, folded. */
export function tokensOf(text: string): readonly string[] {
  // Folded, what is hard would be black: `svårt att bajsa`, `svart bajs`.
  const folded = fold(text.replaceAll(/svårt/gi, 'svår'));
  return folded === '' ? [] : folded.split(' ');
}

/** Words that carry little: they count for almost nothing in a query or a name. */
const little = new Set(
  `och eller men i av vid med for pa om en ett den det de som till hos fran under efter ar har att
  jag du han hon vi man mig min mitt mina sin sitt sina hans hennes er ej inte aldrig alltid ibland
  ofta samt utan inom mot per nar dar har hur vad vilka vilken vilket borja borjar ur upp ner ut in over bort kan ska skall
  vill blir blivit bli fatt far fick hade haft vara varit var gor gora gar ge ger tar mycket lite
  mer mest sa sig sedan lange dag dagar vecka veckor manad manader ar ars igen hela nagra nagon
  annan annat andra uns ospecificerad ospecificerat ospecificerade icke specificerad kanner kansla
  sjukdom sjukdomar sjuk besvar problem behandling behandla utredning riktlinje riktlinjer
  vardprogram vardforlopp vard patient patienter patientinformation lakemedel medicin mediciner
  rekommenderade rekommenderad rekommendationer sjukskrivning rehabilitering rad egenvard
  beslutsstod forsakringsmedicinskt regionalt regional nationell nationellt nationella fakta
  pat pats m ssk dsk usk svf beh utr mott avd vc lakare doktor sjukskoterska
  tre fyra fem sex sju atta tio behover brukar
  the of and`.split(/\s+/),
);

/** Words that say how, when or whose rather than what: they count, but not as what is asked about. */
const qualifying = new Set(
  `akut akuta plotslig plotsligt plotsliga svar svara kraftig kraftigt stark starkt mild lindrig
  langvarig langvarigt langvariga kronisk kroniskt kroniska aterkommande upprepade standig standigt
  jamt ena bada andra sidan sida flera ganger tiden natten natt morgonen kvallen vintern dagen
  barn barnet ungdom tonaring spadbarn smabarn aldre gammal vuxen vuxna ung unga man kvinna kvinnor man patienten misstankt misstanke misstankta
  orsak symtom tecken remiss remittera uppfoljning kontroll primarvarden primarvard vardcentral
  boende hemma sarskilt samtal hjalp sluta forebygga forebyggande val oklar ofrivillig nyupptackt nydebuterad
  efter nyss rubbning rubbningar storning storningar svarighet svarigheter bekymmer
  antibiotika antibiotikum handlaggning bedomning diagnostik diagnos screening provtagning insattning utsattning dosering
  sekundarprevention primarprevention prevention komplikation komplikationer
  biverkan biverkning biverkningar foljsamhet dalig daligt daliga intyg kora kor bil vantetid
  utskrivning kontraindikation kontraindikationer rekommenderas lamplig forstahandsval andrahandsval
  sjukhus sjukhuset akuten akutmottagning jourcentral remittering arskontroll besok gang
  tillstand anfall attack form typ stor stora liten sma jatte jattemycket valdigt extremt gora gar verkar
  yngre frisk friska tidig tidiga sen sena tata svarbehandlad terapiresistent misstanka misstanker bakomliggande
  riskfaktor riskfaktorer arftlighet trots obehandlad personal sjukvardspersonal vardpersonal sjukgymnastik
  fysioterapi traning kost prover blodprov blodprover labprover arlig arliga hemgang telefon radgivning
  distriktsskoterska sjukskoterskan hemsjukvard aldreboende sjukhem sabo remissindikation remisskriterier
  remissfall behandlas behandlar utreds utreda diagnosticera handlaggs malvarde malvarden atervbesok aterbesok
  upptrappning nedtrappning prognos debut rontgen ultraljud operation opererad operera opereras kirurgi
  differentialdiagnos differentialdiagnoser alarmsymtom flaggor trolig befarad oroliga dam herr flicka pojke
  dottern sonen mamma pappa farmor farfar mormor morfar gubben gumman frugan mannen frun sambo make maka aring foraldrar anhorig halvar aret
  dos doser lakemedelsval lakemedelsbehandling tablett tabletter tablettbehandling skolbarn tonarsflicka
  utredas remitteras vardniva oppenvard vardcentralen inremitterad inkommer soker`.split(/\s+/),
);
const QUALIFYING = 0.4;

/** How much of a word's weight counts: less for words that only qualify. */
export function shareSaid(word: string): number {
  return qualifying.has(word) || isCount.test(word) ? QUALIFYING : 1;
}

/** More than two tells how many or how old; one and two tell types apart. */
const isCount = /^([3-9]|\d\d+)$/;

/** Words for whom it is about: `sår på foten diabetiker` asks for the sore. */
const persons = new Set(
  `rokare storrokare diabetiker diabetikern astmatiker alkoholist reumatiker gravid gravida ammande
  missbrukare dement dementa`.split(/\s+/),
);

/** Whether a folded word alone says what a query may be about. */
export function namesSomething(word: string): boolean {
  return !saysLittle(word) && shareSaid(word) === 1 && !persons.has(word);
}

const CHILD =
  /^(barn|bebis|baby|spadb|smab|nyfod|ungdom|tonar|pojk|flick|grabb|tos(en)?$|son(en)?$|dotter|forskol|dagis|skol)|aring/;

/** Whether a folded word is for a child. */
export function saysChild(word: string): boolean {
  return CHILD.test(word);
}

/** What follows tells more of what is named already: `astma hos rökare`, `hosta som inte ger sig`. */
const adding = new Set(['som', 'hos', 'efter', 'trots']);
const ADDED = 0.6;

/** How much of each word's weight counts in a query of these words. */
export function sharesIn(tokens: readonly string[]): (word: string) => number {
  const at = tokens.findIndex(
    (token, n) => adding.has(token) && tokens.slice(0, n).some(namesSomething),
  );
  const added = new Set(at < 0 ? [] : tokens.slice(at));
  return (word) => shareSaid(word) * (added.has(word) ? ADDED : 1);
}

/** Whether a folded word says little of what a text is about. */
export function saysLittle(word: string): boolean {
  return little.has(word);
}

/** Longest first; each with the fewest letters it must leave. */
const endings: readonly (readonly [ending: string, least: number])[] = [
  ...withLeast(4, 'iker ikern ikerna ism ismen'),
  ...withLeast(3, 'heterna heten heter andet arnas ernas ornas erna arna orna ande aren arne'),
  ...withLeast(4, 'ade ens ets ers ars ern are ast het'),
  ...withLeast(3, 'ar er or en et an'),
  ...withLeast(4, 'at ad is na es as ns us um ii'),
  ...withLeast(3, 'a e n'),
  ...withLeast(4, 't r'),
  ...withLeast(5, 's'),
  ...withLeast(6, 'i'),
];

/** What a second ending must leave: `cancer|er|na`, but not `has|en`. */
const LEAST_AGAIN = 5;

function withLeast(least: number, list: string): (readonly [string, number])[] {
  return list.split(' ').map((ending) => [ending, least] as const);
}

/** Words whose forms no rule finds: ears, eyes, knees, the brain; high is not right. */
const irregularForms = new Map(
  [
    'ora orat oron oronen',
    'oga ogat ogon ogonen',
    'kna knat knan knaet knana',
    'hjarna hjarnan',
    'hog hogt hoga',
    'hoger hogra',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/**
 * A sound (see `soundOf`) without the word's endings, Swedish and Latin. Rough: good for telling
 * alike, not for reading.
 */
export function stemOf(sound: string): string {
  const irregular = irregularForms.get(sound);
  if (irregular !== undefined) return irregular;
  return withoutFleeting(withoutEnding(withoutEnding(sound), LEAST_AGAIN));
}

/** A sound without its last ending: `migranen` → `migran`. */
export function withoutEnding(sound: string, least = 0): string {
  // A tumour is no thumb, and one in the heart no heart.
  if (sound.endsWith('tumor')) return sound;
  const fits = endings.find(
    ([ending, leaves]) =>
      sound.length - ending.length >= Math.max(leaves, least) && sound.endsWith(ending),
  );
  return fits === undefined ? sound : sound.slice(0, -fits[0].length);
}

/** The vowel that comes and goes before l: `kortel`, `kortlar`. */
function withoutFleeting(stem: string): string {
  return stem.replace(/(?<=..[bdfgkmnpst])el$/, 'l');
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sk'],
  [/ph/g, 'f'],
  [/([ckrt])h/g, '$1'],
  [/[tc]z|[zc](?=[eiy])|ts(?=[eio])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ae|oe/g, 'e'],
  [/dt/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: spellings that are mistaken for each other fall together. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, as] of sounds) sound = sound.replace(spelling, as);
  return sound;
}
