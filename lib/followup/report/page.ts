/** What the reports' pages are made of: the frame that prints, bars, and text made safe. */
import { scaleLinear } from 'd3-scale';
import { words } from './words.ts';

export interface Naming {
  readonly titleOf: (support: string) => string;
  readonly regionOf: (layer: string) => string;
  readonly isSimulated: boolean;
}

/** A whole page; says that its data are simulated where they are. */
export function page(title: string, { isSimulated }: Naming, parts: readonly string[]): string {
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
export function bars(rows: readonly { readonly name: string; readonly value: number }[]): string {
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
  return `<table>${above}<tbody>${body.join('')}</tbody></table>`;
}
