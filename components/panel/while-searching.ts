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
  const left = useRef({ top: 0, list });
  useLayoutEffect(() => {
    if (isSearching) {
      left.current = { top: window.scrollY, list };
      window.scrollTo(0, 0);
    } else window.scrollTo(0, left.current.list === list ? left.current.top : 0);
  }, [isSearching]);
}
