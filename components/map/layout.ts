/**
 * Where the picture's boxes and arrows stand, in its own units: rows from the top down, the places
 * of a row beside each other, names broken into lines by their length.
 */
import type { KnowledgeMap, MapArrow, MapPlace } from '../../lib/state/knowledge-map.ts';

export interface Box {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken into lines. */
  readonly lines: readonly string[];
}

export interface Line {
  readonly arrow: MapArrow;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** In a wide window, and where the picture would else be too small to read. */
export const WIDE = 720;
export const NARROW = 360;
const BOX_WIDTH = 320;
const GAP = 24;
/** Room for an arrow and what is counted on it. */
const ROW_GAP = 64;
export const LINE_HEIGHT = 18;
const PADDING = 12;
const CHARACTERS = 38;

/** @param nameOf what stands in a box */
export function layoutOf(
  map: KnowledgeMap,
  nameOf: (place: MapPlace) => string,
  whole: number,
): Layout {
  let y = 1;
  const boxes = map.rows.flatMap((row) => {
    const width = Math.min(BOX_WIDTH, (whole - GAP * (row.length - 1)) / row.length);
    const lines = row.map((place) => brokenInto(nameOf(place), (CHARACTERS * width) / BOX_WIDTH));
    // One line more, for the kind of body.
    const height = (Math.max(...lines.map(({ length }) => length)) + 1) * LINE_HEIGHT + PADDING * 2;
    const left = (whole - width * row.length - GAP * (row.length - 1)) / 2;
    const top = y;
    y += height + ROW_GAP;
    return row.map(
      (place, at): Box => ({
        place,
        x: left + at * (width + GAP),
        y: top,
        width,
        height,
        lines: lines[at] ?? [],
      }),
    );
  });
  const at = new Map(boxes.map((box) => [box.place.id, box]));
  const lines = map.arrows.flatMap((arrow): Line[] => {
    const from = at.get(arrow.from);
    const to = at.get(arrow.to);
    if (from === undefined || to === undefined) return [];
    return [
      {
        arrow,
        from: { x: from.x + from.width / 2, y: from.y + from.height },
        to: { x: to.x + to.width / 2, y: to.y },
      },
    ];
  });
  return { width: whole, height: y - ROW_GAP + 1, boxes, lines };
}

function brokenInto(name: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
