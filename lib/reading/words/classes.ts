/**
 * Words in class names and ids. They are their developers' English, and say in every country's
 * record what the page only colours: that a row is resolved, that a list only offers.
 */
import type { MentionStatus } from '../mention.ts';

/** What a press does says nothing of what it is on: `view-past`, `toggle-inactive`. */
const pressed = '(?<!\\b(?:view|show|toggle|hide|open)-?)';

/** In the order they are asked. */
export const classStatuses: readonly (readonly [MentionStatus, string])[] = [
  [
    'negated',
    'ruled-?out|negated|refuted|excluded|entered-in-error|cancelled|deleted|removed|struck|utesluten',
  ],
  [
    'historical',
    `${pressed}(?:resolved|inactive|ended|historical|historic|closed|past|former|avslutad|inaktiv|tidigare)`,
  ],
  ['suspected', 'suspected|provisional|unconfirmed|differential|misstankt'],
  ['family', 'family|family-?history|heredity'],
];

/** Containers of what may be chosen, looked up or learnt from. */
export const offerClasses =
  'autocomplete|typeahead|menu|dropdown-menu|suggestions?|picker|quick-?picks?|templates?(?!-container|-wrapper|-body)|favou?rites?|tooltip|help|help-?text|hint|filters?|search(?:[-_][a-z0-9]{1,12})?[-_]?results?|related|codebook|examples?';

/** Of them, those of a field that helps to choose, and of the list of short items that it opens. */
export const widgetClasses = 'autocomplete|typeahead|picker|menu|suggestions?';

/** Fields to look something up in, or whose suggestions are open. */
export const searches =
  '[type=search],[role=searchbox],[aria-expanded=true],[role=combobox][aria-expanded=true] *,[role=search] *';

/** What somebody fills in: its own names label it. */
export const fillable = 'input,textarea,select,[contenteditable],[role=textbox],[role=combobox]';

/** Elements that head what follows them. */
export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** Class words of elements that head what follows them. */
export const headingClasses = 'title|heading|header|rubrik|overskrift|caption|legend';

const tabStrip = '[role=tablist],[class*="-tabs" i],.tabs';

/** Tabs in a row, or what holds nothing else, and the chosen one of them: it heads the pane after them. */
export const tabs = `${tabStrip},:has(>.tab+.tab),:has(${tabStrip}):not(:has(table,p,dl,input,h1,h2,h3,h4))`;
export const chosenTab =
  '[aria-selected=true],.active,.selected,.is-active,.current,.tab-selected,.tab-active';

/** What stands beside the record and labels nothing in it. */
export const furniture =
  'head,thead,nav,[role=navigation],[role=tablist],[role=toolbar],[role=search],script,style';

/** Roles and elements that hold choices (WAI-ARIA 1.2, HTML). */
export const choices =
  '[role=option],[role=listbox],[role=menu],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],datalist,optgroup,[role=radio],[role=tooltip],[role=search],[role=tablist],nav,[role=navigation]';

/**
 * What a FHIR resource shown as text says from its `resourceType` on: another's or no diagnosis at
 * all, then the values of `clinicalStatus` and `verificationStatus` (FHIR R4, Condition).
 */
export const fhirStatuses: readonly (readonly [MentionStatus, string])[] = [
  ['family', '^"resourceType"\\s*:\\s*"FamilyMemberHistory"'],
  ['picker', '^"resourceType"\\s*:\\s*"(?!(?:Condition|Encounter|EpisodeOfCare|Claim)")'],
  ['negated', '"(?:refuted|entered-in-error)"'],
  ['historical', '"(?:resolved|inactive|remission)"'],
  ['suspected', '"(?:provisional|differential|unconfirmed)"'],
];
