/**
 * What a name makes of a query that holds the whole of it among other words. `Stroke hos yngre` is
 * about stroke, whatever the rest may resemble: a diagnosis that is named needs no proof, a symptom
 * may be one of several, and words that only qualify name nothing.
 */
import { listAt } from './lists.ts';
import { namesSomething } from './word-forms.ts';
import { PHRASE, type WordIndex } from './word-index.ts';

/** The least score, 0–1, of a name that a query holds whole; 0 when it promises nothing. */
export type FindTopic = (name: number) => number;

export const DIAGNOSIS = 0.38;
const SYMPTOM = 0.3;
/** Chapters of symptoms, of what brought something about, and of reasons to seek care. */
const NOT_DIAGNOSES = /^([RVWYZ]|X[0-5])/;

/** Asked name by name, and remembered. */
export function createTopics(index: WordIndex, folded: readonly string[]): FindTopic {
  const known = new Map<number, number>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const topic = topicOf(index, name, folded[name] ?? '');
    known.set(name, topic);
    return topic;
  };
}

function topicOf(index: WordIndex, name: number, text: string): number {
  if (!text.split(' ').some(namesSomething)) return 0;
  const from = index.names.targets.offsets[name] ?? 0;
  const isDiagnosis = listAt(index.names.targets, name).some((target, n) => {
    const isName = target % 2 === 0 && (index.names.standings[from + n] ?? 0) > PHRASE;
    return isName && !NOT_DIAGNOSES.test(index.termCodes[target >>> 1] ?? 'R');
  });
  return isDiagnosis ? DIAGNOSIS : SYMPTOM;
}
