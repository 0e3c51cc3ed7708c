/**
 * Reads text files of rows and columns as publishers hand them out: tab, semicolon or comma between
 * the columns, names of the columns in the first line, quotes where a field holds the delimiter.
 */
import { CatalogueError } from '../errors.ts';

export interface Row {
  /** From 1; the columns' names stand on line 1. */
  readonly line: number;
  /** The field of a column, without space around it; '' where the row is too short. */
  of(column: string): string;
}

export interface Table {
  readonly rows: readonly Row[];
  /** Whether there is a column of this name, in any case. */
  has(column: string): boolean;
}

/** A row or file that cannot be taken in. */
export function importError(file: string, line: number, field: string | undefined, why: string) {
  return new CatalogueError({
    what: line === 1 ? 'The file' : 'The row',
    where: { file, line, ...(field === undefined ? {} : { field }) },
    why,
    whatToDo: 'Get the file anew from its publisher, or correct the row, and import again',
  });
}

/**
 * UTF-8 where the bytes are that, else Windows-1252, in which older files are handed out. A byte
 * order mark is left out.
 */
export function decodeImported(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The fields of each row, the empty rows too: row `n` of a spreadsheet is `n - 1` here. */
export function readRows(text: string, file: string): readonly (readonly string[])[] {
  return fieldsOf(text, delimiterOf(text), file).map(({ fields }) => fields);
}

/**
 * Rows as a spreadsheet puts them on the clipboard: a cell of several lines stands in quotes, and any
 * other may begin with a quote of its own.
 */
export function readPastedRows(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text);
  try {
    return quotedFieldsOf(text.trimEnd(), delimiter, '').map(({ fields }) => fields);
  } catch {
    return fieldsOf(text, delimiter, '').map(({ fields }) => fields);
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/));
  return ['\t', ';'].find((one) => first.includes(one)) ?? ',';
}

/**
 * @param names other names columns are known by, in lower case
 * @throws CatalogueError when the file is empty or a quote is never closed
 */
export function readDelimited(
  text: string,
  file: string,
  names: Readonly<Record<string, string>> = {},
): Table {
  const read = fieldsOf(text, delimiterOf(text), file);
  const [first, ...rows] = read;
  if (first === undefined || first.fields.every((name) => name === '')) {
    throw importError(file, 1, undefined, 'it is empty');
  }
  const columns = new Map(
    first.fields.map((name, at) => [names[name.toLowerCase()] ?? name.toLowerCase(), at]),
  );
  return {
    has: (column) => columns.has(column.toLowerCase()),
    rows: rows
      .filter(({ fields }) => fields.some((field) => field !== ''))
      .map(({ line, fields }) => ({
        line,
        of: (column) => fields[columns.get(column.toLowerCase()) ?? -1] ?? '',
      })),
  };
}

interface Fields {
  readonly line: number;
  readonly fields: readonly string[];
}

function fieldsOf(text: string, delimiter: string, file: string): readonly Fields[] {
  if (delimiter !== '\t' && text.includes('"')) return quotedFieldsOf(text, delimiter, file);
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, fields: line.split(delimiter).map((one) => one.trim()) }));
}

/** A quote opens a field only at its beginning; within it, two quotes are one. */
function quotedFieldsOf(text: string, delimiter: string, file: string): readonly Fields[] {
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)?)(${delimiter}|\\r?\\n|$)`,
    'y',
  );
  const read: Fields[] = [];
  let fields: string[] = [];
  let [line, start] = [1, 1];
  while (field.lastIndex <= text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw importError(file, start, undefined, 'a quote is not closed');
    const [whole, quoted, bare = '', end] = found;
    fields.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    line += whole.split('\n').length - 1;
    if (end !== delimiter) {
      read.push({ line: start, fields });
      [fields, start] = [[], line];
    }
    if (end === '') break;
    if (field.lastIndex === at) break;
  }
  return read;
}
