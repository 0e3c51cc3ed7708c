/** What the reports' pages are made of: the frame that prints, bars, and text made safe. */
import { scaleLinear } from 'd3-scale';
import { words } from './words.ts';

export interface Naming {
  readonly titleOf: (support: string) => string;
  readonly regionOf: (layer: string) => string;
  readonly isSimulated: boolean;
  /** What the figures are of and when the page was made; stands under the title. */
  readonly about?: string;
  /** Who answers for a support and when it was last reviewed. */
  readonly sourceOf?: (support: string) => string;
}

/** A whole page; says that its data are simulated where they are. */
export function page(
  title: string,
  { isSimulated, about }: Naming,
  parts: readonly string[],
): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${text(title)}</title><style>
@page { size: A4; margin: 18mm }
body { font: 11pt/1.4 system-ui, sans-serif; max-width: 170mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 16pt } h2 { font-size: 12pt } h3 { font-size: 11pt } table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #ccd; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
.figures td:not(:first-child) { white-space: nowrap } tr, svg { break-inside: avoid }
.simulated { border: 2px solid #7a4b00; padding: 2mm; font-weight: bold } .method { color: #535d68 }
</style></head><body>
<h1>${text(title)}</h1>
${about === undefined ? '' : `<p class="method">${text(about)}</p>\n`}${isSimulated ? `<p class="simulated">${words.simulated}</p>\n` : ''}${parts.join('\n')}
<p class="method">${words.method}</p>
</body></html>
`;
}

const SHORT = 32;
const LONGEST = 84;

/** Bars beside their names, under them where a name is long; the number stands at the end of each. */
export function bars(rows: readonly { readonly name: string; readonly value: number }[]): string {
  if (rows.length === 0) return '';
  const isUnder = rows.some(({ name }) => name.length > SHORT);
  const [left, down, high] = isUnder ? [0, 18, 40] : [234, 3, 22];
  const length = scaleLinear()
    .domain([0, Math.max(...rows.map(({ value }) => value))])
    .range([0, 494 - left]);
  const drawn = rows.map(({ name, value }, at) => {
    const y = at * high;
    const named = isUnder
      ? `<text x="0" y="${y + 13}">${text(shortened(name))}</text>`
      : `<text x="226" y="${y + 15}" text-anchor="end">${text(name)}</text>`;
    return `${named}<rect x="${left}" y="${y + down}" width="${length(value)}" height="15" fill="#0b5394"/><text x="${left + 6 + length(value)}" y="${y + down + 12}">${value}</text>`;
  });
  const label = rows.map(({ name, value }) => `${name} ${value}`).join(', ');
  return `<svg role="img" aria-label="${text(label)}" viewBox="0 0 560 ${rows.length * high + 4}" font-size="12">${drawn.join('')}</svg>`;
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** What may stand in HTML: names come from catalogues others have written. */
export function text(written: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return written.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** @param heads none where the first column of each row is its head */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${text(one)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
  );
  const above = heads.length === 0 ? '' : `<thead><tr>${head}</tr></thead>`;
  const isFigures = rows.every((row) => row.slice(1).every(({ length }) => length < SHORT));
  return `<table${isFigures ? ' class="figures"' : ''}>${above}<tbody>${body.join('')}</tbody></table>`;
}
