/**
 * What is pressed in the list: the way to a support, its reasons, its pin. One listener for the whole
 * list, because a long one has hundreds of each.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/state/panel.ts';
import { matchesIn } from '../../lib/state/sections.ts';
import type { PanelActions } from '../actions.ts';

const PINNED = '.stayed';

export function usePresses(state: PanelState, actions: PanelActions) {
  const [explained, explain] = useState<ReadonlySet<string>>(new Set());
  const { pinned, opened, open, pin } = state.stay;
  const stayed = useStayInPlace(pinned.value);

  function press(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const pressed = target.closest('a.support-link, .ways > button');
    const at = pressed?.closest('[id]')?.id;
    if (!pressed || at === undefined) return;
    if (pressed.matches('.why')) {
      const next = new Set(explained);
      if (!next.delete(at)) next.add(at);
      explain(next);
      return;
    }
    const id = at.slice(at.indexOf('-') + 1);
    const known = [...matchesIn(state.sections.value), ...pinned.value, ...opened.value];
    const match = known.find(({ support }) => support.id === id);
    if (match === undefined) return;
    if (pressed instanceof HTMLAnchorElement) {
      event.preventDefault();
      open(match);
      actions.openSupport(pressed.href);
      actions.countOpened(match);
    } else {
      stayed(pressed);
      pin(match);
    }
  }

  return { press, isExplained: (at: string) => explained.has(at) };
}

/**
 * What is pinned or let go changes how much stands above the list: what was pressed stays where it
 * was. What is let go among the pinned themselves is gone: the focus goes to the next of them, or to
 * the first diagnosis.
 * @returns to be called with what is pressed, before anything is changed
 */
function useStayInPlace(pinned: unknown): (pressed: Element) => void {
  const before = useRef<{ readonly pressed: Element; readonly top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    if (before.current === undefined) return;
    const { pressed, top } = before.current;
    before.current = undefined;
    if (pressed.isConnected) window.scrollBy(0, pressed.getBoundingClientRect().top - top);
    else {
      const next = document.querySelector<HTMLElement>(`${PINNED} .pinned, .section-toggle`);
      next?.focus();
    }
  }, [pinned]);
  return (pressed) => {
    before.current = { pressed, top: pressed.getBoundingClientRect().top };
  };
}
