/** How well an answer must fit to be one, for what was asked. */
import { saysLittle } from './word-forms.ts';

/** Worse answers than this are none; a single word is either known or not. */
const LEAST_SCORE = 0.12;
const LEAST_OF_ONE = 0.3;
/** A word so long may be two that nobody has joined before. */
const COMPOUND = 10;
const LEAST_OF_COMPOUND = 0.22;

/** Of what is no more than like the very name of a diagnosis: another diagnosis. */
const LEAST_BESIDE_A_NAME = 0.75;

/**
 * 0–1, of the folded words of a query.
 * @param isAlone they are a diagnosis's very name, and no support is about it
 */
export function leastFor(tokens: readonly string[], isAlone: boolean): number {
  if (isAlone) return LEAST_BESIDE_A_NAME;
  const [only = '', ...others] = tokens.filter((token) => !saysLittle(token));
  if (others.length > 0) return LEAST_SCORE;
  return only.length >= COMPOUND ? LEAST_OF_COMPOUND : LEAST_OF_ONE;
}
