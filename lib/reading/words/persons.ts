/**
 * How a row or card presents a person: name and age, sex and age, or a time of day and a name.
 * Two alike that do so are a list of persons.
 */
export const introductions: readonly RegExp[] = [
  /(?:\p{Lu}\p{Ll}+|\p{Lu}\.?),? ?\p{Lu}(?:\p{Ll}+|\.)[^.:;]{0,20}?(?:\d{1,3} ?(?:år|yo|y\/o|yrs|years)(?![\p{L}\d])|\(\d{1,3}\)|\bf\.? ?(?:19|20)\d\d)/u,
  /(?:^|\P{L})(?:kvinna|man|flicka|pojke|kvinne|mann|kvinde|mand|woman|female|male),? \d{1,3}/iu,
  /^\d\d[:.]\d\d(?: ?[-–] ?\d\d[:.]\d\d)? \P{L}{0,3}\p{Lu}\p{Ll}+,? \p{Lu}\p{Ll}+/u,
];
