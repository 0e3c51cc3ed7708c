/**
 * Words of a query that say which sort of support is wanted rather than what it is about:
 * `sjukskrivning vid depression` asks for depression, under the heading of sick leave.
 */
import { type HeadingId, headings } from '../../catalogue/headings.ts';

const beginnings: readonly (readonly [beginning: string, heading: HeadingId])[] = [
  ['sjukskriv', 'sick-leave'],
  ['forsakringsmedicin', 'sick-leave'],
  ['lakemedel', 'drugs'],
  ['rekommenderade', 'drugs'],
  ['medicin', 'drugs'],
  ['vardforlopp', 'pathways-and-programmes'],
  ['vardprogram', 'pathways-and-programmes'],
  ['riktlinje', 'guidelines'],
  ['patientinformation', 'patient-information'],
  ['egenvard', 'patient-information'],
];

/** The headings a query's folded words ask for, by their place among the headings. */
export function headingsAsked(words: readonly string[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const word of words) {
    for (const [beginning, heading] of beginnings) {
      if (word.startsWith(beginning)) asked.add(headings.indexOf(heading));
    }
  }
  return asked;
}
