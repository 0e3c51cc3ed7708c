/**
 * What is pressed in the list: the way to a support, its reasons, its pin. One listener for the whole
 * list, because a long one has hundreds of each.
 */
import { useState } from 'preact/hooks';
import type { PanelState } from '../../lib/state/panel.ts';
import { matchesIn } from '../../lib/state/sections.ts';
import type { PanelActions } from '../actions.ts';

export function usePresses(state: PanelState, actions: PanelActions) {
  const [explained, explain] = useState<ReadonlySet<string>>(new Set());
  const { pinned, opened, open, pin } = state.stay;

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
    } else pin(match);
  }

  return { press, isExplained: (at: string) => explained.has(at) };
}
