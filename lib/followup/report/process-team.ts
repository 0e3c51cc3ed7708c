/**
 * What goes to the process team: words from practice to look through (features K5), and a draft of
 * the quarterly report on goals and deviations (M3), plain text to be edited and filed.
 */
import type { Indicator, IndicatorValue, Target } from '../../catalogue/indicator.ts';
import type { Voice } from './collected.ts';
import type { SupportFigures } from './figures.ts';
import { type Naming, page, text } from './page.ts';
import { reasonWords, words } from './words.ts';

export function voicesPageOf(voices: readonly Voice[], naming: Naming): string {
  const bySupport = [...Map.groupBy(voices, ({ support }) => support)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const list = (own: readonly Voice[]) =>
    `<ul>${own
      .map(({ words: said, reason }) => `${reason ? `${reasonWords[reason]}: ` : ''}${said}`)
      .sort()
      .map((said) => `<li>${text(said)}</li>`)
      .join('')}</ul>`;
  return page(words.voices, naming, [
    ...bySupport.flatMap(([support, own]) => {
      const experiences = own.filter(({ reason }) => reason === undefined);
      const deviations = own.filter(({ reason }) => reason !== undefined);
      return [
        `<h2>${text(naming.titleOf(support))}</h2>`,
        ...(experiences.length > 0 ? [`<h3>${words.experiences}</h3>`, list(experiences)] : []),
        ...(deviations.length > 0 ? [`<h3>${words.deviations}</h3>`, list(deviations)] : []),
      ];
    }),
    `<p class="method">${words.voicesMethod}</p>`,
  ]);
}

interface QuarterSources {
  readonly today: string;
  readonly figures: readonly SupportFigures[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
}

/** Only indicators that have a level for the group, or a published value. */
export function quarterDraftOf(sources: QuarterSources, naming: Naming): string {
  const { today, figures, indicators, values } = sources;
  const goals = indicators.flatMap((indicator): readonly string[] => {
    const own = values
      .filter((value) => value.indicator === indicator.id)
      .sort((one, other) => (one.period < other.period ? 1 : -1));
    if (own.length === 0 && indicator.measure !== 'population-target') return [];
    return [
      `- ${indicator.name} (${indicator.publisher}): ${goalOf(indicator)}`,
      ...(own.length === 0
        ? [`    ${words.quarterNoValue}`]
        : own.map((value) => `    ${valueLine(value, naming)}`)),
    ];
  });
  const deviations = figures.flatMap(({ support, objections }) =>
    objections.map(
      ({ key, clients }) => `- ${naming.titleOf(support)}: ${reasonWords[key]}, ${clients}`,
    ),
  );
  return [
    `${words.quarter}, ${today}`,
    words.quarterEdit,
    ...(naming.isSimulated ? [words.simulated] : []),
    '',
    words.quarterGoals,
    ...(goals.length > 0 ? goals : [words.none]),
    '',
    words.quarterDeviations,
    ...(deviations.length > 0 ? deviations : [words.few]),
    '',
    words.quarterNext,
    '',
    words.method,
    '',
  ].join('\n');
}

function goalOf({ measure, target }: Indicator): string {
  if (measure !== 'population-target') return words.quarterNoGoal;
  return target === undefined ? words.quarterUnseen : targetInWords(target);
}

const comparisons = {
  below: 'under',
  'at-most': 'högst',
  'at-least': 'minst',
  above: 'över',
} as const;

function targetInWords({ is, value, unit }: Target): string {
  return `målnivå ${comparisons[is]} ${value.replace('.', ',')} ${unit}`;
}

function valueLine({ place, period, value, unit, origin }: IndicatorValue, naming: Naming): string {
  const made = origin === 'made' ? ` (${words.valuesMade})` : '';
  return `${naming.regionOf(place)}, ${period}: ${value.replace('.', ',')} ${unit}${made}`;
}
