/**
 * ICPC-2 (WONCA): one of seventeen chapter letters and two digits: `L84`, `K86`. Process codes
 * may stand without their chapter: `-30` … `-69`. Which numbers exist in which chapter is not
 * kept here.
 */
const written = /^(?:[abdfhklnprstuwxyz](?!00)\d\d|-[3-6]\d)$/i;

/** The code in normal form (upper case), or `undefined` when it is not written as an ICPC-2 code. */
export function normalizeIcpc2(text: string): string | undefined {
  const code = text.trim();
  return written.test(code) ? code.toUpperCase() : undefined;
}
