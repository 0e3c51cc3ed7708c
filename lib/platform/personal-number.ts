/**
 * Whether digits have the form of a personal identity number or a date of birth, so that neither
 * can travel as a code that is digits alone. Nordic forms: Sweden `YYMMDDNNNN` and
 * `YYYYMMDDNNNN` (day + 60 in a coordination number), Denmark `DDMMYYNNNN`, Norway `DDMMYYNNNNN`
 * (day + 40 in a D number); a date of birth `YYYYMMDD`.
 */
export function looksPersonal(digits: string): boolean {
  const at = (start: number) => Number(digits.slice(start, start + 2));
  const isYearFirst = (start: number) => isMonth(at(start)) && isDay(at(start + 2));
  const isDayFirst = () => isMonth(at(2)) && isDay(at(0));
  switch (digits.length) {
    case 8:
    case 12:
      return /^(?:18|19|20)/.test(digits) && isYearFirst(4);
    case 10:
      return isYearFirst(2) || isDayFirst();
    case 11:
      return isDayFirst();
    default:
      return false;
  }
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isDay(number: number): boolean {
  return [0, 40, 60].some((added) => number > added && number <= added + 31);
}
