/** What the words of a label, column or heading mean. */
import { fold } from '../terminology/words.ts';
import type { MentionStatus, Place } from './mention.ts';
import { parted } from './own-labels.ts';
import type { WordReader } from './read-words.ts';
import type { Sign } from './surroundings.ts';
import { systemsIn } from './systems.ts';

/** One sign with what its words mean. */
export interface ReadSign extends Sign {
  /** Whose words these are. */
  readonly said: Place | undefined;
  readonly isOther: boolean;
  readonly statuses: readonly MentionStatus[];
  /** Whether it begins with a status, or is one. */
  readonly opens: boolean;
  /** Whether it names a code system: then bare forms are to be expected. */
  readonly named: boolean;
}

export type Meaning = Omit<ReadSign, 'kind' | 'text'>;

export function meaningOf(text: string, words: WordReader): Meaning {
  const { meanings } = words;
  const known = meanings.get(text);
  if (known) return known;
  // Developers' names stand as labels, too: `AdmissionDiagnosis`.
  const folded = fold(parted(text));
  const system = systemsIn(text, words)[0];
  // SNOMED CT has a code for everything: its name alone says nothing of diagnoses.
  const ofDiagnoses = system !== undefined && system !== 'other' && system !== 'snomed-ct';
  const said = words.placeIn(folded) ?? (ofDiagnoses ? 'diagnosis-code' : undefined);
  const meaning = {
    said,
    // With an identity number it is the patient in a bed: `19530206-2680, Rum C14`.
    isOther:
      said === undefined &&
      (system === 'other' || (!/\d{6}/.test(text) && words.namesElsewhere(folded))),
    // A heading with an identity number is somebody's name: Bror, Far-Anna.
    statuses: words
      .statusesIn(
        'labels',
        telling(folded, text, words).replace(new RegExp(words.plain.visits), ''),
      )
      .filter((status) => status !== 'family' || (!/\d{6}/.test(text) && !isShared(text, words))),
    named: ofDiagnoses === true,
    opens: words.opensStatus(folded),
  };
  if (meanings.size > 2000) meanings.clear();
  meanings.set(text, meaning);
  return meaning;
}

/** What stands in brackets explains what went before: `Aktuella diagnoser (sjukhistoria)` are current. */
function telling(folded: string, text: string, words: WordReader): string {
  const outside = fold(text.replace(/\([^()]*\)/g, ' '));
  return words.statusesIn('labels', outside).includes('active') ? outside : folded;
}

/** What joins two that each say something of their own. */
export const conjunction = /[/&]|\s(?:och|og|samt|and|und)\s/;

/** `Hälsa / hereditet`, `Sjukdomar och ärftlighet`: the lines below say themselves whose they are. */
function isShared(text: string, words: WordReader): boolean {
  const [first = '', second] = text.split(conjunction);
  return second !== undefined && !words.statusesIn('labels', fold(first)).includes('family');
}
