/**
 * How a diagnosis is followed up (features K6–K8): its indicators, with published values where a
 * layer carries them, and its registers. The same for every patient with the code.
 */
import type { Indicator, IndicatorValue, Register } from '../catalogue/indicator.ts';
import { createFocusFinder } from '../matching/about.ts';
import type { Coding } from '../terminology/coding.ts';

/** What a catalogue says of following up. */
export interface FollowUpSources {
  readonly indicators: readonly Indicator[];
  readonly registers: readonly Register[];
  readonly values: readonly IndicatorValue[];
}

export interface FollowedIndicator {
  readonly indicator: Indicator;
  readonly register?: Register;
  /** In the order of their periods. */
  readonly values: readonly IndicatorValue[];
}

export interface FollowUp {
  /** Those with a level for the group first, then those with values, then the others. */
  readonly indicators: readonly FollowedIndicator[];
  readonly registers: readonly Register[];
}

/** Of several codings, what is about any of them, each once. */
export function followUpOf(sources: FollowUpSources): (...codings: Coding[]) => FollowUp {
  const findIndicators = createFocusFinder(sources.indicators);
  const findRegisters = createFocusFinder(sources.registers);
  const registers = new Map(sources.registers.map((register) => [register.id, register]));
  return (...codings) => ({
    indicators: findIndicators(codings)
      .covering.map((indicator): FollowedIndicator => {
        const register = registers.get(indicator.register ?? '');
        const values = sources.values
          .filter((value) => value.indicator === indicator.id)
          .sort((one, other) => (one.period < other.period ? -1 : 1));
        return { indicator, values, ...(register && { register }) };
      })
      .sort((one, other) => weightOf(other) - weightOf(one)),
    registers: findRegisters(codings).covering,
  });
}

function weightOf({ indicator, values }: FollowedIndicator): number {
  return (indicator.target === undefined ? 0 : 2) + (values.length > 0 ? 1 : 0);
}
