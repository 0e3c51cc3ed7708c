/**
 * The reports as pages that print: the author's letter, the leader's page, the dialogue sheet, the
 * gap list. Plain HTML with its style and charts in it, nothing fetched.
 */
import { scaleLinear } from 'd3-scale';
import type { SupportFigures } from './figures.ts';
import { dialogueOf } from './figures.ts';
import type { UnitCell } from './units.ts';
import { reasonWords, words } from './words.ts';

export interface Naming {
  readonly titleOf: (support: string) => string;
  readonly regionOf: (layer: string) => string;
  readonly isSimulated: boolean;
}

/** A page of a report. */
export interface ReportPage {
  readonly name: string;
  readonly html: string;
}

export interface GapLine {
  readonly diagnosis: string;
  readonly instead: string;
}

export function letterOf(figures: SupportFigures, naming: Naming): string {
  const { support, reach, helped, objections, regions } = figures;
  const silent = regions.filter(({ clients }) => clients === undefined);
  return page(`${words.letter} ”${naming.titleOf(support)}”`, naming, [
    `<p>${words.reach} <b>${reach}</b> ${words.clients}.</p>`,
    `<p>${words.helped}: <b>${helped === undefined ? words.few : `${helped} %`}</b>.</p>`,
    `<p>${words.per100}</p>`,
    `<h2>${words.objections}</h2>`,
    objections.length === 0
      ? `<p>${words.noObjections}</p>`
      : `<ol>${objections
          .slice(0, 3)
          .map(({ key, clients }) => `<li>${reasonWords[key]}: ${clients}</li>`)
          .join('')}</ol>`,
    `<h2>${words.regions}</h2>`,
    bars(
      regions.flatMap(({ key, clients }) =>
        clients === undefined ? [] : [{ name: naming.regionOf(key), value: clients }],
      ),
    ),
    `<p>${words.silent}: ${silent.map(({ key }) => text(naming.regionOf(key))).join(', ') || '–'}.</p>`,
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
    ...unitTable(units, naming),
  ]);
}

/** From the least to the most of those that are shown, and of how many nothing can be said. */
function spreadOf(shown: readonly (number | undefined)[]): string {
  const counts = shown.flatMap((one) => one ?? []);
  if (counts.length === 0) return words.few;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const range = least === most ? `${least}` : `${least}–${most}`;
  return `${range} i ${counts.length} av ${shown.length}; övriga ${words.few}`;
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
    `<p>${words.sources}</p>`,
  ]);
}

export function gapPageOf(gaps: readonly GapLine[], naming: Naming): string {
  const lines = gaps.map(
    ({ diagnosis, instead }) => `<tr><td>${text(diagnosis)}</td><td>${text(instead)}</td></tr>`,
  );
  return page(words.gaps, naming, [`<table><tbody>${lines.join('')}</tbody></table>`]);
}

function page(title: string, { isSimulated }: Naming, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${text(title)}</title><style>
@page { size: A4; margin: 18mm }
body { font: 11pt/1.4 system-ui, sans-serif; max-width: 170mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 16pt } h2 { font-size: 12pt } table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #ccd; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
.simulated { border: 2px solid #7a4b00; padding: 2mm; font-weight: bold } .method { color: #535d68 }
</style></head><body>
<h1>${text(title)}</h1>
${isSimulated ? `<p class="simulated">${words.simulated}</p>\n` : ''}${parts.join('\n')}
<p class="method">${words.method}</p>
</body></html>
`;
}

/** Bars beside their names; the number stands at the end of each. */
function bars(rows: readonly { readonly name: string; readonly value: number }[]): string {
  if (rows.length === 0) return '';
  const length = scaleLinear()
    .domain([0, Math.max(...rows.map(({ value }) => value))])
    .range([0, 260]);
  const drawn = rows.map(({ name, value }, at) => {
    const y = at * 22;
    return `<text x="226" y="${y + 15}" text-anchor="end">${text(name)}</text><rect x="234" y="${y + 3}" width="${length(value)}" height="15" fill="#0b5394"/><text x="${240 + length(value)}" y="${y + 15}">${value}</text>`;
  });
  const label = rows.map(({ name, value }) => `${name} ${value}`).join(', ');
  return `<svg role="img" aria-label="${text(label)}" viewBox="0 0 560 ${rows.length * 22 + 4}" font-size="12">${drawn.join('')}</svg>`;
}

/** What may stand in HTML: names come from catalogues others have written. */
function text(written: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return written.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
