/**
 * The words of all languages, one list per question: a record says its labels in one
 * language and its notes in another, so all are asked at once. Written into the package, read by the
 * worker and sent to the reader, so that a record page without codes carries none of it.
 */
import type { MentionStatus, Place } from '../mention.ts';
import type { NamedSystem } from '../systems.ts';
import {
  choices,
  chosenTab,
  classStatuses,
  fhirStatuses,
  fillable,
  furniture,
  headingClasses,
  headings,
  offerClasses,
  searches,
  tabs,
  widgetClasses,
} from './classes.ts';
import { anyDate, type Courses, courses, month, months, otherDay, sinceColumn } from './dates.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nordic } from './nordic.ts';
import { introductions } from './persons.ts';
import { sv } from './sv.ts';
import { systemNames } from './systems.ts';
import type { Column, Words } from './words.ts';

/** JSON-able. Entries as in words.ts, or where it is said, sources of regular expressions. */
export interface Vocabulary {
  /** More telling places first. */
  readonly places: readonly (readonly [Place, string])[];
  readonly elsewhere: string;
  readonly turns: string;
  readonly labels: readonly (readonly [MentionStatus, string])[];
  readonly denied: string;
  readonly before: readonly (readonly [MentionStatus, string])[];
  readonly after: readonly (readonly [MentionStatus, string])[];
  /** Those of `age` are told with `time`. */
  readonly columns: Readonly<Record<AskedColumn, string>>;
  /** Expressions over class names. */
  readonly classes: readonly (readonly [MentionStatus, string])[];
  readonly offers: string;
  /** Those of `offers` that a field has, whatever it holds, and lists of short items. */
  readonly widgets: string;
  /** Expressions over a FHIR resource as text. */
  readonly fhir: readonly (readonly [MentionStatus, string])[];
  /** Labels that also stand over other things: they need a form that says more for itself. */
  readonly weak: readonly Place[];
  /** What a cell of a diagnosis's own row may say that the row is. */
  readonly types: readonly Place[];
  /** Selectors. */
  readonly choices: string;
  readonly headings: string;
  readonly furniture: string;
  readonly searches: string;
  readonly fillable: string;
  /** An expression over class names. */
  readonly headingClasses: string;
  /** An expression over codes that speak of history themselves. */
  readonly telling: string;
  /** An expression over plain text. */
  readonly date: string;
  /** An expression over a cell: it tells that a diagnosis is certain, not that it is current. */
  readonly certain: string;
  /** An expression over what stands after a code of ICD-10-GM: how certain it is. */
  readonly certainty: string;
  /** An expression over a folded label: a history that is none of diseases. */
  readonly visits: string;
  /** An expression over labels: the digits that belong to a name. */
  readonly numbered: string;
  /** Selectors: a row or what is like it, its cells, what is more than a row, what is no part of it. */
  readonly rows: string;
  readonly cells: string;
  /** Selectors: tabs in a row, the chosen one among them, and a chosen button. */
  readonly tabs: string;
  readonly chosenTab: string;
  readonly pressed: string;
  readonly whole: string;
  readonly actions: string;
  /** Selector: pictures that may say a status. */
  readonly icons: string;
  /** An expression over a column's header: the column of codes, of what stands beside it. */
  readonly codeColumn: string;
  /** Expressions over a line: where a clause and a sentence end. */
  readonly clauseEnd: string;
  readonly sentenceEnd: string;
  /** What ends the remarks that stand after a code. */
  readonly remarkEnd: string;
  /** Over what stands after a code: where the next begins, and what goes before it. */
  readonly nextCode: string;
  readonly beforeNext: string;
  /** Expressions over what stands before and after a code in its line. */
  readonly beginsAfter: string;
  readonly endsBefore: string;
  /** An expression over both and the code, each in a line of its own: a chapter, a span of vertebrae, a part number. */
  readonly inRange: string;
  /** An expression over what stands after a code: a period in it is one of sick leave. */
  readonly leave: string;
  /** An expression over a code: ICPC-2 has such a chapter, and a disease there. */
  readonly chapter: string;
  /** An expression over what stands after: the term between bars is SNOMED CT's own way of writing. */
  readonly barred: string;
  /** Expressions over a line of text: one that may head those below; what stands in the margin. */
  readonly overLine: string;
  readonly inMargin: string;
  /** An expression over a status cell: the date or remark after the status. */
  readonly dated: string;
  /** An expression over a folded label: its value tells of the code in the pair before. */
  readonly tells: string;
  /** An expression over what a row's buttons say: the row is there to be taken or left. */
  readonly taking: string;
  /** An expression over class names: a part that holds diagnoses. */
  readonly kept: string;
  /** An expression over folded words: what denies nothing, as part of names in many classifications. */
  readonly inNames: string;
  /** An expression over both sides of a code with a line break for it: since which year the patient has it. */
  readonly hasSince: string;
  /** An expression over what stands before a code, a line break, and what is a remark on it: a question. */
  readonly asked: string;
  /** What may stand before a name without its code: a label, a number, a dash; and where it ends. */
  readonly nameAfter: string;
  readonly nameBefore: string;
  /** An expression over a folded text after such a name: nothing but a side and a date. */
  readonly nameAlone: string;
  /** An expression over a folded heading: which part of the list whose heading stands above it. */
  readonly part: string;
  readonly yes: string;
  readonly no: string;
  /** Expressions over plain text, all of a group: source and flags. */
  readonly introductions: readonly (readonly (readonly [string, string])[])[];
  /** What tells of dates and of how diagnoses go on, see dates.ts. */
  readonly anyDate: string;
  readonly months: readonly string[];
  readonly otherDay: string;
  readonly sinceColumn: string;
  readonly courses: Readonly<Record<'icd' | 'icpc', Courses>>;
  /** Expressions over plain text, any case. */
  readonly systems: readonly (readonly [NamedSystem, string])[];
}

/** The columns that are asked for. */
export type AskedColumn = Exclude<Column, 'age'>;

const languages: readonly Words[] = [sv, en, nordic, fi, de];

/** The entries of all languages in one string, each once. */
function together(entries: readonly (string | undefined)[]): string {
  return [...new Set(entries.flatMap((entry) => entry?.split('|') ?? []))].join('|');
}

/** More telling places first: a label `Huvuddiagnos` is also a `*diagnos`. */
const placeOrder: readonly Place[] = [
  'main-diagnosis',
  'secondary-diagnosis',
  'admission-diagnosis',
  'discharge-diagnosis',
  'diagnosis-code',
  'diagnosis-list',
  'diagnosis',
  'problem-list',
  'contact-cause',
  'assessment',
  'certificate',
  'note',
];

/**
 * Codes that themselves stand for a family or personal history, or an old event:
 * the words of their own term say nothing about the coding (`Z80.3 Family history of …`).
 */
const telling = '^(?:Z8\\d|Z9[12]|I25\\.2)';

const date = `^(?:19|20)\\d\\d$|(?:19|20)\\d\\d[-/.]?\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b(?:${month})[a-z]{0,6}[ .-]{1,2}(?:\\d{1,2}, )?(?:19|20)\\d\\d`;

/**
 * Strongest first: `Mor hade …` is family, not history; `ingen misstanke om …` is negated, not
 * suspected.
 */
const strength = [
  'family',
  'other-patient',
  'negated',
  'suspected',
  'historical',
  'planned',
  'picker',
  'active',
] as const;

function statusesOf(group: 'labels' | 'before' | 'after'): (readonly [MentionStatus, string])[] {
  return strength
    .map((status) => [status, together(languages.map((words) => words[group][status]))] as const)
    .filter(([, list]) => list !== '');
}

/** A full stop after one of these ends no clause: `st.p. gallsten`. */
const abbreviated =
  '[Ss]t\\.?p|[Mm]isst|[Ee]v|[Oo]bs|[Dd]iff|[Pp]rel|[Tt]\\.ex|[Ff]\\.d|[Rr]esp|[Ss]\\.p|[Pp]oss|[Pp]rob|[Bb]eh|[Tt]id|[Tt]idig|[Ss]usp|[Oo]p|[Tt]idl|[Ee]vt|[Ss]pm|[Mm]hp';

/** What goes with a name and leaves it the same diagnosis: since when, and on which side. */
const since = 'sedan|since|siden|debut|diagn|från|fra|from|år';
const sinceYear = '\\b(?:sedan|since|siden|seit|vuodesta) (?:\\S+ )?(?:19|20)\\d\\d';
const sides =
  'höger|vänster|hö|vä|bilateral[a-z]{0,2}|bilat|dubbelsidig[a-z]{0,2}|dx|sin|dxt|right|left|høyre|højre|venstre|uns|ospecificera[dt]e?';

/** As it stands in a folded text. */
const plain = (list: string) => list.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o');

/** `not confirmed` does not confirm: the word after a negation is not said. Over folded texts. */
const denied = '(?:^| )(?:ej|inte|icke|ikke|not|non|no longer|nicht|ei) \\S+';

function columnOf(...columns: readonly Column[]): string {
  return together(languages.flatMap((words) => columns.map((column) => words.columns[column])));
}

function classSourceOf(names: string): string {
  // `not-resolved` is not.
  return `(?:^|(?<!\\b(?:not|non|un))[-_\\s])(?:${names})(?:$|[-_\\s])`;
}

/** All languages together. */
export function createVocabulary(): Vocabulary {
  return {
    places: placeOrder.map((place) => [place, together(languages.map((w) => w.places[place]))]),
    elsewhere: together(languages.map((words) => words.elsewhere)),
    turns: together(languages.map((words) => words.turns)),
    labels: statusesOf('labels'),
    denied,
    before: statusesOf('before'),
    after: statusesOf('after'),
    columns: {
      person: columnOf('person'),
      count: columnOf('count'),
      status: columnOf('status'),
      bed: columnOf('bed'),
      name: columnOf('name'),
      time: columnOf('time', 'age'),
      end: columnOf('end'),
      active: columnOf('active'),
    },
    classes: classStatuses.map(([status, names]) => [status, classSourceOf(names)]),
    offers: classSourceOf(offerClasses),
    widgets: widgetClasses,
    fhir: fhirStatuses,
    types: [
      'main-diagnosis',
      'secondary-diagnosis',
      'admission-diagnosis',
      'discharge-diagnosis',
      'diagnosis',
    ],
    weak: ['contact-cause', 'assessment', 'certificate', 'note', 'problem-list'],
    choices,
    headings,
    tabs,
    chosenTab,
    pressed: `[aria-pressed=true],:is(button,[role=button]):is(${chosenTab})`,
    furniture,
    searches,
    fillable,
    headingClasses,
    telling,
    date,
    certain:
      '^(?:bekr[äeæ]ft|fastst|verifi|säkerst|definitiv|confirmed|definite|stadfest|vahvistettu|gesichert)',
    certainty: '^ (?:[RLB] )?[GVZA](?!\\w)',
    visits:
      '(?:sedan|sen|fran) tidigare|fra tidligere|(?:visit|encounter|contact|appointment) history|history of present\\w* \\w+|previous entries|(?:henvisning|remiss|remis|referral) (?:till?|for|to) \\w+|(?:epikris|journal|anteckning|vardtid) (?:mor|moder|modern)',
    numbered:
      'ICD[- ]?1[01]|ICPC[- ]?2|KSH[- ]?97|(?:\\d\\.)+\\d*|(?:diagn[a-z]{0,8}|dx|problem) ?#?\\d$|\\(\\d{1,3}\\)$| \\d{1,2} ?/ ?\\d{1,2}$',
    rows: 'tr,[role=row],li,[role=listitem],[role=treeitem],article',
    cells: 'td,th,[role=cell],[role=gridcell],[role=rowheader]',
    whole: 'table,ul,ol,dl,h1,h2',
    icons: ':is([title],[aria-label]):not(input,select,textarea,button,a,[role=button])',
    codeColumn: '^(?:kode?|code|koodi|icd|code no|kod nr)$',
    clauseEnd: `(?<!\\b(?:${abbreviated}))\\.\\s|[;!?]\\s|\\s[–—]\\s|\\n`,
    nextCode: '(?:^|[^\\w.])[A-Z]\\d\\d',
    beforeNext: '(?:,|\\s[-–—]\\s|\\)\\s(?=[A-ZÅÄÖÆØ]))[^,)–—-]*$',
    sentenceEnd: `(?<!\\s[\\dA-L]|\\b(?:${abbreviated}))\\.\\s(?!\\d\\.)`,
    remarkEnd: `(?<!\\b(?:${abbreviated}))\\.\\s|[;!]\\s|\\n`,
    actions: 'button,[role=button],option,script,style,textarea',
    beginsAfter: '^[\\s\\d./–-]*$|(?:[:;,([|/–-]|\\b[A-Z]\\d\\d[\\d.]{0,4}|\\b[\\dA-L][.)])\\s*$',
    endsBefore: '^\\s*(?:$|[;,)\\]|])',
    // `A00-B99`, `C4-C5`: a chapter or a span of vertebrae, no diagnosis. `M8140/3, T67.7`: a topography
    // beside its morphology. `?code=E11.9`: an address.
    inRange:
      '[?&]\\w{1,12}=\\n|\\n[-–][A-Z]?\\d|\\n\\s[-–]\\s[A-Z]\\d\\d(?![\\w.])|\\b[A-Z]\\d{1,2}(?:\\.\\d)?\\s?[-–]\\s?\\n|\\bM\\d{4}/\\d[^.;\\n]{0,40}\\n[^\\n]*\\n[TM]\\d',
    leave: 'sj?uk|syk|sick|%',
    chapter: '^[^CEGIJMOQV][0127-9]',
    barred: '^ ?\\|.+\\|',
    overLine: '^(?:ICD-?10|[^:.\\d]){1,60}:?$',
    inMargin: '^ ?(\\S[^:\\d]{0,30}?):?(?: {2}|\\t)',
    dated:
      '(?: n(?:ow|u|å)$|[,(]|[ .:](?:(?:sedan|since|siden|fr o m|from|den|on|i|in|jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]{0,8}\\.? )?\\d)[^]*',
    tells:
      '^(?:(?:klinisk |clinical |verification |diagnos)?status|upplost|(?:kode?|code) ?system|kode?verk|klassifikation|aktiv|active|slut ?dat(?:um|o)|end date|resolved(?: date)?|upphor|till)',
    taking:
      '^(?:\\+|lägg till|välj|acceptera|godkänn|avvisa|infoga|använd|add|select|choose|pick|accept|dismiss|use|insert|legg til|velg|godta|sett inn|tilføj|vælg|indsæt)(?: (?:som|as|to|till|til|i) .{1,30})?$',
    kept: classSourceOf('diag(?:nos(?:is|es|er|en|e)?)?|dxs?|problems?|conditions?'),
    hasSince: `${sinceYear}\\W{0,3}\\n|\\n[^.;\\n]{0,60}${sinceYear}`,
    inNames:
      '\\b(?:not|ej|icke|ikke|eller ikke) (?:elsewhere|otherwise|intractable|specified|applicable|annorstades|specificera\\w+|specificeret|spesifisert|klassifisert)',
    asked: '\\? ?\\(? ?\\n|\\n[^,;(\\n]{0,60}\\(?\\?',
    nameAfter: '^\\s*(?:[^:."{?\\d]{2,40}:\\s)?\\s*(?:\\(?\\d{1,2}[.)]\\s+|[-–—•*·]\\s*)?',
    nameBefore: `[,;.(?]|\\s(?:${since})\\s|\\s(?:${sides})(?![\\wåäö])|\\s(?:19|20)\\d\\d`,
    nameAlone: `^(?:(?:${plain(sides)})(?: |$))?(?:(?:${plain(since)})(?: |$))?(?:\\d[\\d ]{1,11})?$`,
    part: '^(?:primar[yt]?|primaer[te]?|secondary|sekundar[at]?|sekundaer[te]?|main|principal|additional|other|huvud|hoved|ovriga?|ovrige)(?: (?:optional|required|frivillig\\w*|obligatorisk\\w*))?$',
    yes: '^(?:ja|yes|y|j|x|true|kyllä|✓|✔|☑)$',
    no: '^(?:nej|nei|no|n|ei|false|[-–—]|☐)$',
    introductions: introductions.map((group) =>
      group.map(({ source, flags }): [string, string] => [source, flags]),
    ),
    anyDate,
    months,
    otherDay,
    sinceColumn,
    courses,
    systems: systemNames.map(([system, name]) => [system, name.source]),
  };
}
