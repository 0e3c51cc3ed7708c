/**
 * The geometry of a chart of values over time, one line a place: where lines, dots, ticks and names
 * stand, in the chart's own units. Whoever draws it (a page, a report) only writes it down.
 */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

/** One line of the chart. */
export interface Series {
  readonly name: string;
  /** The one that is looked for, drawn strongest. */
  readonly isOwn: boolean;
  readonly points: readonly { readonly period: string; readonly value: number }[];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnSeries {
  readonly series: Series;
  /** For the `d` of an SVG path. */
  readonly path: string;
  readonly dots: readonly ChartPoint[];
  /** Where its name stands, apart from the others'. */
  readonly label: ChartPoint;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DrawnSeries[];
  /** Horizontal lines at round values. */
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly periods: readonly { readonly x: number; readonly name: string }[];
}

const WIDTH = 360;
const HEIGHT = 200;
const EDGE = { top: 12, right: 96, bottom: 28, left: 34 };
/** Names nearer to each other than this cannot be told apart. */
const LABEL_STEP = 14;

/** Nothing when there is no value to draw. */
export function chartOf(all: readonly Series[]): Chart | undefined {
  const series = all.filter(({ points }) => points.length > 0);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  if (values.length === 0) return undefined;
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))];
  const across = scalePoint<string>()
    .domain(periods.sort())
    .range([EDGE.left, WIDTH - EDGE.right]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const up = scaleLinear()
    .domain([low - room, high + room])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const x = (period: string) => across(period) ?? EDGE.left;
  const path = line<{ readonly period: string; readonly value: number }>()
    .x(({ period }) => x(period))
    .y(({ value }) => up(value));
  const lines = series.map((one): DrawnSeries => {
    const points = [...one.points].sort((a, b) => (a.period < b.period ? -1 : 1));
    const dots = points.map(({ period, value }) => ({ x: x(period), y: up(value) }));
    const last = dots.at(-1) ?? { x: 0, y: 0 };
    return { series: one, path: path(points) ?? '', dots, label: { x: last.x + 8, y: last.y } };
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: apart(lines),
    ticks: up.ticks(4).map((value) => ({ y: up(value), value })),
    periods: periods.map((name) => ({ x: x(name), name })),
  };
}

/** Moves names down until none lies over another. */
function apart(lines: readonly DrawnSeries[]): readonly DrawnSeries[] {
  const inOrder = [...lines].sort((one, other) => one.label.y - other.label.y);
  let free = 0;
  const moved = new Map<DrawnSeries, number>();
  for (const one of inOrder) {
    const y = Math.max(one.label.y, free);
    moved.set(one, y);
    free = y + LABEL_STEP;
  }
  return lines.map((one) => ({
    ...one,
    label: { x: one.label.x, y: moved.get(one) ?? one.label.y },
  }));
}
