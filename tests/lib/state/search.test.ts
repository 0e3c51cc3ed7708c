import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createNames } from '../../../lib/state/names.ts';
import { createSearch } from '../../../lib/state/search.ts';
import { supportFor } from '../matching/builders.ts';

const names = signal(
  createNames([
    { code: 'I10', name: 'Hypertoni', synonyms: ['högt blodtryck'] },
    { code: 'I15', name: 'Sekundär hypertoni', synonyms: ['högt blodtryck, annan orsak'] },
  ]),
);
const hit = (title: string) => ({
  support: supportFor([], { id: `se/${title}`, title }),
  layer: 'se',
});
const rows = (search: ReturnType<typeof createSearch>) =>
  search.results.value.map((row) =>
    row.kind === 'coding' ? row.coding.code : row.hit.support.title,
  );

describe('the search box', () => {
  it('proposes a written code as a diagnosis first', () => {
    const search = createSearch(names);
    search.write('i109');
    expect(rows(search)).toEqual(['I10.9']);
  });

  it('proposes diagnoses by any of their names, then supports', () => {
    const search = createSearch(names);
    search.write('högt');
    search.take('högt', [hit('Högt blodtryck')]);
    expect(rows(search)).toEqual(['I10', 'I15', 'Högt blodtryck']);
  });

  it('never takes an answer to something else than what is written now', () => {
    const search = createSearch(names);
    search.write('kol');
    search.write('kolest');
    search.take('kolest', [hit('Kolesterol')]);
    search.take('kol', [hit('KOL')]);
    expect(rows(search)).toEqual(['Kolesterol']);
  });

  it('moves the picked row around', () => {
    const search = createSearch(names);
    search.write('högt');
    const seen = [1, 1, -1, -1].map((by) => {
      search.move(by);
      return search.picked.value;
    });
    expect(seen).toEqual([1, 0, 1, 0]);
  });

  it('picks nothing when nothing was found', () => {
    const search = createSearch(names);
    search.write('qqq');
    search.take('qqq', []);
    search.move(1);
    expect(search.picked.value).toBe(-1);
    expect(search.isAnswered.value).toBe(true);
  });

  it('keeps the picked row within fewer results', () => {
    const search = createSearch(names);
    search.write('zz');
    search.take('zz', [hit('a'), hit('b'), hit('c')]);
    search.move(-1);
    expect(search.picked.value).toBe(2);
    search.take('zz', [hit('a')]);
    expect(search.picked.value).toBe(0);
  });

  it('is closed when it is empty again', () => {
    const search = createSearch(names);
    search.write('kol');
    search.take('kol', [hit('KOL')]);
    search.write('');
    expect([search.isOpen.value, rows(search)]).toEqual([false, []]);
  });

  it('says when a search failed, until something else is written', () => {
    const search = createSearch(names);
    search.write('kol');
    search.fail('kol');
    expect(search.isFailed.value).toBe(true);
    search.write('kole');
    expect(search.isFailed.value).toBe(false);
  });
});
