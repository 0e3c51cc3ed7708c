/** What the search found: diagnoses that can be added, then supports that can be opened. */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { Hit, SearchResult } from '../../lib/state/search.ts';
import type { PanelActions } from '../actions.ts';
import { Icon } from '../icon.tsx';
import { unusualLanguage } from '../text/language.ts';
import { kindBeside, shortNameOf } from '../text/publisher.ts';
import { statesText } from '../text/states-text.ts';
import type { Text } from '../text/text.ts';
import { beforehand } from './beforehand.tsx';
import { dotted } from './dotted.ts';
import { RESULTS_ID, resultId, takeResult } from './search-box.tsx';
import { Withdrawn } from './withdrawn.tsx';

export interface ResultsProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Results({ state, actions, text }: ResultsProps) {
  const say = statesText(text);
  const { results, picked, words, isAnswered, isFailed } = state.search;
  const found = results.value;
  return (
    <section class="results" aria-label={say('search.results')}>
      <div id={RESULTS_ID} class="result-list" role="listbox" aria-label={say('search.results')}>
        {found.map((result, index) => (
          // The box has the focus and the keys; a row only takes the pointer.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          <div
            key={keyOfResult(result)}
            id={resultId(index)}
            class="result"
            role="option"
            aria-selected={index === picked.value}
            onClick={() => takeResult(result, state, actions)}
          >
            {result.kind === 'coding' ? (
              <CodingRow code={result.coding.code} name={result.name} text={text} />
            ) : (
              <SupportRow hit={result.hit} text={text} />
            )}
          </div>
        ))}
      </div>
      {isFailed.value && <p class="trouble-text">{text('lookup.failed')}</p>}
      {found.length === 0 && isAnswered.value ? (
        <div class="state">
          <Icon name="search" />
          <p class="state-title">{say('search.nothing', { query: words.value })}</p>
          <p class="quiet">{say('search.nothing.way')}</p>
        </div>
      ) : (
        <p class="quiet">{say('search.keys')}</p>
      )}
    </section>
  );
}

interface CodingRowProps {
  readonly code: string;
  readonly name: string | undefined;
  readonly text: Text;
}

function CodingRow({ code, name, text }: CodingRowProps) {
  return (
    <>
      <Icon name="plus" />
      <p class="coding-row">
        <span class="support-title" lang={USUAL_LANGUAGE}>
          {code} {name}
        </span>{' '}
        <span class="quiet">{statesText(text)('search.add')}</span>
      </p>
    </>
  );
}

function SupportRow({ hit, text }: { readonly hit: Hit; readonly text: Text }) {
  const { title, kind, publisher, link, easy, language = USUAL_LANGUAGE } = hit.support;
  const other = unusualLanguage(hit.support, text.locale);
  return (
    <>
      <Icon name={kind} />
      <div>
        <p class="support-title">
          <span lang={language}>{title}</span>
          {link && beforehand(link, text)}
        </p>
        <p class="support-meta">
          {dotted([
            kindBeside(hit.support, text),
            shortNameOf(publisher),
            link?.scope === 'landing' && text('support.landing'),
            link === undefined && text('support.unlinked'),
            easy && text('support.easy'),
            other,
          ])}
        </p>
        {hit.withdrawn && <Withdrawn withdrawal={hit.withdrawn} text={text} />}
      </div>
    </>
  );
}

function keyOfResult(result: SearchResult): string {
  return result.kind === 'coding' ? result.coding.code : result.hit.support.id;
}
