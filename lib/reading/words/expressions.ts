/**
 * Regular expressions of the word book, as sources: what records write around codes, in all languages at
 * once. Each is linear (tests/lib/reading/expressions.test.ts).
 */
import { classSourceOf, offerClasses, widgetClasses } from './classes.ts';
import { month, otherDay, sinceColumn } from './dates.ts';

/** A full stop after one of these ends no clause: `st.p. gallsten`. */
const abbreviated =
  '[Ss]t\\.?p|[Mm]isst|[Ee]v|[Oo]bs|[Dd]iff|[Pp]rel|[Tt]\\.ex|[Ff]\\.d|[Rr]esp|[Ss]\\.p|[Pp]oss|[Pp]rob|[Bb]eh|[Tt]id|[Tt]idig|[Ss]usp|[Oo]p|[Tt]idl|[Tt]\\.o\\.m|[Ff]r\\.o\\.m|[Pp]\\.g\\.a|[Ee]vt|[Ss]pm|[Mm]hp';

/** What goes with a name and leaves it the same diagnosis: since when, and on which side. */
const since = 'sedan|since|siden|debut|diagn|från|fra|from|år';
const sinceYear = '\\b(?:sedan|since|siden|seit|vuodesta) (?:\\S+ )?(?:19|20)\\d\\d';
const sides =
  'höger|vänster|hö|vä|bilateral[a-z]{0,2}|bilat|dubbelsidig[a-z]{0,2}|dx|sin|dxt|right|left|høyre|højre|venstre|uns|ospecificera[dt]e?';

/** A remark after a code or its name: `E11.9 active`, `M06.9 Reumatoid artrit (pågående)`. */
const current =
  '(?:[^.;\\n]{0,60}[(,–-])? ?(?:aktiv|aktivt|pågår|gällande|active|current|ongoing|aktive|igangværende|pågående)(?![\\wåäö-])';

/** As it stands in a folded text. */
const plain = (list: string) => list.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o');

/** Asked as they are, any case. */
export const expressions = {
  // Of codes.
  /**
   * Over codes that themselves stand for a family or personal history, an old event, or for what a mother
   * has for her child: the words of their own term say nothing about the coding (`Z80.3 Family history of …`,
   * `O99.0 Anemi hos modern …`).
   */
  telling: '^(?:Z8\\d|Z9[12]|I25\\.2|O99|O34|P0[0-4])',
  /** Over a code: ICPC-2 has such a chapter, and a disease there. */
  chapter: '^[^CEGIJMOQV][0127-9]',

  // Of what stands before and after a code in its line.
  /** What stands before a code that begins its line or clause, or follows a mark. */
  beginsAfter: '^[\\s\\d./–-]*$|(?:[:;,([|/+–-]|\\b[A-Z]\\d\\d[\\d.]{0,4}|\\b[\\dA-L][.)])\\s*$',
  /** What stands after one that ends its line or clause. */
  endsBefore: '^\\s*(?:$|[;,)\\]|])',
  /**
   * Before, after and the code, each in a line of its own. `A00-B99`, `C4-C5`: a chapter or a span of vertebrae, no
   * diagnosis. `M8140/3, T67.7`: a topography beside its morphology. `?code=E11.9`: an address. `svullet ben, T38.9`: a temperature. `F9 Spara F10 Stäng`: keys.
   */
  inRange:
    '\\bF[6-9] [^\\n]{1,40}\\n[^\\n]*\\nF1[0-2]$|[?&]\\w{1,12}=\\n|\\n[-–][A-Z]?\\d|\\n\\s[-–]\\s[A-Z]\\d\\d(?![\\w.])|\\b[A-Z]\\d{1,2}(?:\\.\\d)?\\s?[-–]\\s?\\n|\\bM\\d{4}/\\d[^.;\\n]{0,40}\\n[^\\n]*\\n[TM]\\d|[a-zåäö], ?\\n[^\\na-zåäö]*\\nT(?:3[5-9]|4[01])\\.\\d$|\\n,\\d[^\\n]*\\nT(?:3[5-9]|4[01])$|\\n,? (?:19|20)\\d\\d(?![\\d-])[^\\n]*\\nV\\d\\d$',
  /** Before a code: a box drawn as text, without its tick. */
  unticked: '(?:[☐□]|\\[ ?\\])[^☐□☑☒✓✔\\[\\]\\n;.]*$|\\( ?\\) ?$',
  /** A chip that would be added. */
  plus: '^\\+(?! ?\\d)',
  /** Before a code: nothing but a term. */
  termAlone: '^[^\\d,;:]{3,}$',
  /** After a code: the term between bars is SNOMED CT's own way of writing. */
  barred: '^ ?\\|.+\\|',
  /** After a code of ICD-10-GM: how certain it is. */
  certainty: '^ (?:[RLB] )?[GVZA](?!\\w)',
  /** After a code: a period in it is one of sick leave. */
  leave: 'sj?uk|syk|sick|%',
  /** A form's answer after a code: `: Nej`. */
  answersNo: ': ?n(?:ej|ei|o|ein)\\W*$',
  /**
   * Both sides with a line break for the code: the patient has it, by a ticked box drawn as text before it or by
   * the year since when.
   */
  hasSince: `(?:[☑☒✓✔]|[[(]x[)\\]]) ?\\n|${sinceYear}\\W{0,3}\\n|\\n[^.;\\n]{0,60}${sinceYear}|\\n${current}`,
  /** What stands after a code: a remark that it is current. */
  isNow: `^${current}`,
  /** What stands before, a line break, and what is a remark on it: a question. */
  asked: '\\? ?\\(? ?\\n|\\n[^,;(\\n]{0,60}\\(?\\?',

  // Of lines and labels.
  /** A line that may head those below. */
  overLine: '^(?:ICD-?10|\\.(?=[^\\s.])|[^:.\\d]){1,60}:?$',
  /** A folded label: its value tells of the code in the pair before. */
  tells:
    '^(?:(?:klinisk |clinical |verification |diagnos)?status|upplost|(?:kode?|code) ?system|kode?verk|klassifikation|typ(?:e)?(?: av diagnos)?$|aktiv|active|veri\\S{1,6}sgrad|slut ?dat(?:um|o)|end date|resolved(?: date)?|upphor|till|diagnos\\w* (?:sakerhet|sikkerhed|sikkerhet)|(?:diagnostic )?certainty)',
  /** A line that tells the code system of the next: `System: http://hl7.org/fhir/sid/icd-10`. */
  tellsSystem: '^(?:code |kode?)?system\\b',
  /** What no label holds, but for what is `numbered`: a digit, a sentence's end, a value after a colon, a sign for adding. */
  noLabel: '^\\+|[\\d=]|[^\\s.]{6}\\.$|:\\s*\\S',
  /** A folded heading: which part of the list whose heading stands above it. */
  part: '^(?:primar[yt]?|primaer[te]?|secondary|sekundar[at]?|sekundaer[te]?|main|principal|additional|other|huvud|hoved|ovriga?|ovrige)(?: (?:optional|required|frivillig\\w*|obligatorisk\\w*))?$',
  /** A column's header: the column of codes, of what stands beside it. */
  codeColumn:
    '^(?:kode?|code|koodi|icd|code no|kod nr|snomed(?:[- ]?ct)?(?: ?(?:kode?|code|id))?|concept id|sctid)$',

  /**
   * It tells of a code of its own. Three characters beside a date or a number are a ward or a bed:
   * `2019-02-18 Epikris Geriatrik C74`, `Winther, Elisabet 620320-2384, plats B03`.
   */
  coded: '\\b[A-Z]\\d\\d[.\\d]|^(?!.*\\d{4}).*\\b[A-Z]\\d\\d(?!\\w)',

  // Of cells and buttons.
  /** A cell with a day, or a year alone. */
  date: `^(?:19|20)\\d\\d$|^\\d?\\d/(?:19|20)\\d\\d$|(?:19|20)\\d\\d[-/.]?\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b(?:${month})[a-z]{0,6}[ .-]{1,2}(?:\\d{1,2}, )?(?:19|20)\\d\\d`,
  yes: '^(?:ja|yes|y|j|x|true|kyllä|✓|✔|☑|☒)$',
  no: '^(?:nej|nei|no|n|ei|false|[-–—]|☐)$',
  /** The same as a word, where no column asks. */
  wholeNo: '^n(?:ej|ei|o)$',
  /** It tells that a diagnosis is certain, not that it is current. */
  certain:
    '^(?:bekr[äeæ]ft|fastst|verifi|säkerst|definitiv|confirmed|definite|stadfest|vahvistettu|gesichert)',
  /** What a row's buttons say: the row is there to be taken or left. */
  taking:
    '^(?:[+⊕＋➕]|lägg till|välj|acceptera|godkänn|avvisa|infoga|använd|add|select|choose|pick|accept|dismiss|use|insert|legg til|velg|godta|sett inn|tilføj|vælg|indsæt)(?: diagnos[ei]?s?)?(?: (?:som|as|to|till|til|i) (?!tillstånd|condition).{1,30})?$',

  // Of names without their codes.
  /** What may stand before a name without its code: a label, a number, a dash. */
  nameAfter: '^\\s*(?:[^:."{?\\d]{2,40}:\\s)?\\s*(?:\\(?\\d{1,2}[.)]\\s+|[-–—•*·]\\s*)?',
  /** A folded text after such a name: nothing but a side and a date. */
  nameAlone: `^(?:(?:${plain(sides)})(?: |$))?(?:(?:${plain(since)})(?: |$))?(?:\\d[\\d ]{1,11})?$`,

  // Of dates, see dates.ts.
  otherDay,
  sinceColumn,

  /** Between the two dates of a period. */
  toEnd: '^ ?[-–—] ?$|^ till ',

  // Of class names.
  /** Of what may be chosen, looked up or learnt from. */
  offers: classSourceOf(offerClasses),
  /** Of what was chosen in a field that helps to choose: `MuiAutocomplete-tag`, `v-autocomplete__selection`. */
  chosen:
    '(?:autocomplete|typeahead|picker|select2?|combo-?box)[-_]{1,2}(?:tag|chip|token|selection|pill|multi-value)',
  /** Of elements that head what follows them. */
  headingClasses: 'title|heading|header|rubrik|overskrift|caption|legend',
  /** Of a part that holds diagnoses. */
  kept: classSourceOf('diag(?:nos(?:is|es|er|en|e)?)?|dxs?|problems?|conditions?'),
};

/** Not asked but cut at, taken out or looked for. */
export const parts = {
  /** Where a clause and a sentence end, and what ends the remarks that stand after a code (`och tidigare rökning` is none). */
  clauseEnd: `(?<!\\b(?:${abbreviated}))\\.\\s|[;!?]\\s|\\s[–—]\\s|\\n`,
  /** Where a clause ends, or what is said of another code begins. */
  ownClause: '[.;]\\s|\\b[A-Z]\\d\\d',
  sentenceEnd: `(?<!\\s[\\dA-L]|\\b(?:${abbreviated}))\\.\\s(?!\\d\\.)`,
  remarkEnd: `^\\W(?:och|samt|og|and) (?!är )|(?<!\\b(?:${abbreviated}))\\.\\s|[;!]\\s|\\n`,
  /** What parts the remarks after a code, and the statuses of one cell: `active/refuted`,
   * `Verifieringsgrad: misstänkt`. */
  remarks: '[,(:|·–—-]| och (?=är)',
  statusEnd: ' [–·&] |[.,] | \\(|\\)$|/|(?<=tatus|sgrad|akerhet|äkerhet|ertainty): ',
  /** What may stand before the date that a text begins with: a word or two of what it dates. */
  beforeDate: '^\\s*(?:\\p{L}{2,30}[ :,·]*){0,2}$',
  /** In what stands before a code: a label, and all after its colon. */
  partOf: '(?:^|[.;] )\\s*(\\p{Lu}[^:.;\\d]{2,40}):([^:]*)$',
  /** What begins a line or sentence that goes on with a code. */
  beforeCode: '^([^:\\d]{2,40}):? ?[A-Z]\\d\\d',
  /** After a code: where the next begins; and what goes before that one. */
  nextCode: '(?:^|[^\\w.])[A-Z]\\d\\d',
  beforeNext: '(?:,|\\s[-–—]\\s|\\)\\s(?=[A-ZÅÄÖÆØ]))[^,)–—-]*$',
  /** What stands in the margin of a line. */
  inMargin: '^ ?([^\\s\\d][^:\\d]{0,30}?)(?: : |:?(?: {2}|\\t))',
  /** The digits in a label that belong to a name, or to the day it was brought up to date. */
  numbered:
    'ICD[- ]?1[01]|ICPC[- ]?2|KSH[- ]?97|(?:\\d\\.)+\\d*|(?:diagn[a-z]{0,8}|d[gx]\\.?|problem) ?#?\\d(?!\\d)|\\(\\d{1,4}\\):?$|\\([^()\\d]{0,60}(?:ICD-?10[^()\\d]{0,30})?\\):?$| \\d{1,2} ?/ ?\\d{1,2}$|(?:upp?d\\w{0,8}|opdateret|updated|as of|per)\\.?:? (?:19|20)\\d\\d-\\d\\d-\\d\\d(?: \\d\\d:\\d\\d)?\\)?$',
  /** A folded label: a history that is none of diseases; names of columns in one: `Datum Kod Diagnos Avslutad`. */
  visits:
    'past visits|\\b(?:kode?|code) (?:\\S{1,20} ){1,3}(?:avslutad|avslutat|slutdatum|inaktiv|upphord|resolved|ended|inactive)$|search for value|(?:sedan|sen|fran) tidigare(?! (?:besok|kontakt|vard))|fra tidligere|(?:visit|encounter|contact|appointment) history|(?:visa|show|vis|view|dolj|hide|skjul|inkludera|include)(?: (?:aven|also|ogsa|alla|all|alle))? (?:avslutade?|inaktiva?|historiska|tidigare|utlakta|inactive|resolved|past|closed|afsluttede|avsluttede|inaktive)|history of present\\w* \\w+|previous entries|(?:henvisning|remiss|remis|referral) (?:till?|for|to) \\w+|(?:epikris|journal|anteckning|vardtid) (?:mor|moder|modern)|family (?:name|doctor|physician|medicine)|(?:conditions|problems?) patient history|problemlista historik|evt? icd|utskrivning\\S{0,20} mor$|diagnos\\w{0,9} vid (?:avslut|utskrivning)|sammanfattning av (?:\\S{1,20} )?utredning|diagnos\\w{0,9} (?:mor|moder) (?:vid )?(?:forlossning|graviditet)\\w*|for vantelista|diagnos efter utredning|utredning(?: \\S+)? (?:resultat|sammanfattning|slutford|avslutad|klar)',
  /** The date or remark after the status in a status cell. */
  dated:
    '(?: n(?:ow|u|å)$|[,(]|[ .:](?:(?:sedan|since|siden|fr o m|from|den|on|i|in|jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]{0,8}\\.? )?\\d)[^]*',
  /** `not confirmed` does not confirm: the word after a negation is not said. Over folded texts. */
  denied:
    '(?:^| )(?:ej|inte|icke|ikke|not|non|no longer|nicht|ei)(?: l[ae]+nge?re)?(?: [aei][rs])? \\S+',
  /** Words that folded would say something else: who gets (`får`) would be a father. */
  unfolded: '\\bfår\\b|\\b(?:i[ck]ke|non)-',
  /** Folded words that deny nothing, as part of names in many classifications. */
  inNames:
    '\\bfar illa|\\b(?:not|ej|icke|ikke|eller ikke) (?:elsewhere|otherwise|intractable|specified|applicable|annorstades|specificera\\w+|specificeret|spesifisert|klassifisert)',
  /** Where a name without its code ends. */
  nameBefore: `[,;.(?]|\\s(?:${since})\\s|\\s(?:${sides})(?![\\wåäö])|\\s(?:19|20)\\d\\d`,
  /** Of the class words of `offers` those that a field has, whatever it holds, and lists of short items. */
  widgets: widgetClasses,
};

export type Expressions = Readonly<typeof expressions>;
export type Parts = Readonly<typeof parts>;
