/** Reads what this program itself has written into the folder, and people may have spoiled since. */
import * as v from 'valibot';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

/** @throws Refused with the file's name when it cannot be understood: a merge gone wrong, half a copy */
export function understood<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Error) || 'syscall' in cause || cause instanceof Refused) throw cause;
    throw new Refused(
      `${file} is not understood: ${cause.message}`,
      'Take it back from version control, or from a mirror',
      'refused',
      { cause },
    );
  }
}

/** @throws Refused when the file is not JSON of this form */
export function readOwnJson<T>(
  workshop: Workshop,
  file: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): T {
  return understood(file, () => v.parse(schema, JSON.parse(workshop.read(file))));
}
