/**
 * The forms of a folded word that count as the same: its stem (`ryggen`, `ryggar` → `rygg`) and
 * how it sounds (`pharyngit`, `faryngit`; `skitsofreni`, `schizofreni`).
 */
import { fold } from '../terminology/words.ts';

/** The words of a text, folded. */
export function tokensOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Words that carry little: they count for almost nothing in a query or a name. */
const little = new Set(
  `och i av vid med for pa om en ett den det de som till hos fran under efter ar har att jag du man
  min mitt mina mig sin sitt sina ej eller samt utan inom mot per nar ur kan ska vill blir fatt far
  fick vad hur annan annat andra uns ospecificerad ospecificerat ospecificerade icke specificerad
  sjukdom sjukdomar besvar problem behandling utredning riktlinje riktlinjer vardprogram patient
  patienter the of and in`.split(/\s+/),
);

/** Whether a folded word says little of what a text is about. */
export function saysLittle(word: string): boolean {
  return little.has(word);
}

const endings = [
  ...['heterna', 'heten', 'heter', 'andet', 'arnas', 'ernas', 'ornas'],
  ...['erna', 'arna', 'orna', 'ande', 'aren', 'arne'],
  ...['ade', 'ens', 'ets', 'ers', 'ars', 'ern', 'are', 'ast'],
  ...['ar', 'er', 'or', 'en', 'et', 'an', 'at', 'ad', 'is', 'na', 'es', 'as', 'ns'],
  ...['a', 'e', 'n', 's', 't', 'r'],
];

/** A word without its endings, Swedish and Latin. Rough: good for telling alike, not for reading. */
export function stemOf(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    const least = round === 0 ? 3 : 5;
    const ending = endings.find((one) => stem.length - one.length >= least && stem.endsWith(one));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sk'],
  [/ph/g, 'f'],
  [/([ckrt])h/g, '$1'],
  [/[tc]z|[zc](?=[eiy])|ts(?=[aeiouy])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ae|oe/g, 'e'],
  [/dt/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: spellings that are mistaken for each other fall together. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, as] of sounds) sound = sound.replace(spelling, as);
  return sound;
}
