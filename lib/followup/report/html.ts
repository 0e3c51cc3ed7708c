/**
 * The reports as pages that print: the author's letter, the leader's page, the dialogue sheet, the
 * gap list. Plain HTML with its style and charts in it, nothing fetched.
 */
import type { SupportFigures } from './figures.ts';
import { dialogueOf } from './figures.ts';
import { bars, type Naming, page, table, text } from './page.ts';
import type { UnitCell } from './units.ts';
import { reasonWords, words } from './words.ts';

/** A page of a report. */
export interface ReportPage {
  readonly name: string;
  readonly html: string;
}

export interface GapLine {
  readonly diagnosis: string;
  readonly instead: string;
  /** The programme areas that answer for its codes; absent: none is known. */
  readonly areas?: string;
  /** At least so many had no support for it within a week; absent: too few to say, or none. */
  readonly asked?: number;
}

/**
 * @param signal lines on the support's signal, if it has had one
 * @param units the cells of the units that are told apart
 */
export function letterOf(
  figures: SupportFigures,
  naming: Naming,
  signal: readonly string[] = [],
  units: readonly UnitCell[] = [],
): string {
  const { support, reach, per100, helped, objections, regions } = figures;
  const silent = regions.filter(({ clients }) => clients === undefined);
  const unheard = units.filter((one) => one.support === support && one.clients === undefined);
  return page(`${words.letter} ”${naming.titleOf(support)}”`, naming, [
    ...(naming.sourceOf ? [`<p>${words.to}: ${text(naming.sourceOf(support))}</p>`] : []),
    `<p>${words.reach} <b>${reach}</b> ${words.clients}.</p>`,
    `<p>${words.helped}: <b>${helped === undefined ? words.few : `${helped} %`}</b>.</p>`,
    per100 === undefined
      ? `<p>${words.per100Unknown}</p>`
      : `<p>${words.per100}: <b>${String(per100).replace('.', ',')}</b></p>`,
    `<h2>${words.objections}</h2>`,
    objections.length === 0
      ? `<p>${words.noObjections}</p>`
      : `<ol>${objections
          .slice(0, 3)
          .map(({ key, clients }) => `<li>${reasonWords[key]}: ${clients}</li>`)
          .join('')}</ol>`,
    ...signal,
    `<h2>${words.regions}</h2>`,
    bars(
      regions.flatMap(({ key, clients }) =>
        clients === undefined ? [] : [{ name: naming.regionOf(key), value: clients }],
      ),
    ),
    `<p>${words.silent}: ${silent.map(({ key }) => text(naming.regionOf(key))).join(', ') || '–'}.</p>`,
    ...(unheard.length > 0
      ? [`<p>${words.silentUnits}: ${unheard.map(({ unit }) => text(unit)).join(', ')}.</p>`]
      : []),
  ]);
}

export function leaderPageOf(
  all: readonly SupportFigures[],
  units: readonly UnitCell[],
  naming: Naming,
): string {
  const rows = all.map(({ support, reach, helped, objections, regions }) => {
    const cells = [
      text(naming.titleOf(support)),
      reach === 0 ? words.few : String(reach),
      spreadOf(regions.map(({ clients }) => clients)),
      helped === undefined ? words.few : `${helped} %`,
      objections.map(({ key, clients }) => `${reasonWords[key]} ${clients}`).join(', ') ||
        words.few,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = [words.support, words.reach, words.spread, words.helped, words.objections];
  return page(words.leader, naming, [
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    bars(
      all
        .filter(({ reach }) => reach > 0)
        .map(({ support, reach }) => ({ name: naming.titleOf(support), value: reach })),
    ),
    ...monthTable(all, naming),
    ...unitTable(units, naming),
  ]);
}

/** From the least to the most of those that are shown, and of how many nothing can be said. */
function spreadOf(shown: readonly (number | undefined)[]): string {
  const counts = shown.flatMap((one) => one ?? []);
  if (counts.length === 0) return words.few;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const range = least === most ? `${least}` : `${least}–${most}`;
  const others = counts.length === shown.length ? '' : `; övriga ${words.few}`;
  return `${range} i ${counts.length} av ${shown.length}${others}`;
}

function monthTable(all: readonly SupportFigures[], naming: Naming): readonly string[] {
  const columns = [
    ...new Set(all.flatMap(({ months }) => months.map(({ month }) => month))),
  ].sort();
  if (columns.length === 0) return [];
  const rows = all.map(({ support, months }) => [
    naming.titleOf(support),
    ...columns.map((column) =>
      String(months.find(({ month }) => month === column)?.reach ?? words.few),
    ),
  ]);
  return [`<h2>${words.months}</h2>`, table([words.support, ...columns], rows)];
}

function unitTable(cells: readonly UnitCell[], naming: Naming): readonly string[] {
  if (cells.length === 0) return [];
  const supports = [...new Set(cells.map(({ support }) => support))];
  const rows = cells.map(({ unit, support, clients, objections }) => {
    const told = objections.map(({ key, clients: n }) => `${wordsOf(key)} ${n}`).join(', ');
    return `<tr><td>${text(unit)}</td><td>${text(naming.titleOf(support))}</td><td>${
      clients ?? words.few
    }</td><td>${told || words.few}</td></tr>`;
  });
  const spread = supports.map((support) => {
    const own = cells.filter((cell) => cell.support === support);
    return `<li>${text(naming.titleOf(support))}: ${spreadOf(own.map(({ clients }) => clients))}</li>`;
  });
  const heads = [words.unit, words.support, words.reach, words.objections];
  return [
    `<h2>${words.units}</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    `<h2>${words.unitSpread}</h2><ul>${spread.join('')}</ul>`,
    `<p class="method">${words.unitMethod}</p>`,
  ];
}

function wordsOf(reason: string): string {
  return reasonWords[reason as keyof typeof reasonWords];
}

export function dialogueSheetOf(all: readonly SupportFigures[], naming: Naming): string {
  const { good, discuss } = dialogueOf(all);
  const list = (items: readonly string[]) =>
    items.length === 0
      ? `<p>${words.none}</p>`
      : `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  return page(words.dialogue, naming, [
    `<h2>${words.good}</h2>`,
    list(good.map(({ support, helped }) => `${text(naming.titleOf(support))}: ${helped} %`)),
    `<h2>${words.discuss}</h2>`,
    list(
      discuss.map(({ support, objections: [first] }) => {
        const why = first === undefined ? '' : `: ${reasonWords[first.key]}, ${first.clients}`;
        return text(naming.titleOf(support)) + why;
      }),
    ),
    `<h2>${words.sourcesOf}</h2>`,
    ...sourceList([...good, ...discuss], naming),
    `<p>${words.sources}</p>`,
  ]);
}

function sourceList(shown: readonly SupportFigures[], naming: Naming): readonly string[] {
  const { sourceOf } = naming;
  if (sourceOf === undefined || shown.length === 0) return [];
  const items = shown.map(
    ({ support }) => `<li>${text(`${naming.titleOf(support)}: ${sourceOf(support)}`)}</li>`,
  );
  return [`<ul>${items.join('')}</ul>`];
}

/** Those that most have missed first. */
export function gapPageOf(gaps: readonly GapLine[], naming: Naming): string {
  const ranked = gaps.toSorted((one, other) => (other.asked ?? 0) - (one.asked ?? 0));
  const rows = ranked.map(({ diagnosis, areas, instead, asked }) => [
    diagnosis,
    areas ?? words.unknown,
    instead,
    String(asked ?? words.few),
  ]);
  const heads = [words.gap, words.gapAreas, words.gapInstead, words.gapAsked];
  return page(words.gaps, naming, [table(heads, rows)]);
}
