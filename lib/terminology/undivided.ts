/**
 * Categories that ICD-10-SE does not divide. WHO writes them with three characters (`I10`),
 * Sweden fills them up to four with a 9 (`I10.9`): one and the same diagnosis. Elsewhere `.9` is
 * one of several ("unspecified") and says less than its category.
 *
 * A code's characters do not tell the two apart, so the undivided categories are listed, from
 * Socialstyrelsen's code list as it stood in January 2024, and compared with it in a test.
 */
import { expandRange } from './icd10se.ts';

/** As ranges in the order of the chapters. */
const undivided = `
  A33-A35 A38 A46 A55 A57-A58 A64-A65 A70 A78 A86 A89 A94 A99 B03-B04 B07 B09 B24 B49 B54 B64
  B72-B73 B75 B79-B80 B86 B89 B91-B92 B99
  C01 C07 C12 C19-C20 C23 C33 C37 C52 C55-C56 C58 C61 C64-C66 C73 C97 D24 D27 D34 D45
  D62 D65-D67 D70-D71 D77
  E02 E15 E40-E43 E45-E46 E52 E54 E58-E60 E65 E68 E86 E90
  F03-F04 F09 F21 F24 F28-F29 F39 F54-F55 F59 F61 F69 F82-F83 F88-F89 F99
  G01 G07-G10 G14 G20 G22 G26 G35 G64 G92 G98
  H46 H55
  H71 H82
  I00 I10 I38 I64 I81 I99
  J00 J09 J13-J14 J22 J36 J40 J42 J46-J47 J60-J61 J64-J65 J80-J82 J90-J91
  K20 K30 K36-K37
  L00 L14 L22 L26 L42 L45 L52 L80 L82-L84 L86 L88 L97
  M45
  N10 N12 N19 N23 N26 N40 N44 N46-N47 N61-N63 N72 N86 N96
  O11 O13 O16 O25 O40 O48 O85 O94-O95
  P38 P53 P60 P75 P77 P90 P93 P95
  Q02
  R02 R05 R11-R15 R18 R21 R31-R36 R42 R51 R53-R55 R58 R64 R69 R71-R72 R75 R80-R81 R91-R92
  R98-R99
  S16 S18 S47 T07-T08 T10 T12 T16 T55 T58 T64 T66 T68 T71 T76 T96-T97
  Y66 Y69 Y86 Y95-Y98
  Z21 Z33
  U04 U85 U99
`;

const toFill = new Set(undivided.trim().split(/\s+/).flatMap(expandRange));

/** `I10` → `I10.9`, where nothing else lies in the category; every other code as it is. */
export function fillUndivided(code: string): string {
  return toFill.has(code) ? `${code}.9` : code;
}
