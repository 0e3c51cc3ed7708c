/** How what people read in a catalogue is checked: letters alone, and not too many. */
import * as v from 'valibot';
import { whyNotPlainText } from './plain-text.ts';

/** @param max characters */
export function plainText(max: number) {
  return v.pipe(
    v.string('it is not text'),
    v.nonEmpty('it is empty'),
    v.maxLength(max, `it is longer than ${max} characters`),
    v.rawCheck<string>(({ dataset, addIssue }) => {
      const why = dataset.typed ? whyNotPlainText(dataset.value) : undefined;
      if (why !== undefined) addIssue({ message: why });
    }),
  );
}
