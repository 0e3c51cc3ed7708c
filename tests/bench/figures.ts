/** How the bench reports: each figure is a ratio to a named peer or floor of the same run. */

export interface Figure {
  /** The ratio (or share, or kB) that the goal is about. */
  readonly value: number;
  /** At most this is met, or at least, see `atLeast`. */
  readonly goal: number;
  readonly met: boolean;
  /** What it was compared with, in words. */
  readonly versus: string;
}

/** By name: `P5.1k`, `P6.open`. */
export type Figures = Readonly<Record<string, Figure>>;

export function atMost(value: number, goal: number, versus: string): Figure {
  return { value: rounded(value), goal, met: value <= goal, versus };
}

export function atLeast(value: number, goal: number, versus: string): Figure {
  return { value: rounded(value), goal, met: value >= goal, versus };
}

/** Four significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** `1000` → `1k`. */
export function sizeName(size: number): string {
  return `${size / 1000}k`;
}
