/**
 * `npm run bench`: every figure as a ratio to a peer or floor of the same run. Prints the times,
 * then a line for each figure; the last line is JSON. `npm run bench -- P7 P11` runs only those.
 */
import type { Figures } from './figures.ts';
import { firstScanFigures } from './p1-first-scan.ts';
import { incrementalFigures } from './p2-incremental.ts';
import { observerFigures } from './p3-observer.ts';
import { typingFigures } from './p4-typing.ts';
import { coldFigures } from './p5-cold.ts';
import { codeFigures } from './p7-codes.ts';
import { wordFigures } from './p7-words.ts';
import { verifyFigures } from './p9-verify.ts';
import { panelFigures } from './p10-panel.ts';
import { sizeFigures } from './p11-sizes.ts';
import { storageFigures } from './storage.ts';
import { typedFigures } from './typed.ts';

const SIZES = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number);

/** Each part and the goals it reports. */
const parts: readonly {
  readonly goals: readonly string[];
  readonly run: () => Promise<Figures>;
}[] = [
  { goals: ['P1'], run: firstScanFigures },
  { goals: ['P2'], run: incrementalFigures },
  { goals: ['P3'], run: observerFigures },
  { goals: ['P4'], run: typingFigures },
  { goals: ['typed'], run: typedFigures },
  { goals: ['P5'], run: () => coldFigures(SIZES) },
  { goals: ['P5', 'P6', 'P8'], run: () => storageFigures(SIZES) },
  { goals: ['P7'], run: () => wordFigures(SIZES) },
  { goals: ['P7', 'P7.codes'], run: async () => codeFigures() },
  { goals: ['P10'], run: panelFigures },
  { goals: ['P9'], run: verifyFigures },
  { goals: ['P11'], run: sizeFigures },
];

const asked = process.argv.slice(2);
let figures: Figures = {};
for (const { goals, run } of parts) {
  if (asked.length > 0 && !goals.some((goal) => asked.includes(goal))) continue;
  figures = { ...figures, ...(await run()) };
}
for (const [name, { value, goal, met, versus }] of Object.entries(figures)) {
  console.log(
    `${met ? 'met   ' : 'MISSED'} ${name.padEnd(18)} ${value} (goal ${goal}) of ${versus}`,
  );
}
console.log(JSON.stringify(figures));
