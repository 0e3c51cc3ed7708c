/**
 * Which record's list a tab belongs to: supports opened from the panel get tabs of their own, and
 * beside them the list they were opened from stays (features C5).
 */

export interface TabTrail {
  /** A support was opened in this tab, from the list of that record's tab. */
  opened(tabId: number, from: number): void;
  /** The tab shows a record of its own now, or is gone. */
  forget(tabId: number): void;
  /** The tab whose record is shown beside this one: itself, or the one it was opened from. */
  recordOf(tabId: number): number;
}

export function createTabTrail(): TabTrail {
  const origins = new Map<number, number>();
  const recordOf = (tabId: number) => origins.get(tabId) ?? tabId;
  return {
    opened: (tabId, from) => void origins.set(tabId, recordOf(from)),
    forget(tabId) {
      origins.delete(tabId);
      for (const [opened, from] of origins) if (from === tabId) origins.delete(opened);
    },
    recordOf,
  };
}
