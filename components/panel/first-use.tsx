/** The only question Bredvid asks, once, and it can be passed over. */
import { useSignal } from '@preact/signals';
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
  // Said without drawing the question anew, which would take back what is looked at.
  const hint = useSignal('');
  const choose = (region: LayerId) => {
    onChoose(region);
    // The question goes; whoever answered it by the keyboard goes on at the answer.
    document.querySelector('main')?.focus();
  };
  return (
    // A change that answers takes the question away; one that stays was made by looking through.
    <section
      class="first-use"
      onChange={() => {
        hint.value = say('first.enter');
      }}
    >
      <h2>
        <label for="first-region">{say('first.title')}</label>
      </h2>
      <p>{say('first.text')}</p>
      <RegionSelect
        id="first-region"
        class="field"
        text={text}
        region={undefined}
        onChoose={choose}
      />
      <p role="status">{hint}</p>
      <button type="button" class="link-button" onClick={() => choose(NATIONAL_LAYER)}>
        {text('region.none')}
      </button>
    </section>
  );
}
