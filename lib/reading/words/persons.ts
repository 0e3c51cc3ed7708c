/**
 * How a row or card presents a person: name and age, sex and age, or a time of day and a name.
 * All expressions of a group must match. Two alike rows that do so are a list of persons.
 */
export const introductions: readonly (readonly RegExp[])[] = [
  [
    /\p{Lu}\p{Ll}{0,30}[.,]? ?\p{Lu}[\p{Ll}.]/u,
    /(?<!\d)\d{1,3} ?(?:år|yo|y\/o|yrs|years)(?![\p{L}\d])|\(\d{1,3}\)|\bf\.? ?(?:19|20)\d\d/u,
  ],
  [/(?:kvinna|man|flicka|pojke|kvinne|mann|kvinde|mand|woman|female|male),? \d{1,3}(?!\d)/iu],
  [/^\d\d[:.]\d\d/, /\p{Lu}\p{Ll}{1,30},? \p{Lu}\p{Ll}/u],
];
