/**
 * SCB's two-digit county codes of the 21 regions, in order. Apart from their names, which the
 * worker has no use for (`regions.ts`).
 */
export const regionCodes: readonly string[] =
  '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' ');
