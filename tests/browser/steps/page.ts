/** The page whose reading is counted: the reader's own modules, in the page's own world. */
import type { Report } from '../../../lib/reading/frames.ts';
import { joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import { startReader } from '../../../lib/reading/reader.ts';
import type { Schedule } from '../../../lib/reading/slices.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { type Counted, countSteps } from './count.ts';

const terms = buildTermTable(
  [
    { code: 'E11.9', names: ['Typ 2-diabetes'] },
    { code: 'I10.9', names: ['Hypertoni'] },
    { code: 'M17.1', names: ['Gonartros'] },
  ],
  createWordBook(),
  0,
);

/** Nothing waits longer than for what is under way. */
const schedule: Schedule = {
  now: () => 0,
  pause: () => Promise.resolve(),
  after(_, task) {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  },
};

export interface Read extends Counted {
  readonly state: Report['state'];
}

/** The first reading of the markup, without its waits, until it is told. */
export async function reading(markup: string): Promise<Read> {
  document.body.setHTMLUnsafe(markup);
  const { promise, resolve } = Promise.withResolvers<Report>();
  const end = new AbortController();
  const counted = countSteps();
  startReader({
    document,
    onReport: (report) => report.state !== 'reading' && resolve(report),
    askJudge: async () => joined(createJudge, terms),
    schedule,
    signal: end.signal,
  });
  const { state } = await promise;
  const taken = counted();
  end.abort();
  return { ...taken, state };
}
