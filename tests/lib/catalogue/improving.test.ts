import { describe, expect, it } from 'vitest';
import { soonestFirst } from '../../../lib/catalogue/improving.ts';
import { parseReference } from '../../../lib/catalogue/parse-reference.ts';
import { note, plan, trial } from './improving-builders.ts';

const { due: _, source, ...undated } = plan();
const undatedPlan = { ...undated, source };
const line = (entry: object) => JSON.stringify(entry);

describe('what is carried for improving care', () => {
  it('is read as it was written', () => {
    const read = <C extends 'notes' | 'aids' | 'plans'>(content: C, entry: object) =>
      parseReference(content, 'se-14', [line(entry)], 'x');
    expect(read('notes', note())).toEqual([note()]);
    expect(read('aids', trial())).toEqual([trial()]);
    expect(read('plans', plan())).toEqual([plan()]);
    const told = { ...undated, told: '2025-02', source };
    expect(read('plans', told)).toEqual([told]);
    expect(soonestFirst([told, plan()])).toEqual([plan(), told]);
  });

  it.each([
    ['notes', { ...note(), moderator: undefined }, 'this field is missing'],
    ['notes', { ...note(), text: '<b>x</b>' }, 'HTML'],
    ['notes', { ...note(), forwarded: 'no' }, 'neither yes nor left out'],
    ['aids', { ...trial(), support: 'se/a' }, 'one of the two'],
    ['aids', { ...trial(), focus: undefined }, 'one of the two'],
    ['aids', { ...trial(), kind: 'poem' }, 'it is none of'],
    ['plans', { ...plan(), due: 'snart' }, 'no date'],
    ['plans', { ...plan(), focus: [] }, 'it is empty'],
    ['plans', undatedPlan, 'neither a day'],
  ] as const)('is refused among %s when it is %j', (content, entry, why) => {
    expect(() => parseReference(content, 'se-14', [line(entry)], 'x')).toThrow(why);
  });
});
