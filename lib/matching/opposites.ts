/**
 * Words that look alike and mean the opposite. `Hypotyreos` and `hypertyreos` differ in two
 * letters; to a search by likeness they are one, to a patient they are not.
 */

/** Each line is a pair of opposite sides; a side is known by any of its forms. */
const pairs: readonly (readonly [side: readonly RegExp[], opposite: readonly RegExp[]])[] = [
  [[/^hypo/], [/^hyper/]],
  [[/^brady/], [/^ta[ck]*h?y/]],
  [[/^akut/], [/^kronisk/, /^langvarig/]],
  [[/^mikro/], [/^makro/]],
  [[/^ovre$/], [/^nedre$/]],
  [[/^over(?!ga|kan)/], [/^under(?!liv|soknin)/]],
  [[/^hoger/], [/^vanster/]],
  [[/^hog(t|a)?$/], [/^lag(t|a)?$/]],
  [[/^primar/], [/^sekundar/]],
  [[/^inre$/], [/^yttre$/]],
  [
    [/^benign/, /^godartad/],
    [/^malign/, /^elakartad/],
  ],
  [
    [/^1$/, /^ett$/],
    [/^2$/, /^tva$/],
  ],
];

/** The sides the words stand on, two bits a pair. */
export function sidesOf(words: readonly string[]): number {
  let sides = 0;
  pairs.forEach(([side, opposite], n) => {
    for (const word of words) {
      if (side.some((form) => form.test(word))) sides |= 1 << (2 * n);
      if (opposite.some((form) => form.test(word))) sides |= 2 << (2 * n);
    }
  });
  return sides;
}

/** Whether `name` stands on the opposite side of what `asked` names, and not on the same. */
export function areOpposite(asked: number, name: number): boolean {
  const flipped = ((asked & 0x555555) << 1) | ((asked & 0xaaaaaa) >>> 1);
  const missed = flipped & name & ~asked;
  if (missed === 0) return false;
  const same = ((missed & 0x555555) << 1) | ((missed & 0xaaaaaa) >>> 1);
  return (same & name) !== same;
}
