/** When to look for updates, and what time it is. Times and spans are milliseconds. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first look, 0–30 minutes after start: not everybody at once when a shift begins. */
export function firstDelay(random: number): number {
  return 30 * MINUTE * random;
}

/** Runs that are tried again soon, before it is called a trouble. */
const QUICK_RETRIES = 3;

/**
 * Hours between two looks, half of them up or down, so that 200,000 browsers come evenly spread.
 * After a failure three quick retries, then twice as long each time, at most a day.
 * @param failures runs that have failed in a row
 * @param retryAfter what the server has asked for, at most a day of it
 * @param random 0–1
 */
export function nextDelay(
  pollHours: number,
  failures: number,
  retryAfter: number,
  random: number,
): number {
  const spread = 0.5 + random;
  const isQuick = failures > 0 && failures <= QUICK_RETRIES;
  const doubled = pollHours * HOUR * 2 ** Math.max(0, failures - QUICK_RETRIES);
  const wait = isQuick ? 2 ** failures * MINUTE : doubled;
  return Math.min(DAY, Math.max(wait * spread, retryAfter));
}

/** A clock that is out by less is left alone. */
const SKEW = 5 * MINUTE;

/**
 * The time to hold metadata to. A clock that is out by more than five minutes is put right by the
 * server's; never to before what was the present once, because whoever can lie about the time could
 * else keep an old state from ever running out (freeze attack).
 * @param here by this computer's clock
 * @param server by the server's, if it told
 * @param accepted of the last run that succeeded
 */
export function referenceTime(here: number, server: number | undefined, accepted: number): number {
  if (server === undefined || Math.abs(server - here) <= SKEW) return here;
  return Math.max(server, accepted);
}

/** How long a look at the timestamp alone is enough, while it says what it said: keys change seldom. */
export const ROOT_EVERY = DAY;
