/** A diagnosis the catalogue has nothing for: said plainly, with the nearest ways on. */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { Named } from '../../lib/state/names.ts';
import type { Section } from '../../lib/state/sections.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import { statesText } from '../text/states-text.ts';
import { Fetched } from './fetched.tsx';
import type { ListContext } from './list-context.ts';

export interface WithoutSupportProps {
  readonly section: Section;
  readonly name: string | undefined;
  readonly list: ListContext;
  /** Diagnoses of the same category that have supports. */
  readonly nearby: readonly Named[];
  readonly onAdd: (coding: Coding) => void;
  readonly onSearch: (words: string) => void;
}

export function WithoutSupport(props: WithoutSupportProps) {
  const { section, name, list, nearby, onAdd, onSearch } = props;
  const { coding, standing } = section;
  const { text } = list;
  const say = statesText(text);
  if (standing === 'waiting') return null;
  return (
    <div class="state">
      <Icon name="page" />
      <p class="state-title">
        {standing === 'foreign'
          ? say('none.system', { system: say(`system.${coding.system}`) })
          : say('none.title', { code: coding.code })}
      </p>
      {standing === 'foreign' && (
        <Fetched
          key={text.locale}
          load={() => list.mapped(coding)}
          failed={text('lookup.failed')}
        />
      )}
      {nearby.length > 0 && (
        <div>
          <p class="quiet">{say('none.nearest')}</p>
          <ul>
            {nearby.map((near) => (
              <li key={keyOf(near.coding)}>
                <button type="button" class="link-button" onClick={() => onAdd(near.coding)}>
                  {near.coding.code} <span lang={USUAL_LANGUAGE}>{near.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => onSearch(name ?? '')}>
          <Icon name="search" />
          {name === undefined ? say('none.search') : say('none.search.words', { words: name })}
        </button>
      </div>
    </div>
  );
}
