import { statesEn } from './states-en.ts';
import { statesFi } from './states-fi.ts';
import { statesSv } from './states-sv.ts';
import { chooseText, type Text, type TextOf } from './text.ts';

export type StatesKey = keyof typeof statesSv;

/** What is said in the list's stead, in the language the panel speaks. */
export function statesText({ locale }: Text): TextOf<StatesKey> {
  return chooseText(locale, statesSv, { en: statesEn, fi: statesFi });
}
