/**
 * The choice of region, as a native select: it works with any keyboard and screen reader, and is
 * the same in the panel and the settings.
 *
 * A closed list changes at every arrow and letter. Whoever looks through it so has not chosen before
 * Enter, or before going on: the first question would be gone at the first arrow. Esc takes back what
 * was only looked at.
 */

import { useRef } from 'preact/hooks';
import { NATIONAL_LAYER } from '../lib/catalogue/overlay.ts';
import { regions } from '../lib/catalogue/regions.ts';
import type { LayerId } from '../lib/catalogue/support.ts';
import type { Text } from './text/text.ts';

interface RegionSelectProps {
  readonly text: Text;
  readonly region: LayerId | undefined;
  readonly id: string;
  readonly class?: string;
  readonly isLocked?: boolean;
  readonly onChoose: (region: LayerId) => void;
}

const byName = [...regions].sort((one, other) => one.name.localeCompare(other.name, 'sv'));

/** Keys by which a closed list goes to another choice. */
const LOOKING = /^(?:Arrow(?:Up|Down)|Home|End|Page(?:Up|Down)|\p{L})$/u;

export function RegionSelect(props: RegionSelectProps) {
  const { text, region, id, isLocked = false, onChoose } = props;
  const isLooking = useRef(false);
  const take = ({ currentTarget: { value } }: { readonly currentTarget: HTMLSelectElement }) => {
    isLooking.current = false;
    if (value !== '' && value !== region) onChoose(value);
  };
  return (
    <select
      id={id}
      class={props.class}
      disabled={isLocked}
      value={region ?? ''}
      onKeyDown={(event) => {
        const { key, altKey, currentTarget } = event;
        if (key === 'Enter') take(event);
        else if (key === 'Escape') currentTarget.value = region ?? '';
        else if (LOOKING.test(key)) isLooking.current = !altKey && !currentTarget.matches(':open');
      }}
      onKeyUp={(event) => event.key === 'Enter' && take(event)}
      onPointerDown={() => {
        isLooking.current = false;
      }}
      onBlur={take}
      onChange={(event) => !isLooking.current && take(event)}
    >
      {region === undefined && (
        <option value="" disabled>
          {text('region.choose')}
        </option>
      )}
      {byName.map(({ layer, name }) => (
        <option key={layer} value={layer}>
          {name}
        </option>
      ))}
      <option value={NATIONAL_LAYER}>{text('region.none')}</option>
    </select>
  );
}
