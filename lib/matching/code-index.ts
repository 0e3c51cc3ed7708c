/**
 * The code index answers which supports' focus holds a code, for the price of a few array reads.
 *
 * It is two typed arrays. A category is a number (letter × 100 + two digits), and `offsets` says
 * where its postings lie. A posting is one 32-bit number: the support's place in its layer and the
 * rest of the code (`.9A`), which has only 407 forms. It can be stored and read back as it is,
 * whole or letter by letter.
 */

export interface CodeIndex {
  /** The number of the first category in it. */
  readonly first: number;
  /** The postings of category `first + n` lie in `offsets[n] … offsets[n + 1]`. */
  readonly offsets: Uint32Array;
  /** Sorted by category, then suffix, then place. */
  readonly postings: Uint32Array;
}

/** Told of a support, by its place in the layer, whose focus lies `distance` steps up. */
export type Covering = (at: number, distance: number) => void;

const CATEGORIES = 2600;
const SUFFIX_BITS = 9;
const SUFFIXES = 11 * 37;
/** How many supports one layer can hold. */
export const LAYER_LIMIT = 1 << (32 - SUFFIX_BITS);

/** `E11` → 411; -1 when the code does not begin with a category. */
export function categoryNumber(code: string): number {
  const letter = code.charCodeAt(0) - 65;
  const tens = code.charCodeAt(1) - 48;
  const ones = code.charCodeAt(2) - 48;
  const fits = letter >= 0 && letter < 26 && tens >= 0 && tens < 10 && ones >= 0 && ones < 10;
  return fits ? letter * 100 + tens * 10 + ones : -1;
}

/** `E11` → 0, `E11.9` → 370, `E11.9A` → 381; -1 when the rest of the code has another form. */
function suffixNumber(code: string): number {
  if (code.length === 3) return 0;
  const digit = code.charCodeAt(4) - 48;
  if (code.length > 6 || code.charCodeAt(3) !== 46 || !(digit >= 0 && digit < 10)) return -1;
  if (code.length === 5) return (digit + 1) * 37;
  const last = code.charCodeAt(5);
  if (last >= 48 && last < 58) return (digit + 1) * 37 + last - 47;
  return last >= 65 && last < 91 ? (digit + 1) * 37 + last - 54 : -1;
}

/** More than any code's number, and less than 2²¹. */
export const CODE_LIMIT = CATEGORIES * SUFFIXES;

/** A code's place in the order of codes; `CODE_LIMIT` for what is no code of ICD-10-SE. */
export function codeNumber(code: string): number {
  const category = categoryNumber(code);
  const suffix = suffixNumber(code);
  return category < 0 || suffix < 0 ? CODE_LIMIT : category * SUFFIXES + suffix;
}

/**
 * @param focuses the focus of each support of a layer, in the order of their places
 * @throws RangeError when a code is not in ICD-10-SE's normal form or the layer is too large
 */
export function buildCodeIndex(focuses: readonly (readonly string[])[]): CodeIndex {
  if (focuses.length > LAYER_LIMIT) throw new RangeError(`more than ${LAYER_LIMIT} supports`);
  const offsets = new Uint32Array(CATEGORIES + 1);
  for (const focus of focuses) {
    for (const code of focus) {
      const category = categoryNumber(code);
      if (category < 0 || suffixNumber(code) < 0) throw new RangeError('not a code of ICD-10-SE');
      offsets[category + 1] = (offsets[category + 1] ?? 0) + 1;
    }
  }
  for (let n = 0; n < CATEGORIES; n += 1)
    offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const postings = new Uint32Array(offsets[CATEGORIES] ?? 0);
  const next = offsets.slice();
  focuses.forEach((focus, at) => {
    for (const code of focus) {
      const category = categoryNumber(code);
      const slot = next[category] ?? 0;
      postings[slot] = ((suffixNumber(code) << (32 - SUFFIX_BITS)) | at) >>> 0;
      next[category] = slot + 1;
    }
  });
  for (let n = 0; n < CATEGORIES; n += 1) {
    const start = offsets[n] ?? 0;
    const end = offsets[n + 1] ?? 0;
    if (end - start > 1) postings.subarray(start, end).sort();
  }
  return { first: 0, offsets, postings };
}

/** The parts of an index, by the letter of their codes; letters without supports have none. */
export function byLetter({ offsets, postings }: CodeIndex): ReadonlyMap<string, CodeIndex> {
  const parts = new Map<string, CodeIndex>();
  for (let first = 0; first < CATEGORIES; first += 100) {
    const own = offsets.slice(first, first + 101);
    const from = own[0] ?? 0;
    const part = postings.slice(from, own[100]);
    if (part.length === 0) continue;
    const letter = String.fromCharCode(65 + first / 100);
    parts.set(letter, { first, offsets: own.map((offset) => offset - from), postings: part });
  }
  return parts;
}

/**
 * Tells of the supports that cover a code, nearest first.
 * @param ancestry the code itself first, its category last, as `ancestry` of terminology gives it
 */
export function covering(index: CodeIndex, ancestry: readonly string[], tell: Covering): void {
  const category = categoryNumber(ancestry[0] ?? '') - index.first;
  const start = index.offsets[category] ?? 0;
  const end = index.offsets[category + 1] ?? 0;
  if (start === end) return;
  for (let distance = 0; distance < ancestry.length; distance += 1) {
    const suffix = suffixNumber(ancestry[distance] ?? '');
    for (let slot = firstOf(index.postings, suffix, start, end); slot < end; slot += 1) {
      const posting = index.postings[slot] ?? 0;
      if (posting >>> (32 - SUFFIX_BITS) !== suffix) break;
      tell(posting & (LAYER_LIMIT - 1), distance);
    }
  }
}

/** The places of supports whose focus lies below a code, not at it. */
export function below(index: CodeIndex, code: string): readonly number[] {
  const category = categoryNumber(code) - index.first;
  const suffix = suffixNumber(code);
  if (category < 0 || suffix < 0) return [];
  // A category holds all suffixes, a digit the 37 that begin with it, a full code only itself.
  const last = suffix === 0 ? SUFFIXES : suffix % 37 === 0 ? suffix + 36 : suffix;
  const end = index.offsets[category + 1] ?? 0;
  const places: number[] = [];
  const start = firstOf(index.postings, suffix + 1, index.offsets[category] ?? 0, end);
  for (let slot = start; slot < end; slot += 1) {
    const posting = index.postings[slot] ?? 0;
    if (posting >>> (32 - SUFFIX_BITS) > last) break;
    places.push(posting & (LAYER_LIMIT - 1));
  }
  return places;
}

/** The first slot whose suffix is not below the given one. */
function firstOf(postings: Uint32Array, suffix: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) >>> (32 - SUFFIX_BITS) < suffix) low = middle + 1;
    else high = middle;
  }
  return low;
}
