/** The bench's times as lines of a table. */
import { rounded } from './figures.ts';
import type { Taken, Times } from './measure.ts';

export interface Row extends Times {
  /** What was timed: `P5 1k code → ids`. */
  readonly what: string;
  /** Whose time it is. */
  readonly name: string;
}

export function show(rows: readonly Row[]): void {
  for (const { what, name, median, p95 } of rows) {
    console.log(
      `${what.padEnd(26)} ${name.padEnd(16)} median ${rounded(median)} ms, p95 ${rounded(p95)} ms`,
    );
  }
}

export function rowsOf(what: string, taken: Taken): readonly Row[] {
  return Object.entries(taken).map(([name, times]) => ({ what, name, ...times }));
}
