/** What the words of a label, column or heading mean. */
import { fold } from '../terminology/words.ts';
import type { MentionStatus, Place } from './mention.ts';
import { personPattern } from './patterns.ts';
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

type Meaning = Omit<ReadSign, 'kind' | 'text'>;

/** Labels and headings recur on a page: each is read once. */
const meanings = new WeakMap<WordReader, Map<string, Meaning>>();

export function meaningOf(text: string, words: WordReader): Meaning {
  const memory = meanings.get(words) ?? new Map<string, Meaning>();
  meanings.set(words, memory);
  const known = memory.get(text);
  if (known) return known;
  const folded = fold(text);
  const system = systemsIn(text, words)[0];
  // SNOMED CT has a code for everything: its name alone says nothing of diagnoses.
  const ofDiagnoses = system !== undefined && system !== 'other' && system !== 'snomed-ct';
  const said = words.placeIn(folded) ?? (ofDiagnoses ? 'diagnosis-code' : undefined);
  const meaning = {
    said,
    isOther: said === undefined && (system === 'other' || words.namesElsewhere(folded)),
    // A heading with an identity number is somebody's name: Bror, Far-Anna.
    statuses: words
      .statusesIn('labels', folded.replace(new RegExp(words.plain.visits), ''))
      .filter(
        (status) =>
          status !== 'family' || (text.search(personPattern) < 0 && !isShared(text, words)),
      ),
    named: ofDiagnoses === true,
    opens:
      folded
        .split(' ')
        .slice(0, 4)
        .some((_, at, first) => words.statusSaid(first.slice(0, at + 1).join(' '))) ||
      words.statusSaid(folded) !== undefined,
  };
  if (memory.size > 2000) memory.clear();
  memory.set(text, meaning);
  return meaning;
}

/** `Hälsa / hereditet`, `Sjukdomar och ärftlighet`: the lines below say themselves whose they are. */
function isShared(text: string, words: WordReader): boolean {
  const [first = '', second] = text.split(/[/&]|\s(?:och|og|and|und)\s/);
  return second !== undefined && !words.statusesIn('labels', fold(first)).includes('family');
}
