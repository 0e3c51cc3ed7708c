/**
 * Words in class names and ids. They are their developers' English, and say in every country's
 * record what the page only colours: that a row is resolved, that a list only offers.
 */
import type { MentionStatus } from '../mention.ts';

/** In the order they are asked. */
export const classStatuses: readonly (readonly [MentionStatus, string])[] = [
  [
    'negated',
    'ruled-?out|negated|refuted|excluded|entered-in-error|cancelled|deleted|removed|struck|utesluten',
  ],
  [
    'historical',
    'resolved|inactive|ended|historical|historic|closed|past|former|avslutad|inaktiv|tidigare',
  ],
  ['suspected', 'suspected|provisional|unconfirmed|differential|misstankt'],
  ['family', 'family|family-?history|heredity'],
];

/** Containers of what may be chosen, looked up or learnt from. */
export const offerClasses =
  'autocomplete|typeahead|dropdown-menu|suggestions?|picker|quick-?picks?|templates?|favou?rites?|tooltip|help|help-?text|hint|filters?|search-?results?|related|codebook|examples?';

/** Roles and elements that hold choices (WAI-ARIA 1.2, HTML). */
export const choices =
  '[role=option],[role=listbox],[role=menu],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],datalist,optgroup,[role=radio],[role=tooltip],[role=search],[role=tablist],nav,[role=navigation]';

/** The values of `clinicalStatus` and `verificationStatus` in a FHIR Condition shown as text. */
export const fhirStatuses: readonly (readonly [MentionStatus, string])[] = [
  ['negated', '"(?:refuted|entered-in-error)"'],
  ['historical', '"(?:resolved|inactive|remission)"'],
  ['suspected', '"(?:provisional|differential|unconfirmed)"'],
];
