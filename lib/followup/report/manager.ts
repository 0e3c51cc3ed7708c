/**
 * The manager's page (features M4) and how far supports have been brought in (M5): what is new, what
 * is published of the units, what is coming, and how to answer.
 */

import { type Plan, soonestFirst } from '../../catalogue/improving.ts';
import type { IndicatorValue } from '../../catalogue/indicator.ts';
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import { medianDays, type SupportAnswer } from '../../catalogue/support-answer.ts';
import { type Funnel, funnelOf } from '../funnel.ts';
import type { BroughtIn } from './bringing-in.ts';
import { type Naming, page, table, text } from './page.ts';
import { words } from './words.ts';

export interface ManagerSources {
  /** ISO date. */
  readonly today: string;
  readonly supports: readonly KnowledgeSupport[];
  readonly plans: readonly Plan[];
  readonly values: readonly IndicatorValue[];
  readonly answers: readonly SupportAnswer[];
  readonly nameOfIndicator: (id: string) => string;
}

const DAYS = 90;
const MOST = 10;

export function managerPageOf(sources: ManagerSources, naming: Naming): string {
  const { supports, plans, values, today } = sources;
  const since = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const fresh = supports
    .filter(({ lastReviewDate = '' }) => lastReviewDate.length === 10 && lastReviewDate >= since)
    .sort((one, other) => ((one.lastReviewDate ?? '') < (other.lastReviewDate ?? '') ? 1 : -1))
    .slice(0, MOST);
  const coming = soonestFirst(plans).slice(0, MOST);
  return page(words.manager, naming, [
    `<h2>${words.fresh}</h2>`,
    list(
      fresh.map((one) => `${one.title} (${one.publisher}, ${one.lastReviewDate})`),
      words.freshNone,
    ),
    `<h2>${words.coming}</h2>`,
    list(
      coming.map(({ title, owner, due }) => `${title} (${owner}, ${due ?? words.whenUnknown})`),
      words.comingNone,
    ),
    `<h2>${words.valuesOf}</h2>`,
    ...latestValues(values, sources.nameOfIndicator, naming),
    `<h2>${words.funnel}</h2>`,
    ...funnels(values, sources.nameOfIndicator, naming),
    `<p>${words.answered}: ${sources.answers.length}. ${words.median}: ${medianDays(sources.answers) ?? words.unknown}.</p>`,
    `<p>${words.thanks}</p><p>${words.pin}</p>`,
  ]);
}

function list(items: readonly string[], otherwise: string): string {
  if (items.length === 0) return `<p>${otherwise}</p>`;
  return `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
}

function latestValues(
  values: readonly IndicatorValue[],
  nameOfIndicator: (id: string) => string,
  naming: Naming,
): readonly string[] {
  if (values.length === 0) return [`<p>${words.valuesNone}</p>`];
  const latest = new Map<string, IndicatorValue>();
  for (const value of values) {
    const key = `${value.indicator} ${value.place}`;
    if ((latest.get(key)?.period ?? '') < value.period) latest.set(key, value);
  }
  const rows = [...latest.values()].map(({ indicator, place, period, value, unit }) => [
    nameOfIndicator(indicator),
    naming.regionOf(place),
    period,
    `${value.replace('.', ',')} ${unit}`,
  ]);
  const heads = [words.indicator, words.place, words.period, words.value];
  return [...madeOf(values), table(heads, rows)];
}

function madeOf(values: readonly IndicatorValue[]): readonly string[] {
  const isMade = values.some(({ origin }) => origin === 'made');
  return isMade ? [`<p class="simulated">${words.valuesMade}</p>`] : [];
}

/** Of each indicator the latest period in which two places or more say how many the share is of. */
function funnels(
  values: readonly IndicatorValue[],
  nameOfIndicator: (id: string) => string,
  naming: Naming,
): readonly string[] {
  const drawn = [...Map.groupBy(values, ({ indicator }) => indicator)].flatMap(([id, own]) => {
    const periods = [...new Set(own.map(({ period }) => period))].sort().reverse();
    const found = periods.flatMap((period) => {
      const funnel = funnelOf(own.filter((value) => value.period === period));
      return funnel === undefined ? [] : [{ period, funnel }];
    })[0];
    return found === undefined
      ? []
      : [
          `<h3>${text(nameOfIndicator(id))}, ${found.period}</h3>`,
          ...drawingOf(found.funnel, naming),
        ];
  });
  return drawn.length === 0
    ? [`<p>${words.valuesNone}</p>`]
    : [...drawn, `<p>${words.funnelMethod}</p>`];
}

const standings = {
  within: words.funnelWithin,
  below: words.funnelBelow,
  above: words.funnelAbove,
} as const;

/** The range chance explains as a bar, the place as a dot; the same in a table. */
function drawingOf({ mean, isWhole, places, tooFew }: Funnel, naming: Naming): readonly string[] {
  const x = (share: number) => 230 + share * 3;
  const rows = places.map(({ place, share, low, high }, at) => {
    const y = at * 20 + 10;
    return `<text x="222" y="${y + 4}" text-anchor="end">${text(naming.regionOf(place))}</text><rect x="${x(low)}" y="${y - 4}" width="${x(high) - x(low)}" height="8" fill="#c9d6e3"/><circle cx="${x(share)}" cy="${y}" r="4" fill="#0b5394"/>`;
  });
  const height = places.length * 20 + 4;
  const scale = [0, 50, 100].map(
    (share) => `<text x="${x(share)}" y="${height + 12}" text-anchor="middle">${share} %</text>`,
  );
  const line = `<line x1="${x(mean)}" x2="${x(mean)}" y1="0" y2="${height}" stroke="#333"/>`;
  const number = (share: number) => share.toFixed(1).replace('.', ',');
  return [
    `<svg role="img" aria-label="${words.funnel}" viewBox="0 0 560 ${height + 18}" font-size="12">${line}${rows.join('')}${scale.join('')}</svg>`,
    table(
      [],
      places.map(({ place, share, of, standing }) => [
        naming.regionOf(place),
        `${number(share)} % av ${of}`,
        standings[standing],
      ]),
    ),
    `<p>${isWhole ? words.whole : words.mean}: ${number(mean)} %.${tooFew.length === 0 ? '' : ` ${text(tooFew.map(naming.regionOf).join(', '))}: ${words.few}.`}</p>`,
  ];
}

export function broughtInPageOf(all: readonly BroughtIn[], naming: Naming): string {
  const heads = [words.support, words.decided, words.known, words.used, words.measured];
  const rows = all.map(({ support, decided, known, of, helped, indicators, measured }) => [
    naming.titleOf(support),
    `${decided} av ${of}`,
    `${known} av ${of}`,
    helped === undefined ? words.few : `${helped} %`,
    `${measured} av ${indicators}`,
  ]);
  return page(words.broughtIn, naming, [
    table(heads, rows),
    `<p class="method">${words.broughtInMethod}</p>`,
  ]);
}
