/**
 * The reader alone in a page of the score, in a world of its own as an extension's is: what it
 * reports and decides goes to the function that the score has laid there.
 */
import { createSchedule } from '../../lib/platform/schedule.ts';
import { type Judge, joined } from '../../lib/reading/joined.ts';
import { createJudge } from '../../lib/reading/judge.ts';
import { startReader } from '../../lib/reading/reader.ts';
import type { TermTable } from '../../lib/reading/term-table.ts';

declare const scoreTerms: TermTable;
declare function scoreTell(told: string): void;

let decided: readonly string[] = [];

function judgeThatTells(): Judge {
  const judge = joined(createJudge, scoreTerms);
  return {
    ...judge,
    *decide(page, finds, persons, into, stale) {
      yield* judge.decide(page, finds, persons, into, stale);
      decided = into.map(({ find: { text, at, written }, said: { coding, status, evidence } }) => {
        const around = text.slice(Math.max(0, at - 40), at + written.length + 40);
        const by = evidence.map(({ kind, place }) => `${kind}: ${place}`).join(', ');
        return `${coding.code} ${status} by ${by} in "${around.replace(/\s+/g, ' ')}"`;
      });
    },
  };
}

startReader({
  document,
  onReport: (report) => scoreTell(JSON.stringify({ report, decided })),
  askJudge: async () => judgeThatTells(),
  schedule: createSchedule(),
  signal: new AbortController().signal,
});
