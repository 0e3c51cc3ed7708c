/**
 * How a row or card presents a person: name and age, sex and age, or a time of day and a name.
 * One digit in brackets is a count (`This Visit (2)`). All expressions of a group must match. Two alike rows that do so are a list of persons.
 */
export const introductions: readonly (readonly RegExp[])[] = [
  [
    /\p{Lu}\p{Ll}{0,30}[.,]? ?\p{Lu}[\p{Ll}.]/u,
    /(?<!\d)\d{1,3} ?(?:år|yo|y\/o|yrs|years)(?![\p{L}\d])|\(\d{2,3}\)|(?<![\w.-])\d{2,3} ?[FMK](?![\p{L}\d.])|\bf\.? ?(?:19|20)\d\d/u,
  ],
  // Of a list of threads: `Kevin Ståhl, 34`.
  [/^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}.-]*, \d{1,3}(?![\d:.,/-])/u],
  // Of a list of beds: `204-B Dahl I.`, `05 Krogh A – DN390`
  [/^\d{1,3}[-:]?[A-D]?\s\p{Lu}\p{Ll}{1,30},? \p{Lu}(?:\.| [–-])(?!\p{L})/u],
  // Of a board only the initial and the year of birth: `K. Andersson 1947`.
  [/(?<!\p{L})\p{Lu}\. ?\p{Lu}\p{Ll}{1,30},? ?(?:f\.? ?)?(?:19|20)\d\d(?![\d-])/u],
  [
    /^(?:säng|sal|rum|plats|bed|room|seng|stue|rom)\.? ?\w{1,4}(?!\w)/iu,
    /\p{Lu}\p{Ll}{1,30},? \p{Lu}/u,
  ],
  // Of a list of messages: `Asp, Berta 1948 · Röntgen`.
  [/^\p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+ (?:f\.? ?)?(?:19|20)\d\d(?![\d-])/u],
  // `Berg, A. – K90.0`, `Berg, Anna – K90.0`
  [/^\p{Lu}[\p{L}-]+, \p{Lu}(?:\.(?: ?\p{Lu}\.)?(?= )|\p{Ll}+(?: \p{Lu}\p{Ll}+)? [–-])/u],
  // Cells of a list without names of columns, a name and then the code: `Otieno, Peter | K35.8`; no diagnosis'
  // name, `Gout, Unspecified | M10.9`.
  [
    /\p{Lu}\p{Ll}{1,30}, (?!Unspec|Other|Essen|Chron|Acute|Type|Prim|Second|Major|Mild|Moder|Severe|With|Not|Left|Right|Init|Ospec|Kron|Akut)\p{Lu}\p{Ll}{1,30}(?= ?[A-Z]\d\d)/u,
  ],
  [/(?:kvinna|man|flicka|pojke|kvinne|mann|kvinde|mand|woman|female|male),? \d{1,3}(?!\d)/iu],
  [/^\d\d[:.]\d\d(?![.\d])/, /\p{Lu}(?:\.|\p{Ll}{1,30},?) \p{Lu}\p{Ll}/u],
];
