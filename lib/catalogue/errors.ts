/**
 * Why something is not taken into the catalogue, said so that the one who wrote it can mend it:
 * what is refused, where it stands, why, and what to do. Never holds more than a few characters
 * of the refused content.
 */

/** Where in a file: `line` counts from 1, `field` is a path such as `focus.2` or `link.url`. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
}

export interface Refusal {
  /** What is refused: `The entry`, `The bundle`. */
  readonly what: string;
  readonly where: Place;
  /** The reason, without a full stop. */
  readonly why: string;
  /** The way on for whoever publishes the file. */
  readonly whatToDo: string;
}

/** `se.yaml, line 12, field link.url`. */
export function placeInWords(place: Place): string {
  const parts = [place.file];
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.field !== undefined && place.field !== '') parts.push(`field ${place.field}`);
  return parts.join(', ');
}

/** Catalogue content that is not accepted. Nothing of the file it stands in is used. */
export class CatalogueError extends Error implements Refusal {
  override readonly name: string = 'CatalogueError';
  readonly what: string;
  readonly where: Place;
  readonly why: string;
  readonly whatToDo: string;

  constructor(refusal: Refusal) {
    super(
      `${refusal.what} is refused (${placeInWords(refusal.where)}): ${refusal.why}. ${refusal.whatToDo}.`,
    );
    this.what = refusal.what;
    this.where = refusal.where;
    this.why = refusal.why;
    this.whatToDo = refusal.whatToDo;
  }
}
