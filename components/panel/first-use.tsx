/** The only question Bredvid asks, once, and it can be passed over. */
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import { RegionSelect } from '../region-select.tsx';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface FirstUseProps {
  readonly text: Text;
  readonly onChoose: (region: LayerId) => void;
}

export function FirstUse({ text, onChoose }: FirstUseProps) {
  const say = statesText(text);
  return (
    <section class="first-use">
      <h2>
        <label for="first-region">{say('first.title')}</label>
      </h2>
      <p>{say('first.text')}</p>
      <RegionSelect
        id="first-region"
        class="field"
        text={text}
        region={undefined}
        onChoose={onChoose}
      />
      <button type="button" class="link-button" onClick={() => onChoose(NATIONAL_LAYER)}>
        {text('region.none')}
      </button>
    </section>
  );
}
