/** While words stand in the search box: whose they are, and where the list behind them was left. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelState } from '../../lib/state/panel.ts';
import { SEARCH_ID } from './search-box.tsx';

/** Words written beside one record would hide the next one's list. Those being written are the next one's. */
export function useWordsOf({ record, search }: PanelState): void {
  const context = record.value?.context;
  const former = useRef(context);
  useLayoutEffect(() => {
    if (context === undefined) return;
    const isWriting = document.hasFocus() && document.activeElement?.id === SEARCH_ID;
    if (former.current !== undefined && !isWriting) search.close();
    former.current = context;
  }, [context]);
}

/**
 * A search begins at the top, and going back finds the list where it was left; that of another
 * patient, or with a diagnosis added, at the top, where the diagnoses stand.
 */
export function useSamePlace(isSearching: boolean, list: string): void {
  const left = useRef({ isSearching, top: 0, list });
  // While the list still stands: without it the page is too short to be scrolled so far.
  if (isSearching && !left.current.isSearching)
    left.current = { isSearching, top: window.scrollY, list };
  useLayoutEffect(() => {
    const { top, list: former } = left.current;
    left.current.isSearching = isSearching;
    window.scrollTo(0, isSearching || former !== list ? 0 : top);
  }, [isSearching]);
}
