/** The supports of one diagnosis, to tick. */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { SupportId } from '../../lib/catalogue/support.ts';
import type { Section } from '../../lib/state/sections.ts';
import type { PrepareKey } from '../text/prepare-sv.ts';
import { shortNameOf } from '../text/publisher.ts';
import type { TextOf } from '../text/text.ts';
import { supportsOnShow } from './supports-on-show.ts';

interface ChoosingProps {
  readonly section: Section;
  readonly name: string | undefined;
  readonly chosen: ReadonlySet<SupportId>;
  readonly text: TextOf<PrepareKey>;
  readonly onToggle: (id: SupportId) => void;
}

export function Choosing({ section, name, chosen, text, onToggle }: ChoosingProps) {
  const { code } = section.coding;
  const supports = supportsOnShow(section);
  const isEmpty = supports.length === 0 && section.shownAbove.length === 0;
  return (
    <fieldset class="choosing">
      <legend lang={USUAL_LANGUAGE}>
        {code} {name}
      </legend>
      {isEmpty && section.standing !== 'waiting' && <p>{text('prepare.empty', { code })}</p>}
      {supports.map(({ id, title, publisher, language = USUAL_LANGUAGE }) => (
        <label key={id} class="choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
          <span>
            <span lang={language}>{title}</span>
            <span class="quiet"> {shortNameOf(publisher)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
