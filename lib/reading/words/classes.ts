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
    'ruled-?out|negated|refuted|disproven|excluded|entered-in-error|cancelled|deleted|removed|struck|utesluten',
  ],
  [
    'historical',
    `${pressed}(?:resolved|(?<!type-)inactive|ended|historical|historic|closed|past|former|avslutad|avsl|inaktiv|tidigare|[a-z]{1,12}-old|old-value)`,
  ],
  ['suspected', 'suspected|provisional|unconfirmed|differential|misstankt'],
  ['family', 'family|family-?history|heredity'],
];

/** Containers of what may be chosen, looked up or learnt from. */
export const offerClasses =
  'autocomplete|auto-complete|(?:icd|icpc|dx|diag)-?results?|select-item-option|select-dropdown|options?-list|combobox-option|listbox-option|typeahead|menu|dropdown-menu|dropdown-item|suggestions?|picker|quick-?picks?|quick-?list|quick-?links?|tt-hint|forslag|snabbval|favoriter|sokresultat|(?<!govuk-)templates?(?!-container|-wrapper|-body)|favou?rites?|(?<!-)tooltip|help|help-?text|filters?|search(?:[-_][a-z0-9]{1,12})?[-_]?results?|related|codebook|examples?';

/** Of them, those of a field that helps to choose, and of the list of short items that it opens. */
export const widgetClasses = 'autocomplete|typeahead|picker|menu|suggestions?';

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

/** An expression that finds one of the names among class words or ids. */
export function classSourceOf(names: string): string {
  // `not-resolved` is not.
  return `(?:^|(?<!\\b(?:not|non|un))[-_\\s])(?:${names})(?:$|[-_\\s])`;
}
