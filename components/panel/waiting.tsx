/** That an update has brought supports to the list: they come when they are asked for. */
import type { PanelState } from '../../lib/state/panel.ts';
import type { Text } from '../text/text.ts';
import { placeId } from './support.tsx';

interface WaitingProps {
  readonly state: PanelState;
  readonly text: Text;
}

export function Waiting({ state, text }: WaitingProps) {
  const { waiting, showWaiting } = state.answers;
  const [first] = waiting.value;
  const show = () => {
    showWaiting();
    // Once it stands there: whoever asked for them wants to see them.
    requestAnimationFrame(() => {
      const entry = document.getElementById(placeId('entry', first ?? ''));
      if (entry === null) return;
      entry.tabIndex = -1;
      entry.scrollIntoView({ block: 'center' });
      entry.focus({ preventScroll: true });
    });
  };
  const words = text('waiting.supports', { n: waiting.value.length });
  const way = text('waiting.show');
  return (
    <div class="waiting" role="status">
      {first !== undefined && (
        <p>
          <span>{words}</span>
          <button type="button" class="link-button" aria-label={`${way}: ${words}`} onClick={show}>
            {way}
          </button>
        </p>
      )}
    </div>
  );
}
