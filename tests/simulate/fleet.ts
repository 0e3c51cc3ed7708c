/**
 * The browsers of a country over days: when each is running, and when it looks for updates. The
 * times to look come from the extension's own code (`lib/platform/update-times.ts`).
 *
 * How work is spread over the day is an assumption, stated here to be changed: seven of ten work
 * days, the rest evenings, nights, or on computers that never sleep. Weekends have three in ten of
 * the day's staff.
 */
import { firstDelay, nextDelay } from '../../lib/platform/update-times.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Shift {
  readonly share: number;
  /** Hours of the day between which browsers start, most in the middle. */
  readonly from: number;
  readonly to: number;
  /** Hours it runs. */
  readonly hours: number;
  readonly weekends: number;
}

const shifts: readonly Shift[] = [
  { share: 0.7, from: 6.75, to: 8.75, hours: 8.75, weekends: 0.3 },
  { share: 0.13, from: 13, to: 14.5, hours: 8, weekends: 0.9 },
  { share: 0.07, from: 20.5, to: 21.5, hours: 10, weekends: 1 },
  // Shared computers on wards, terminal servers.
  { share: 0.1, from: 0, to: 24, hours: 24, weekends: 1 },
];

function shareUpTo(at: number): number {
  return shifts.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0);
}

/** One time a browser runs, in ms from the beginning. */
export interface Session {
  readonly start: number;
  readonly end: number;
}

/** The sessions of one browser over so many days, Monday first. */
export function sessionsOf(random: () => number, days: number): readonly Session[] {
  const drawn = random();
  const shift = shifts.find((_, at) => shareUpTo(at) > drawn) ?? shifts[0];
  if (shift === undefined) return [];
  if (shift.hours === 24) return [{ start: random() * HOUR, end: days * DAY }];
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    if (day % 7 >= 5 && random() > shift.weekends) return [];
    const middle = (random() + random()) / 2;
    const start = day * DAY + (shift.from + middle * (shift.to - shift.from)) * HOUR;
    return [{ start, end: start + shift.hours * HOUR }];
  });
}

/** When the browser looks within a session, hourly ± 50 %. */
export function* looksIn({ start, end }: Session, pollHours: number, random: () => number) {
  for (
    let at = start + firstDelay(random());
    at < end;
    at += nextDelay(pollHours, 0, 0, random())
  ) {
    yield at;
  }
}
