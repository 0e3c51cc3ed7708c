/** Rows of a spreadsheet, from a file or pasted, as candidates: each finding knows its cell. */
import type { LayerId } from '../catalogue/support.ts';
import { type Candidate, candidateOf, type Written } from './candidate.ts';
import { type ColumnField, fieldOfHeading } from './columns.ts';
import type { Finding } from './findings.ts';

/** A table as it stands: the first row names the columns. */
export interface Sheet {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ReadRow extends Candidate {
  /** As the spreadsheet counts: the headings stand on row 1. */
  readonly row: number;
  readonly written: Written;
}

export interface ReadSheet {
  readonly read: readonly ReadRow[];
  /** Headings that name no field: their column is not read. */
  readonly unknownHeadings: readonly string[];
  /** The heading of each field that has a column. */
  readonly headings: ReadonlyMap<ColumnField, string>;
}

/** The texts of the rows by field; empty rows are left out. */
export function writtenRows([names = [], ...body]: Sheet['rows']): readonly Written[] {
  const writtenIn = readerFor(names);
  return body.flatMap((cells) => writtenIn(cells) ?? []);
}

function readerFor(names: readonly string[]) {
  const fields = names.map(fieldOfHeading);
  return (cells: readonly string[]): Written | undefined => {
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    const texts = fields.flatMap((field, column) => (field ? [[field, cells[column] ?? '']] : []));
    return Object.fromEntries(texts);
  };
}

export function readSheet({ file, rows }: Sheet, layer: LayerId, today: string): ReadSheet {
  const [names = [], ...body] = rows;
  const fields = names.map(fieldOfHeading);
  const headings = new Map(
    fields.flatMap((field, at) => (field ? [[field, names[at] ?? '']] : [])),
  );
  const writtenIn = readerFor(names);
  const read = body.flatMap((cells, at) => {
    const written = writtenIn(cells);
    if (written === undefined) return [];
    const row = at + 2;
    const candidate = candidateOf(written, layer, today);
    const findings = candidate.findings.map((each) => placed(each, file, row, headings));
    return [{ ...candidate, findings, row, written }];
  });
  const unknownHeadings = names.filter((name, at) => name !== '' && fields[at] === undefined);
  return { read, unknownHeadings, headings };
}

function placed(
  each: Finding,
  file: string,
  row: number,
  headings: ReadonlyMap<string, string>,
): Finding {
  return { ...each, at: { file, row, column: headings.get(each.field) ?? each.field } };
}
