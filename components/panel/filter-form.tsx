/** The user's own choice of what to have in the list; every choice shows at once. */
import { useEffect, useRef } from 'preact/hooks';
import { type HeadingId, headings } from '../../lib/catalogue/headings.ts';
import { careLevels, professions } from '../../lib/catalogue/support.ts';
import type { ListFilter } from '../../lib/state/filter.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import { Choice } from '../options/choice.tsx';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';

export interface FilterFormProps {
  readonly state: PanelState;
  readonly choose: PanelActions['chooseFilter'];
  readonly text: Text;
}

export function FilterForm({ state, choose, text }: FilterFormProps) {
  const say = statesText(text);
  const form = useRef<HTMLFormElement>(null);
  const { profession, careLevel, withoutHeadings = [] } = state.settings.value ?? {};
  const chosen: ListFilter = {
    ...(profession && { profession }),
    ...(careLevel && { careLevel }),
    withoutHeadings,
  };
  const everyone = ['', say('filter.everyone')] as const;
  useEffect(() => {
    // Fetched by the press that opens it: whoever has gone on in the meantime keeps the focus.
    const at = document.activeElement;
    if (at === document.body || at === opener()) form.current?.querySelector('select')?.focus();
  }, []);
  const close = () => {
    opener()?.focus();
    state.filter.isOpen.value = false;
  };
  const toggle = (heading: HeadingId) =>
    choose({
      ...chosen,
      withoutHeadings: headings.filter(
        (one) => withoutHeadings.includes(one) !== (one === heading),
      ),
    });
  return (
    <form
      ref={form}
      class="filter-form"
      aria-label={text('filter.open')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <Choice
        id="profession"
        label={say('filter.profession')}
        value={profession ?? ''}
        options={[everyone, ...professions.map((one) => [one, text(`profession.${one}`)] as const)]}
        onChoose={(next) => {
          const { profession: _, ...others } = chosen;
          choose(next === '' ? others : { ...others, profession: next });
        }}
      />
      <Choice
        id="care-level"
        label={say('filter.careLevel')}
        value={careLevel ?? ''}
        options={[everyone, ...careLevels.map((one) => [one, text(`care.${one}`)] as const)]}
        onChoose={(next) => {
          const { careLevel: _, ...others } = chosen;
          choose(next === '' ? others : { ...others, careLevel: next });
        }}
      />
      <fieldset>
        <legend class="quiet">{say('filter.headings')}</legend>
        {headings.map((heading) => (
          <label key={heading}>
            <input
              type="checkbox"
              checked={!withoutHeadings.includes(heading)}
              onChange={() => toggle(heading)}
            />
            {text(`heading.${heading}`)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{say('filter.always')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={close}>
          {say('filter.done')}
        </button>
      </div>
    </form>
  );
}

/** What opened it, in the head. */
function opener(): HTMLElement | null {
  return document.querySelector('.panel-header button[aria-expanded="true"]');
}
