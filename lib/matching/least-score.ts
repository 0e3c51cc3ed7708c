/** How well an answer must fit to be one, for what was asked. */
import { saysLittle } from './word-forms.ts';

/** Worse answers than this are none; a single word is either known or not. */
const LEAST_SCORE = 0.12;
const LEAST_OF_ONE = 0.3;
/** A word so long may be two that nobody has joined before. */
const COMPOUND = 10;
const LEAST_OF_COMPOUND = 0.22;

/** 0–1, of the folded words of a query. */
export function leastFor(tokens: readonly string[]): number {
  const [only = '', ...others] = tokens.filter((token) => !saysLittle(token));
  if (others.length > 0) return LEAST_SCORE;
  return only.length >= COMPOUND ? LEAST_OF_COMPOUND : LEAST_OF_ONE;
}
