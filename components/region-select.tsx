/**
 * The choice of region, as a native select: it works with any keyboard and screen reader, and is
 * the same in the panel and the settings.
 */

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

export function RegionSelect(props: RegionSelectProps) {
  const { text, region, id, isLocked = false, onChoose } = props;
  return (
    <select
      id={id}
      class={props.class}
      disabled={isLocked}
      value={region ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
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
