/**
 * The panel beside the record. Its first screen answers one question: what applies here?
 *
 * Whatever the state, the search box and the way by hand are there.
 */
import { computed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Diagnosis } from '../../lib/state/diagnoses.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { PanelActions } from '../actions.ts';
import { goTo, keepFocus } from '../focus-kept.ts';
import { later } from '../later.tsx';
import type { Text } from '../text/text.ts';
import type { AlwaysReadProps } from './always-read.tsx';
import type { ByHandProps } from './by-hand.tsx';
import type { CatalogueNoticeProps } from './catalogue-notice.tsx';
import { Diagnoses } from './diagnoses.tsx';
import { Fetched } from './fetched.tsx';
import type { FilterFormProps } from './filter-form.tsx';
import type { FirstUseProps } from './first-use.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { FootNotices } from './notices.tsx';
import type { PageNoticeProps } from './page-notice.tsx';
import type { ResultsProps } from './results.tsx';
import { goToSearch } from './search-box.tsx';
import { sectionId } from './section.tsx';
import { SupportList } from './support-list.tsx';
import { useSamePlace, useWordsOf } from './while-searching.ts';

const FirstUse = later<FirstUseProps>(async () => (await import('./first-use.tsx')).FirstUse);
const PageNotice = later<PageNoticeProps>(
  async () => (await import('./page-notice.tsx')).PageNotice,
);
const ByHand = later<ByHandProps>(async () => (await import('./by-hand.tsx')).ByHand);
const CatalogueNotice = later<CatalogueNoticeProps>(
  async () => (await import('./catalogue-notice.tsx')).CatalogueNotice,
);
const FilterForm = later<FilterFormProps>(
  async () => (await import('./filter-form.tsx')).FilterForm,
);
/** As the word search itself: with the first letter, or in a quiet moment before. */
const Results = later<ResultsProps>(async () => (await import('./results.tsx')).Results);
const AlwaysRead = later<AlwaysReadProps>(
  async () => (await import('./always-read.tsx')).AlwaysRead,
);

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function Panel({ state, actions, text }: PanelProps) {
  // On the document: in a panel just opened, nothing has the focus yet.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const [toSearch, toPatient, toHide] = state.keys.value;
      if (isWritten(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === toSearch) {
        event.preventDefault();
        goToSearch();
      } else if (event.key === toPatient)
        document.querySelector<HTMLElement>('.show-patient')?.click();
      else if (event.key === toHide) actions.hide();
    };
    // What was copied in a record without a web page: pasted anywhere, by the user's own key.
    const onPaste = (event: ClipboardEvent) => {
      if (isWritten(event.target)) return;
      const pasted = event.clipboardData?.getData('text').trim() ?? '';
      if (state.enterText(pasted).codings.length > 0) return;
      state.search.write(pasted);
      goToSearch();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  // What is read is blanked first, and whose record it is told a moment later or in the same.
  const shown = () => [state.place.value, state.page.value];
  useLayoutEffect(() => keepFocus((tell) => computed(shown).subscribe(tell)), []);
  useWordsOf(state);
  // Nothing is shown before the settings are known: the first question must not flash by.
  if (state.settings.value === undefined) return null;
  return (
    <div class="panel">
      <Header state={state} actions={actions} text={text} />
      <FootNotices state={state} actions={actions} text={text} />
      <main class="panel-main" tabIndex={-1}>
        {state.isFirstUse.value && !state.search.isOpen.value ? (
          <FirstUse text={text} onChoose={actions.chooseRegion} />
        ) : (
          <Body state={state} actions={actions} text={text} />
        )}
      </main>
      <Footer
        national={state.national.value}
        text={text}
        onPrivacy={() => actions.openOptions('privacy')}
        onPrepare={actions.openPrepare}
      />
      <Announcement state={state} text={text} />
    </div>
  );
}

function Body({ state, actions, text }: PanelProps) {
  const catalogue = state.catalogue.value;
  const page = state.page.value;
  const hasDiagnoses = state.diagnoses.value.length > 0;
  const site = state.offeredSite.value;
  // Another patient's list begins from its top, and no part of the former's is used again.
  const place = state.place.value;
  const onPick = (diagnosis: Diagnosis) => {
    goToSection(diagnosis);
    if (diagnosis.origin === 'read') actions.mark(diagnosis.at);
  };
  const onEnter = (written: string) => {
    const codes = state.enterText(written);
    if (codes.codings.length + codes.unknown.length === 0 && areWords(written)) {
      state.search.write(written.trim());
      goToSearch();
    }
    return codes;
  };
  const isSearching = state.search.isOpen.value;
  useSamePlace(isSearching, place + state.diagnoses.value.length);
  return (
    <>
      {isSearching && <Results state={state} actions={actions} text={text} />}
      <div class="answer" hidden={isSearching}>
        {state.filter.isOpen.value && (
          <FilterForm state={state} choose={actions.chooseFilter} text={text} />
        )}
        {page !== 'read' && !state.standsAlone.value && (!hasDiagnoses || page === 'stopped') && (
          <PageNotice page={page} actions={actions} text={text} />
        )}
        <Diagnoses
          key={place}
          diagnoses={state.diagnoses.value}
          alsoMentioned={state.alsoMentioned.value}
          removed={state.removed.value}
          nameOf={state.names.value.nameOf}
          text={text}
          onPick={onPick}
          onAdd={(coding) => state.enter([coding])}
          onRemove={state.remove}
          onRestore={state.restore}
          onClear={state.clearEntered}
        />
        {state.isHintVain.value && <p class="quiet">{text('page.hint')}</p>}
        {(catalogue.kind === 'preparing' || catalogue.kind === 'broken') && (
          <CatalogueNotice status={catalogue} text={text} onRetry={actions.retryCatalogue} />
        )}
        {catalogue.kind === 'ready' && hasDiagnoses && (
          <SupportList key={place} state={state} actions={actions} text={text} />
        )}
        {!hasDiagnoses && <ByHand key={place} text={text} onEnter={onEnter} />}
        {catalogue.kind === 'ready' && <Fetched key={text.locale} load={actions.news} failed="" />}
        {site !== undefined && (
          <AlwaysRead key={site} site={site} allowSite={actions.allowSite} text={text} />
        )}
      </div>
    </>
  );
}

/** Told to screen readers when the list has settled; nothing else of the list is. */
function Announcement({ state, text }: Pick<PanelProps, 'state' | 'text'>) {
  const { diagnoses, supports, isSettled } = state.counts.value;
  const { isOpen, isAnswered, results } = state.search;
  const parts = [
    text('announce.diagnoses', { n: diagnoses }),
    text('announce.supports', { n: supports }),
  ];
  // Stays until the next is answered: the same number is not said again at each letter.
  const counted = useRef('');
  if (!isOpen.value) counted.current = '';
  else if (isAnswered.value) counted.current = text('search.count', { n: results.value.length });
  return (
    <p class="visually-hidden" role="status">
      {isOpen.value
        ? counted.current
        : isSettled && diagnoses > 0 && !state.isFirstUse.value && parts.join(', ')}
    </p>
  );
}

function goToSection({ coding }: Diagnosis): void {
  goTo(document.getElementById(sectionId(coding)));
}

/** A few words to search for: no note, and no number of anybody's. */
function areWords(written: string): boolean {
  return /^(?!.*\d{3})[\p{L}\d -]{2,60}$/u.test(written.trim());
}

/** Letters are keys of their own only where nothing is written. */
function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')
  );
}
