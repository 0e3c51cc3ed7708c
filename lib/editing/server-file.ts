/** A file on the organisation's own server, as the editor opens it and puts it back. */

/** Why a file was not fetched from there, or not put there. */
export const serverTroubles = [
  'address',
  'host',
  'unreachable',
  'login',
  'missing',
  'changed',
  'refused',
  'large',
] as const;
export type ServerTrouble = (typeof serverTroubles)[number];

/** Written in the page and held in its memory alone. */
export interface Login {
  readonly user: string;
  readonly password: string;
}
