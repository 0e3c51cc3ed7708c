/**
 * A code beside its own name that nothing heads may be of a list of favourites, a guidance, a ward: it
 * is unclear. On a patient's page that heads no diagnosis at all, such codes are its diagnoses.
 */
import type { DecidedFind } from './past.ts';
import type { Persons } from './persons.ts';

/** Answers what was decided, on such a page with those diagnoses as active. Asked before what has passed. */
export function withUnheaded<One extends DecidedFind>(
  decided: readonly One[],
  { main }: Persons,
): readonly One[] {
  const isHeaded = ({ said: { evidence, status } }: DecidedFind) =>
    /^(?:act|hist|susp)/.test(status) && evidence.some(({ place }) => place !== 'unknown');
  if (main === undefined || decided.some(isHeaded)) return decided;
  return decided.map((one) => {
    const { said } = one;
    const isBare =
      said.status === 'unclear' &&
      said.evidence.every(({ place, kind }) => place === 'unknown' && kind === 'term');
    return isBare ? { ...one, said: { ...said, status: 'active' } } : one;
  });
}
