/**
 * Generated record pages for the bench of the reader: the same for the same size in every run. The
 * blocks are those that records are made of (tables of diagnoses, laboratory and drug lists, grids
 * of labels and values, forms, notes); persons and texts are invented.
 */
import { randomFrom } from './generate.ts';

const codes = [
  'E11.9 Typ 2-diabetes',
  'I10.9 Hypertoni',
  'J44.9 KOL',
  'F32.1 Depression',
  'M17.1 Gonartros',
  'N39.0 Urinvägsinfektion',
  'G43.9 Migrän',
  'L20.9 Atopiskt eksem',
];
const sentences = [
  'Patienten mår efter omständigheterna väl och önskar fortsatt kontakt.',
  'Opåverkad i vila. Cor: regelbunden rytm. Pulm: vesikulära andningsljud.',
  'Plan: provtagning, ny kontroll om tre månader, åter vid försämring.',
  'Har slutat med tabletterna sedan förra besöket och sover bättre nu.',
];
const analyses = ['B-Hb', 'P-Glukos', 'S-TSH', 'P-Kreatinin', 'B-LPK', 'P-CRP', 'U-Alb'];
const drugs = ['Metformin 500 mg', 'Losartan 50 mg', 'Alvedon 500 mg', 'Omeprazol 20 mg'];

interface Block {
  readonly markup: string;
  /** DOM nodes: elements and texts. */
  readonly nodes: number;
}

/** The markup of a page of about so many DOM nodes, header first. */
export function recordMarkup(size: number): string {
  const random = randomFrom(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = () =>
    `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const rows = (count: number, header: string, cells: () => readonly string[]): Block => {
    const made = Array.from({ length: count }, () => cells());
    const width = made[0]?.length ?? 0;
    const lines = made.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`);
    return {
      markup: `<h3>${header}</h3><table><tbody>${lines.join('')}</tbody></table>`,
      nodes: 4 + count * (2 + 2 * width),
    };
  };
  const kinds: readonly (() => Block)[] = [
    () =>
      rows(8, 'Diagnoser', () => {
        const [code = '', ...name] = pick(codes).split(' ');
        return [day(), code, name.join(' '), 'VC Norr'];
      }),
    () =>
      rows(40, 'Laboratorielista', () => [day(), pick(analyses), String(random()).slice(0, 5), '']),
    () => rows(20, 'Läkemedel', () => [pick(drugs), '1 x 2', day()]),
    () => {
      const pairs = Array.from({ length: 20 }, () => `<dt>Uppgift</dt><dd>${pick(analyses)}</dd>`);
      return { markup: `<dl>${pairs.join('')}</dl>`, nodes: 81 };
    },
    () => {
      const fields = Array.from(
        { length: 5 },
        () => `<label>Fält <input value="${Math.floor(random() * 100)}"></label>`,
      );
      return { markup: `<form>${fields.join('')}</form>`, nodes: 16 };
    },
    () => {
      const notes = Array.from(
        { length: 4 },
        () => `<p><b>${day()}</b> <span>${pick(sentences)}</span></p>`,
      );
      return { markup: `<section>${notes.join('')}</section>`, nodes: 25 };
    },
  ];
  const parts = [
    '<header><h1>Test Testsson</h1><span>19121212-1212</span></header><input id="typing"><main>',
  ];
  let nodes = 8;
  for (let turn = 0; nodes < size; turn += 1) {
    // A table of diagnoses in every fourth round only: most of a record is something else.
    const kind =
      turn % kinds.length === 0 && turn % (4 * kinds.length) !== 0 ? 1 : turn % kinds.length;
    const block = kinds[kind]?.();
    if (block === undefined) break;
    parts.push(`<div class="block">${block.markup}</div>`);
    nodes += block.nodes + 1;
  }
  return `${parts.join('')}</main>`;
}
