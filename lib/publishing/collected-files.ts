/** Reads the files a report is made of, refusing what is none of them. */
import { readFileSync } from 'node:fs';
import { CatalogueError } from '../catalogue/errors.ts';
import { readCodesSet } from '../followup/report/codes-set.ts';
import { Refused } from './refusal.ts';

export function codesSetIn(file: string) {
  try {
    return readCodesSet(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new Refused(
      error.message.replace(/\.$/, ''),
      'Write the columns kod and antal, a code a row',
      'usage',
    );
  }
}

/** `VC Nord=nord.ndjson`. */
export function unitIn(written: string): { readonly name: string; readonly file: string } {
  const at = written.indexOf('=');
  if (at > 0) return { name: written.slice(0, at).trim(), file: written.slice(at + 1) };
  throw new Refused(`"${written}" names no file`, 'Write --unit "VC Nord=nord.ndjson"', 'usage');
}

/** One JSON value a line, or a Bundle. */
export function resourcesIn(file: string): readonly unknown[] {
  const text = readFileSync(file, 'utf8');
  try {
    const [first = ''] = text.split('\n', 1);
    if (isWhole(first)) {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    }
    const bundle = JSON.parse(text) as { entry?: readonly { resource?: unknown }[] };
    return (bundle.entry ?? []).map(({ resource }) => resource);
  } catch {
    throw new Refused(`${file} is not JSON`, 'Export the resources anew', 'usage');
  }
}

function isWhole(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !('entry' in value);
  } catch {
    return false;
  }
}
