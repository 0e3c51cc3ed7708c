/** Between the parts of a line; running text, so that it wraps as text. */
export const BETWEEN = '\u00a0· ';

/** The parts there are, with a dot between them. */
export function dotted(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(BETWEEN);
}
