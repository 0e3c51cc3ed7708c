/**
 * Turns: tasks of one key run one after the other, so that what one writes the next has read.
 */
export type TakeTurn = <Result>(key: number, task: () => Promise<Result>) => Promise<Result>;

/** Tasks of different keys do not wait for each other; a task that fails does not stop the next. */
export function createTurns(): TakeTurn {
  const last = new Map<number, Promise<unknown>>();
  return (key, task) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, mine);
    const clear = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(clear, clear);
    return mine;
  };
}
