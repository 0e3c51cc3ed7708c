/** Holds a value against a schema, and says the first thing wrong with the place it stands in. */
import * as v from 'valibot';

export type Checked<T> =
  | { readonly value: T }
  | { readonly why: string; readonly path: readonly (string | number)[] };

export function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { why: issue.message, path };
}
