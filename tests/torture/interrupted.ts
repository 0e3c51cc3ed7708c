/** The worker stopped before and after everything it reads or keeps, again and again. */
import { setStage } from './stage.ts';

/** The worker is gone: what it was about to do does not happen, nor anything after it. */
class Stopped extends Error {}

export interface Interrupted {
  /** Places in a run where it was stopped. */
  readonly boundaries: number;
  readonly runs: number;
  /** Runs after which a layer was neither the old edition nor the new one, whole. */
  readonly corrupt: number;
  /** Runs after which a layer was older than before. */
  readonly rolledBack: number;
  /** Runs after which one undisturbed run did not bring the newest. */
  readonly notConverged: number;
}

export async function interruptEverywhere(rounds: number): Promise<Interrupted> {
  const stage = await setStage();
  let edition = 2;
  stage.publish(edition);
  let boundaries = 0;
  await stage.run(() => {
    boundaries += 1;
  });
  const bad = { corrupt: 0, rolledBack: 0, notConverged: 0 };
  let runs = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let stop = 1; stop <= boundaries; stop += 1) {
      const before = await stage.shown();
      edition += 1;
      stage.publish(edition);
      let at = 0;
      await stage
        .run(() => {
          at += 1;
          if (at >= stop) throw new Stopped();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Stopped)) throw error;
        });
      runs += 1;
      const after = await stage.shown();
      const layers = ['se', 'se-14'].map((layer) => [before[layer], after[layer]] as const);
      if (layers.some(([was, is]) => is !== was && is !== edition)) bad.corrupt += 1;
      if (layers.some(([was = 0, is = 0]) => is < was)) bad.rolledBack += 1;
      await stage.run();
      const { se, 'se-14': own } = await stage.shown();
      if (se !== edition || own !== edition) bad.notConverged += 1;
    }
  }
  stage.leave();
  return { boundaries, runs, ...bad };
}
