/** P5 (look-up), P6 (ready) and P8 (replacement), which share one filled database per size. */
import { atMost, type Figures, sizeName } from './figures.ts';
import { openBenchPage } from './in-browser.ts';
import type { Times } from './measure.ts';
import { type Row, show } from './show.ts';

type Taken = Readonly<Record<string, Times>>;

export async function storageFigures(sizes: readonly number[]): Promise<Figures> {
  let figures: Figures = {};
  for (const size of sizes) figures = { ...figures, ...(await figuresAt(size)) };
  return figures;
}

async function figuresAt(size: number): Promise<Figures> {
  const page = await openBenchPage('pages/storage.ts');
  try {
    const disk = await page.call<{ json: number; ours: number }>('fill', size);
    const lookUp = await page.call<Taken>('lookUp');
    const ready = await page.call<Taken>('ready');
    const { whole, delta } = await page.call<{ whole: Taken; delta: Taken }>('replace');
    const name = sizeName(size);
    const rows: Row[] = [
      ...rowsOf(`P5 ${name} code → ids`, lookUp),
      ...rowsOf(`P6 ${name} ready`, ready),
      ...rowsOf(`P8 ${name} replaced`, whole),
      ...rowsOf(`P8 ${name} 1 % changed`, delta),
    ];
    show(rows);
    console.log(`P8 ${name} on disk: ${disk.ours} bytes for ${disk.json} bytes of JSON`);
    return {
      [`P5.${name}`]: atMost(ratio(lookUp, 'ours', 'equals'), 1 / 1000, 'Dexie multiEntry equals'),
      [`P6.${name}.open`]: atMost(ratio(ready, 'ours', 'bare'), 3, 'a bare Dexie open'),
      [`P6.${name}.toArray`]: atMost(
        ratio(ready, 'ours', 'toArray'),
        1 / 100,
        'toArray of all rows',
      ),
      [`P8.${name}.replace`]: atMost(
        ratio(whole, 'ours', 'clear+bulkAdd'),
        1 / 20,
        'clear + bulkAdd of rows',
      ),
      [`P8.${name}.delta`]: atMost(ratio(delta, 'ours', 'bulkPut'), 1 / 15, 'bulkPut of 1 %'),
      [`P8.${name}.disk`]: atMost(disk.ours / disk.json, 0.35, 'the supports as JSON'),
    };
  } finally {
    await page.close();
  }
}

function ratio(taken: Taken, ours: string, peer: string): number {
  return (taken[ours]?.median ?? Number.NaN) / (taken[peer]?.median ?? Number.NaN);
}

function rowsOf(what: string, taken: Taken): Row[] {
  return Object.entries(taken)
    .filter(([, times]) => typeof times === 'object')
    .map(([name, times]) => ({ what, name, ...times }));
}
