import { saysLittle } from './word-forms.ts';

/**
 * The words that say what all before them is about: `metformin vid diabetes`. None where nothing
 * stands before them, or a diagnosis: `astma som försämras vid förkylning` is about asthma.
 */
export function askedAbout(
  tokens: readonly string[],
  isDiagnosis: (token: string) => boolean,
): readonly string[] {
  const at = tokens.indexOf('vid');
  if (at < 1 || tokens.slice(0, at).some(isDiagnosis)) return [];
  return tokens.slice(at + 1).filter((token) => !saysLittle(token));
}
