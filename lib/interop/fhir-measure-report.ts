/**
 * A week's count as FHIR R4: a `MeasureReport` of type `summary`, which has no subject, with one group
 * whose population count is 1 (one client). Its identifier is random and of this report alone, so that
 * a server takes it once though it is sent twice; it joins nothing to anything else.
 */
import type { Measure, WeeklyCount } from '../followup/weekly-report.ts';

const SYSTEM = 'urn:bredvid:count';

export interface FhirMeasureReport {
  readonly resourceType: 'MeasureReport';
  readonly identifier: readonly { readonly system: string; readonly value: string }[];
  readonly status: 'complete';
  readonly type: 'summary';
  readonly measure: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly group: readonly {
    readonly code: { readonly text: string };
    readonly population: readonly { readonly count: number }[];
    readonly stratifier: readonly {
      readonly code: readonly { readonly text: string }[];
      readonly stratum: readonly { readonly value: { readonly text: string } }[];
    }[];
  }[];
}

/** @param id random, see above */
export function countAsFhir(
  { measure, of, strata, week }: WeeklyCount,
  id: string,
): FhirMeasureReport {
  const stratifier = Object.entries(strata).map(([name, value]) => ({
    code: [{ text: name }],
    stratum: [{ value: { text: value } }],
  }));
  return {
    resourceType: 'MeasureReport',
    identifier: [{ system: SYSTEM, value: id }],
    status: 'complete',
    type: 'summary',
    measure: measureAddress(measure),
    period: daysOf(week),
    group: [
      {
        code: { text: of },
        population: [{ count: 1 }],
        stratifier,
      },
    ],
  };
}

function measureAddress(measure: Measure): string {
  return `urn:bredvid:measure:${measure}|1`;
}

/** What `If-None-Exist` asks the server for. */
export function countQuery(id: string): string {
  return `identifier=${encodeURIComponent(`${SYSTEM}|${id}`)}`;
}

/** Monday and Sunday of an ISO week: no finer time than that is told. */
function daysOf(week: string): { start: string; end: string } {
  const [year, number] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year ?? 1970, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000;
  const start = monday + ((number ?? 1) - 1) * 7 * 86_400_000;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { start: day(start), end: day(start + 6 * 86_400_000) };
}
