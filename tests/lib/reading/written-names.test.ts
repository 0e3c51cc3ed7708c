// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Find } from '../../../lib/reading/find.ts';
import { joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { packagedTerms } from '../../packaged-terms.ts';
import { writtenNames } from './written-names.ts';

it('knows nearly all common diagnoses by a name they are written with, and none for another', () => {
  const table = buildTermTable(packagedTerms(), createWordBook(), 0);
  const find = joined(createJudge, table).named;
  const categoryOf = (name: string) => {
    document.body.textContent = name;
    const found: Find[] = [];
    for (const _ of find([document.body], found));
    return found[0]?.category;
  };
  const read = writtenNames.flatMap(([categories, ...names]) =>
    names.map((name) => ({ name, categories, category: categoryOf(name) })),
  );
  const right = read.filter(
    ({ categories, category }) => category && categories.includes(category),
  );
  const wrong = read.filter(
    ({ categories, category }) => category && !categories.includes(category),
  );
  const diagnoses = new Set(right.map(({ categories }) => categories));
  // The figures and the names not known, for docs/reading.md.
  console.log(
    `${diagnoses.size} of ${writtenNames.length} diagnoses, ${right.length} of ${read.length} names; not known: ${read
      .flatMap(({ name, category }) => (category ? [] : [name]))
      .join(', ')}`,
  );
  expect(wrong).toEqual([]);
  expect(diagnoses.size).toBeGreaterThanOrEqual(95);
  expect(right.length / read.length).toBeGreaterThan(0.8);
});
