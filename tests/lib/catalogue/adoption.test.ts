import { describe, expect, it } from 'vitest';
import { type Adoption, adoptionOf } from '../../../lib/catalogue/adoption.ts';
import { parseReference } from '../../../lib/catalogue/parse-reference.ts';

const decision = (id: string, rest: Partial<Adoption> = {}): Adoption => ({
  id,
  support: 'se/diabetes',
  status: 'adopted',
  owner: 'RPO diabetes',
  date: '2026-05-12',
  ...rest,
});

describe('what is decided on a support', () => {
  it('is read out of its bundle, and refused with a status that is none', () => {
    const line = JSON.stringify(decision('se-14/diabetes'));
    expect(parseReference('adoptions', 'se-14', [line], 'x')).toEqual([decision('se-14/diabetes')]);
    const wrong = line.replace('adopted', 'liked');
    expect(() => parseReference('adoptions', 'se-14', [wrong], 'x')).toThrow('it is none of');
    const { date: _, ...undated } = decision('se-14/diabetes');
    const read = (entry: object) =>
      parseReference('adoptions', 'se-14', [JSON.stringify(entry)], 'x');
    expect(() => read(undated)).toThrow('neither a date nor a source');
    const seen = { ...undated, source: 'https://example.org/' };
    expect(read(seen)).toEqual([seen]);
    const dated = decision('se-14/senare', { date: '2024' });
    expect(adoptionOf([seen, dated], 'se/diabetes', 'se-14')).toBe(dated);
  });

  it('is the latest decision of that layer', () => {
    const [old, late] = [
      decision('se-14/a', { status: 'in-progress', date: '2025' }),
      decision('se-14/b'),
    ];
    const all = [decision('se-12/a', { date: '2027' }), old, late];
    expect(adoptionOf(all, 'se/diabetes', 'se-14')).toBe(late);
    expect(adoptionOf(all, 'se/kol', 'se-14')).toBeUndefined();
    expect(adoptionOf(all, 'se/diabetes', undefined)).toBeUndefined();
  });
});
