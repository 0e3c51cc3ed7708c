/** The supports, one section for each diagnosis. */
import { adoptionOf } from '../../lib/catalogue/adoption.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import type { PanelActions } from '../actions.ts';
import { later } from '../later.tsx';
import type { Text } from '../text/text.ts';
import { leftOutWords } from './filter-words.ts';
import { useGrowing } from './growing.ts';
import type { ListContext } from './list-context.ts';
import type { LookupFailedProps } from './lookup-failed.tsx';
import { usePresses } from './pressing.ts';
import { goToSearch } from './search-box.tsx';
import { DiagnosisSection, rowsOf } from './section.tsx';
import { Opened, Pinned } from './stayed.tsx';
import { Waiting } from './waiting.tsx';

const LookupFailed = later<LookupFailedProps>(
  async () => (await import('./lookup-failed.tsx')).LookupFailed,
);

interface SupportListProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly text: Text;
}

export function SupportList({ state, actions, text }: SupportListProps) {
  const names = state.names.value;
  const { stay } = state;
  const pinned = stay.pinned.value;
  const region = state.region.value;
  const adoptions = state.adoptions.value;
  const opened = stay.opened.value;
  const presses = usePresses(state, actions);
  const list: ListContext = {
    text,
    region,
    today: state.today,
    wordsFor: leftOutWords(state.settings.value ?? {}, text),
    diagnosisOf: state.diagnosisOf,
    followUp: actions.followUp,
    feedback: actions.feedback,
    mapped: actions.mapped,
    layers: state.question.value?.layers ?? [],
    adoptionOf: ({ support }) => adoptionOf(adoptions, support.id, region),
    ticks: stay.ticks,
    isPinned: ({ support }) => pinned.some((one) => one.support.id === support.id),
    isUnfolded: (heading) => state.unfolded.value.has(heading),
    isExplained: presses.isExplained,
    unfold: state.unfold,
    lookAt(layer) {
      state.lookedAt.value = layer;
    },
    showPatient: actions.showPatient,
  };
  const listed = state.filter.listed.value;
  const rows = listed.map((section) => rowsOf(section, list));
  const total = rows.reduce((sum, one) => sum + one, 0);
  const room = useGrowing(total, state.counts.value.isSettled);
  const roomAt = (n: number) => rows.slice(0, n).reduce((left, one) => left - one, room);
  const searchFor = (words: string) => {
    state.search.write(words);
    goToSearch();
  };
  if (state.answers.hasFailed.value) {
    return <LookupFailed text={text} onRetry={actions.retryCatalogue} />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links and buttons take the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: its links and buttons take the keys
    <div onClick={presses.press}>
      {pinned.length > 0 && <Pinned matches={pinned} list={list} />}
      {listed.map(
        (section, n) =>
          roomAt(n) > 0 && (
            <DiagnosisSection
              key={keyOf(section.coding)}
              section={section}
              name={names.nameOf(section.coding)}
              list={list}
              room={roomAt(n)}
              nearby={state.nearby(section.coding)}
              onAdd={(coding) => state.enter([coding])}
              onSearch={searchFor}
            />
          ),
      )}
      {opened.length > 0 && <Opened matches={opened} list={list} />}
      <Waiting state={state} text={text} />
    </div>
  );
}
