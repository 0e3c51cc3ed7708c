/** P5 (look-up), P6 (ready) and P8 (replacement), which share one filled database per size. */
import { atMost, type Figures, sizeName } from './figures.ts';
import { openBenchPages } from './in-browser.ts';
import { inTurns, ratio } from './measure.ts';
import { rowsOf, show } from './show.ts';

export async function storageFigures(sizes: readonly number[]): Promise<Figures> {
  let figures: Figures = {};
  for (const size of sizes) figures = { ...figures, ...(await figuresAt(size)) };
  return figures;
}

async function figuresAt(size: number): Promise<Figures> {
  const opened = await openBenchPages('pages/storage.ts', 2);
  try {
    const [ours, rows] = opened.pages;
    if (ours === undefined || rows === undefined) throw new Error('a page did not open');
    const take = (page: typeof ours, name: string) => () => page.call<number>(name);
    const large = size > 50_000;
    for (const page of opened.pages) await page.call('prepare', size);
    const { json, disk } = await ours.call<{ json: number; disk: number }>('fillOurs');
    await rows.call('fillRows');

    const codes = await inTurns(
      { ours: take(ours, 'ourCodes'), equals: take(rows, 'rowsEquals') },
      9,
    );
    const ready = await inTurns(
      {
        ours: take(ours, 'ourReady'),
        bare: take(rows, 'bareOpen'),
        toArray: take(rows, 'rowsToArray'),
      },
      large ? 5 : 9,
    );
    const whole = await inTurns(
      { ours: take(ours, 'ourReplace'), 'clear+bulkAdd': take(rows, 'rowsReplace') },
      large ? 2 : 5,
      large ? 0 : 1,
    );
    const change = await inTurns(
      { ours: take(ours, 'ourChange'), bulkPut: take(rows, 'rowsPut') },
      large ? 3 : 7,
    );

    const name = sizeName(size);
    show([
      ...rowsOf(`P5 ${name} code → ids`, codes),
      ...rowsOf(`P6 ${name} ready`, ready),
      ...rowsOf(`P8 ${name} replaced`, whole),
      ...rowsOf(`P8 ${name} 1 % changed`, change),
    ]);
    console.log(`P8 ${name} on disk: ${disk} bytes, ${json} as JSON`);
    return {
      [`P5.${name}`]: atMost(ratio(codes, 'ours', 'equals'), 1 / 1000, 'Dexie equals, keys only'),
      [`P6.${name}.open`]: atMost(ratio(ready, 'ours', 'bare'), 3, 'a bare Dexie open'),
      [`P6.${name}.toArray`]: atMost(ratio(ready, 'ours', 'toArray'), 1 / 100, 'toArray of all'),
      [`P8.${name}.replace`]: atMost(
        ratio(whole, 'ours', 'clear+bulkAdd'),
        1 / 20,
        'clear+bulkAdd',
      ),
      [`P8.${name}.delta`]: atMost(ratio(change, 'ours', 'bulkPut'), 1 / 15, 'bulkPut of 1 %'),
      [`P8.${name}.disk`]: atMost(disk / json, 0.35, 'the supports as JSON'),
    };
  } finally {
    await opened.close();
  }
}
