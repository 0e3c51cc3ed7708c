/**
 * The search box, a combobox over the list of results: the focus stays in the box, the arrows move
 * the picked row, Enter takes it and Esc goes back to what was there.
 */
import type { PanelState } from '../../lib/state/panel.ts';
import type { SearchResult } from '../../lib/state/search.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import type { PanelActions } from '../actions.ts';
import { Icon } from '../icon.tsx';
import type { Text } from '../text/text.ts';

interface SearchBoxProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export const RESULTS_ID = 'results';
export const SEARCH_ID = 'search';

/** What had the focus when a key or a button elsewhere led to the search: Esc leads back there. */
let whence: Element | null = null;

/** To the search box, from wherever the focus is. */
export function goToSearch(): void {
  whence = document.activeElement;
  document.getElementById(SEARCH_ID)?.focus();
}

export function resultId(index: number): string {
  return `result-${index}`;
}

/** What taking a row does: a diagnosis becomes a chip, a support is opened. */
export function takeResult(result: SearchResult, state: PanelState, actions: PanelActions): void {
  if (result.kind === 'coding') {
    state.enter([result.coding]);
    state.search.close();
  } else if (result.hit.support.link !== undefined) {
    actions.openSupport(addressFor(result.hit.support.link, state.region.value));
  }
}

export function SearchBox({ state, actions, text }: SearchBoxProps) {
  const { search } = state;
  const isOpen = search.isOpen.value;
  const picked = search.picked.value;
  const [key = ''] = state.keys.value;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const result = search.results.value[picked];
    const back = whence;
    if (event.key === 'Escape') {
      search.close();
      // Once the list stands again: what is hidden cannot take the focus.
      if (back instanceof HTMLElement)
        requestAnimationFrame(() => back.focus({ preventScroll: true }));
    } else if (!isOpen) return;
    else if (event.key === 'ArrowDown') search.move(1);
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'Enter' && result !== undefined) takeResult(result, state, actions);
    else return;
    event.preventDefault();
  };

  // A pasted list or note becomes diagnoses at once; a single word is searched for as usual.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!/\s/.test(pasted.trim())) return;
    const { codings } = state.enterText(pasted);
    if (codings.length > 0) event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        class="field"
        type="text"
        inputMode="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={text('search.label')}
        aria-expanded={isOpen}
        aria-controls={RESULTS_ID}
        aria-autocomplete="list"
        aria-keyshortcuts={key || undefined}
        aria-activedescendant={picked >= 0 ? resultId(picked) : undefined}
        placeholder={text('search.placeholder')}
        value={search.query.value}
        onInput={(event) => search.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          whence = null;
        }}
      />
      {isOpen ? (
        <button
          type="button"
          class="icon-button"
          aria-label={text('search.clear')}
          onClick={() => {
            search.close();
            goToSearch();
          }}
        >
          <Icon name="close" />
        </button>
      ) : (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
    </search>
  );
}
