/** Rows of text from what is no text by itself: the cells of a workbook, our own JSON. */
import { columns } from './columns.ts';

/** A cell as Excel's file has it, as an editor would have written it. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/**
 * A list of supports as they stand in a bundle, each field in the column of its name.
 * @returns nothing when it is no list
 */
export function rowsOfList(list: unknown): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const fields = Object.keys(columns);
  return [fields, ...list.map((entry) => fields.map((field) => fieldText(entry, field)))];
}

function fieldText(entry: unknown, field: string): string {
  const value = field
    .split('.')
    .reduce<unknown>((within, name) => (Object(within) as Record<string, unknown>)[name], entry);
  if (Array.isArray(value)) return value.map(itemText).join('\n');
  return value === undefined || value === null ? '' : String(value);
}

function itemText(item: unknown): string {
  const { how, id } = Object(item) as { readonly how?: unknown; readonly id?: unknown };
  return id === undefined ? String(item) : `${how} ${id}`;
}
