/**
 * A long list is drawn from its top: what fills the screen at once, the rest in the next quiet
 * moments. What has come stays, and what comes later stands below it, so nothing is moved.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** In CSS px: the least a support takes, and the least that stands above the first. */
const LEAST_SUPPORT = 54;
const LEAST_ABOVE = 200;
const FEWEST = 4;
/** Milliseconds after which more is drawn however busy the browser is. */
const PATIENCE = 250;

/**
 * How many supports to draw now. A list that has once stood whole is always drawn whole.
 * @param total supports that are to stand in the end
 * @param isSettled all of them are known
 */
export function useGrowing(total: number, isSettled: boolean): number {
  const [room, make] = useState(firstRoom);
  const wasWhole = useRef(false);
  const isWhole = wasWhole.current || room >= total;
  useEffect(() => {
    wasWhole.current = isWhole && isSettled;
    if (isWhole) return undefined;
    const asked = requestIdleCallback(() => make(room * 4), { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }, [room, isWhole, isSettled]);
  return isWhole ? Number.POSITIVE_INFINITY : room;
}

function firstRoom(): number {
  return Math.max(FEWEST, Math.ceil((window.innerHeight - LEAST_ABOVE) / LEAST_SUPPORT));
}
