/** How many diagnoses have what. */
import { codingsOf, type Shipped, shownFor } from './shipped.ts';
import { type FollowUp, type Standing, standingOf } from './standing.ts';

/** A diagnosis that is looked for: its codes of ICD-10-SE, usually categories, and its name. */
export interface Diagnosis {
  readonly codes: readonly string[];
  readonly name: string;
}

export interface Covered {
  readonly diagnosis: Diagnosis;
  /** What is shown for its codes or a finer one. This is what is counted. */
  readonly standing: Standing;
  /** What is shown for the codes themselves alone: a focus at or above one of them. */
  readonly own: Standing;
  /** What is shown for each code by itself, or a finer one. */
  readonly each: readonly Standing[];
}

/**
 * A row such as `M54` stands for the diagnoses in it: nobody is coded `M54`, but `M54.5`, for
 * which guidance on `M54.5` is shown. So it is covered when a focus lies at, above or within one
 * of its codes; what lies at or above them is kept apart, to be reported beside it.
 */
export function cover(shipped: Shipped, diagnosis: Diagnosis): Covered {
  const shown = shownFor(shipped, diagnosis.codes);
  return {
    diagnosis,
    standing: near(shipped, diagnosis.codes),
    own: standingOf(shown.covering, followUpOf(shipped, diagnosis.codes, ['covering'])),
    each: diagnosis.codes.map((code) => near(shipped, [code])),
  };
}

/** At, above or within the codes. */
function near(shipped: Shipped, codes: readonly string[]): Standing {
  const { covering, within } = shownFor(shipped, codes);
  return standingOf([...covering, ...within], followUpOf(shipped, codes, ['covering', 'within']));
}

function followUpOf(
  { find }: Shipped,
  codes: readonly string[],
  where: readonly ('covering' | 'within')[],
): FollowUp {
  const codings = codingsOf(codes);
  const registers = find.registers(codings);
  const indicators = find.indicators(codings);
  const count = (found: typeof registers | typeof indicators) =>
    where.reduce((sum, list) => sum + found[list].length, 0);
  return { registers: count(registers), indicators: count(indicators) };
}

/** Numbers of diagnoses. */
export interface Totals {
  readonly nationalPage: number;
  readonly nationalAny: number;
  readonly regionalPage: number;
  readonly patientPage: number;
  readonly register: number;
  readonly indicator: number;
}

export function totalsOf(standings: readonly Standing[]): Totals {
  const count = (holds: (standing: Standing) => boolean) => standings.filter(holds).length;
  return {
    nationalPage: count(({ national }) => national === 'page'),
    nationalAny: count(({ national }) => national !== 'none'),
    regionalPage: count(({ regional }) => [...regional.values()].includes('page')),
    patientPage: count(({ patient }) => patient === 'page'),
    register: count(({ registers }) => registers > 0),
    indicator: count(({ indicators }) => indicators > 0),
  };
}

/** As `totalsOf`, of diagnoses all of whose codes have it. */
export function totalsOfAllCodes(covered: readonly Covered[]): Totals {
  const all = (key: keyof Totals) =>
    covered.filter(({ each }) => each.every((standing) => totalsOf([standing])[key] === 1)).length;
  return {
    nationalPage: all('nationalPage'),
    nationalAny: all('nationalAny'),
    regionalPage: all('regionalPage'),
    patientPage: all('patientPage'),
    register: all('register'),
    indicator: all('indicator'),
  };
}
