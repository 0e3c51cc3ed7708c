/**
 * How many slips of the hand lie between two words: a letter wrong, missing or too many, or two
 * that changed places (the optimal string alignment distance).
 */

export function slipsBetween(one: string, other: string): number {
  let beforeLast = new Uint8Array(other.length + 1);
  let last = Uint8Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = new Uint8Array(other.length + 1);
    row[0] = i;
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const changedPlaces =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = changedPlaces ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least;
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
