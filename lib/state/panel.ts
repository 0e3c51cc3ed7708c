/**
 * What the panel shows: few signals in, all else computed, plain functions as actions. It knows no
 * browser; whoever wires it hands in what was read, what was chosen and what the catalogue says,
 * and looks up what `question` asks.
 *
 * The list never says anything of a record that is no longer open: everything is computed from
 * the record that is, so it blanks in the same step as the record does.
 */
import { batch, computed, signal } from '@preact/signals';
import type { Adoption } from '../catalogue/adoption.ts';
import type { HeadingId } from '../catalogue/headings.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import type { CodeTitles } from '../matching/code-titles.ts';
import type { Match } from '../matching/match.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import { createAnswers } from './answering.ts';
import { createAsking } from './asking.ts';
import {
  type Choices,
  type ChoicesByRecord,
  noChoices,
  onlyCurrent,
  placeOf,
  typedIn,
  withEntered,
  withoutEntered,
  withRemoved,
  withRestored,
} from './choices.ts';
import { type Diagnosis, diagnosesOf } from './diagnoses.ts';
import { createFiltering } from './filtering.ts';
import type { CatalogueStatus, PanelSettings, Question, Shown } from './inputs.ts';
import { createNames } from './names.ts';
import { nearbyAsked, nearbyOf } from './nearby.ts';
import { type FollowedTab, offeredSiteOf, pageStateOf } from './page-state.ts';
import { panelKeys } from './panel-keys.ts';
import { type FrameReport, type OpenRecord, readingOf } from './record.ts';
import { createSearch } from './search.ts';
import { type Answer, sectionsOf, supportsIn } from './sections.ts';
import { createStay } from './stay.ts';
import { codesWritten, type WrittenCodes } from './written-codes.ts';

export type PanelState = ReturnType<typeof createPanelState>;

/** @param today ISO date, against which the age of supports is told */
export function createPanelState(today: string) {
  const settings = signal<PanelSettings>();
  const tab = signal<FollowedTab>();
  const record = signal<OpenRecord>();
  const frames = signal<readonly FrameReport[]>([]);
  const choicesByRecord = signal<ChoicesByRecord>(new Map());
  const catalogue = signal<CatalogueStatus>({ kind: 'opening' });
  const terms = signal<readonly Term[]>([]);
  const titles = signal<CodeTitles>();
  const adoptions = signal<readonly Adoption[]>([]);
  const nearbyAnswer = signal<Answer>();
  /** Another region, for a look: the own one stays as it was chosen. */
  const lookedAt = signal<LayerId>();
  /** Long headings whose rest is shown. */
  const unfolded = signal<ReadonlySet<HeadingId>>(new Set());

  const names = computed(() => createNames(terms.value, titles.value));
  const search = createSearch(names);
  const reading = computed(() => readingOf(record.value, frames.value));
  const place = computed(() => placeOf(tab.value?.id, record.value?.context));
  const choices = computed(() => choicesByRecord.value.get(place.value) ?? noChoices);
  const diagnoses = computed(() => diagnosesOf(reading.value.diagnoses, choices.value));
  const alsoMentioned = computed(() => {
    const shown = new Set(diagnoses.value.map(({ coding }) => keyOf(coding)));
    return reading.value.alsoMentioned.filter(({ coding }) => !shown.has(keyOf(coding)));
  });
  const ownRegion = computed(() => settings.value?.region);
  const region = computed(() => lookedAt.value ?? ownRegion.value);
  const answers = createAnswers(region);
  const stay = createStay(place);
  const codings = computed(() => diagnoses.value.map(({ coding }) => coding));
  const sections = computed(() => sectionsOf(codings.value, answers.answer.value, region.value));
  const filter = createFiltering(settings, sections, today);

  const question = createAsking(catalogue, () => codings.value);
  const nearbyQuestion = createAsking(catalogue, () => nearbyAsked(sections.value, names.value));

  const choose = (change: (choices: Choices) => Choices) => {
    choicesByRecord.value = new Map(choicesByRecord.value).set(place.value, change(choices.value));
  };

  return {
    today,
    settings,
    catalogue,
    terms,
    titles,
    /** What is decided on supports, by every layer. */
    adoptions,
    updateIsReady: signal(false),
    /** In a tab of its own: there is no page beside it. */
    standsAlone: signal(false),
    tab,
    record,
    names,
    search,
    diagnoses,
    alsoMentioned,
    /** All there is for the diagnoses. */
    sections,
    /** What of it the user has in the list. */
    filter,
    question,
    /** Asked when a diagnosis has no support: are there any beside it? */
    nearbyQuestion,
    region,
    ownRegion,
    lookedAt,
    unfolded,
    place,
    stay,
    answers,
    removed: computed(() => choices.value.removed),
    /** How much of the user's own would be gone if the panel were loaded anew. */
    kept: computed(() => stay.count.value + typedIn(choicesByRecord.value)),
    keys: computed(() => panelKeys(settings.value)),
    isFirstUse: computed(() => settings.value !== undefined && ownRegion.value === undefined),
    page: computed(() => pageStateOf(reading.value)),
    isHintVain: computed(() => reading.value.isHintVain),
    offeredSite: computed(() => offeredSiteOf(tab.value, reading.value)),
    national: computed(() =>
      catalogue.value.kind === 'ready'
        ? catalogue.value.layers.find(({ id }) => id === NATIONAL_LAYER)
        : undefined,
    ),
    /** Where a search looks: the national layer and the own region's. */
    searched: computed((): readonly LayerId[] => [
      ...new Set([NATIONAL_LAYER, region.value ?? NATIONAL_LAYER]),
    ]),
    counts: computed(() => ({
      diagnoses: diagnoses.value.length,
      supports: filter.listed.value.reduce((sum, { count }) => sum + count, 0),
      isSettled: sections.value.every(({ standing }) => standing !== 'waiting'),
    })),
    /** The supports on show for the record's context, for the badge's count of new ones. */
    shown: computed((): Shown | undefined => {
      const tabId = tab.value?.id;
      const context = record.value?.context;
      if (tabId === undefined || context === undefined) return undefined;
      // Behind the first question, and on a look elsewhere, nothing of one's own has been seen.
      if (ownRegion.value === undefined || lookedAt.value !== undefined) return undefined;
      return { tabId, context, supports: supportsIn(sections.value) };
    }),

    /** Another tab is followed: nothing of the former one's record stays. */
    follow(next: FollowedTab | undefined) {
      batch(() => {
        if (next?.id !== tab.value?.id) {
          record.value = undefined;
          frames.value = [];
        }
        tab.value = next;
      });
    },
    /** News of a tab's record; of another tab than the followed, it is not for us. */
    showRecord(tabId: number, next: OpenRecord | undefined, reports: readonly FrameReport[]) {
      if (tabId !== tab.value?.id) return;
      batch(() => {
        choicesByRecord.value = onlyCurrent(choicesByRecord.value, tabId, next?.context);
        stay.onlyCurrent(tabId, next?.context);
        if (next?.context !== record.value?.context) {
          lookedAt.value = undefined;
          answers.showWaiting();
        }
        record.value = next;
        frames.value = reports;
      });
    },
    forgetTab(tabId: number) {
      choicesByRecord.value = onlyCurrent(choicesByRecord.value, tabId, undefined);
      stay.onlyCurrent(tabId, undefined);
    },
    enter: (entered: readonly Coding[]) => choose((now) => withEntered(now, entered)),
    /** Takes the codes of a written or pasted text; says what it could make of it. */
    enterText(text: string): WrittenCodes {
      const written = codesWritten(text);
      if (written.codings.length > 0) choose((now) => withEntered(now, written.codings));
      return written;
    },
    clearEntered() {
      choose(withoutEntered);
      // Without a record the next patient begins here.
      if (record.value === undefined) stay.clear();
    },
    unfold(heading: HeadingId) {
      const next = new Set(unfolded.value);
      if (!next.delete(heading)) next.add(heading);
      unfolded.value = next;
    },
    remove: (coding: Coding) => choose((now) => withRemoved(now, coding)),
    restore: (coding: Coding) => {
      const wasRead = reading.value.diagnoses.some((one) => keyOf(one.coding) === keyOf(coding));
      choose((now) => withRestored(now, coding, wasRead));
    },
    /** The catalogue's answer, unless something else is asked by now. */
    take(to: Question, matches: readonly Match[]) {
      if (to === question.value) answers.take(to, matches);
    },
    takeNearby(to: Question, matches: readonly Match[]) {
      if (to === nearbyQuestion.value) nearbyAnswer.value = { codings: to.codings, matches };
    },
    /** Diagnoses beside one without support that have some. */
    nearby: (coding: Coding) => nearbyOf(coding, names.value, nearbyAnswer.value),
    fail(to: Question) {
      if (to === question.value) answers.hasFailed.value = true;
    },
    diagnosisOf: (coding: Coding): Diagnosis | undefined =>
      diagnoses.value.find((diagnosis) => keyOf(diagnosis.coding) === keyOf(coding)),
  };
}
