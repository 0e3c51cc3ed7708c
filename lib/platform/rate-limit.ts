/**
 * A token bucket a key: a burst passes, a flood does not. It lives in memory only: a worker that
 * was stopped had nothing to do, so there was no flood.
 */
export interface RateLimit {
  /** Whether one more is allowed now. `now` is in milliseconds and never falls. */
  readonly allows: (key: string, now: number) => boolean;
  /** Forgets the keys that begin so. */
  readonly forget: (prefix: string) => void;
}

/**
 * @param burst how many may come at once
 * @param perSecond how many a second in the long run
 */
export function createRateLimit(burst: number, perSecond: number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    allows(key, now) {
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
      const allowed = tokens >= 1;
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed;
    },
    forget(prefix) {
      for (const key of buckets.keys()) if (key.startsWith(prefix)) buckets.delete(key);
    },
  };
}
