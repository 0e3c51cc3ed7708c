/**
 * SNOMED CT concept identifiers: 6–18 digits without a leading zero, of which the last is a
 * check digit and the two before it name the partition, `00` or `10` for concepts (`10` follows a
 * namespace of seven digits).
 * Source: SNOMED CT Release File Specification, "SNOMED CT Identifiers" (SCTID).
 */
const written = /^[1-9](?:\d{2,14}00|\d{7,14}10)\d$/;

/** The dihedral group D5, in which Verhoeff's scheme counts. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
}

/** Verhoeff's permutation of each place, counted from the right; it repeats every eight. */
const permutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
] as const;

/** Whether the last digit checks the others by Verhoeff's scheme. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const permutation = permutations[place % 8] ?? '';
    sum = multiply(sum, Number(permutation[Number(digits.at(-1 - place))]));
  }
  return sum === 0;
}

/**
 * The concept identifier, or `undefined` when it is not one. A term after the identifier, as in
 * `44054006 |typ 2-diabetes|`, is left out.
 */
export function normalizeSnomedCt(text: string): string | undefined {
  const bar = text.indexOf('|');
  const digits = (bar < 0 ? text : text.slice(0, bar)).trim();
  return written.test(digits) && checks(digits) ? digits : undefined;
}
