/** Reads the files editors hand in: Excel workbooks, CSV, and our own JSON. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodeImported, readRows } from '../catalogue/import/delimited.ts';
import type { Sheet } from '../editing/rows.ts';
import { cellText, rowsOfList } from '../editing/sheet-cells.ts';
import { Refused } from './refusal.ts';

/** @throws Refused when it is no such file */
export async function readSheetFile(path: string): Promise<Sheet> {
  const file = basename(path);
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return { file, rows: await excelRows(path) };
    case '.csv':
    case '.tsv':
    case '.txt':
      return { file, rows: readRows(decodeImported(readFileSync(path)), file) };
    case '.json':
      return { file, rows: jsonRows(readFileSync(path, 'utf8'), file) };
    default:
      throw new Refused(`${file} is no spreadsheet`, 'Hand in .xlsx, .csv, .tsv or .json', 'usage');
  }
}

async function excelRows(path: string): Promise<readonly (readonly string[])[]> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const cells = await readSheet(path);
    return cells.map((row) => row.map(cellText));
  } catch (cause) {
    throw new Refused(
      `${path} cannot be read as an Excel workbook`,
      'Save it anew from Excel as .xlsx',
      'refused',
      { cause },
    );
  }
}

function jsonRows(text: string, file: string): readonly (readonly string[])[] {
  const rows = rowsOfList(parsed(text, file));
  if (rows === undefined) throw new Refused(`${file} is no list of supports`, 'Begin it with [');
  return rows;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refused(`${file} is not JSON`, 'Correct it', 'refused', { cause });
  }
}
