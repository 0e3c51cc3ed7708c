/**
 * What both halves of the reader need. The half that finds carries it and lends it to the half that
 * decides (`frame-judge.ts`), whose build takes it from there (`lentToJudge` in .ci/build-plugins.ts): a page
 * bears it once.
 */
export { fold } from '../terminology/words.ts';
export { childrenOf } from './children-of.ts';
export { elementOf } from './find.ts';
export { hashOf } from './hash.ts';
export { isInline } from './inline.ts';
export { isOneOfMany } from './persons.ts';
export { readText } from './read-text.ts';
export { isShown } from './shown.ts';
export { safely } from './slices.ts';
export { upFrom } from './up-from.ts';
