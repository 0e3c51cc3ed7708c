import { describe, expect, it } from 'vitest';
import { foldSame, layersIn } from '../../../lib/catalogue/same-support.ts';
import { supportFor } from '../matching/builders.ts';

const from = (layer: string, title: string, url?: string) => ({
  layer,
  support: supportFor(['I10'], {
    id: `${layer}/${title.toLowerCase().replace(/\W+/g, '-')}`,
    title,
    ...(url && { link: { url, scope: 'page' as const } }),
  }),
});

describe('foldSame', () => {
  it('makes one line of the same title, however it is punctuated', () => {
    const [only, ...rest] = foldSame([
      from('se-01', 'Hypertoni'),
      from('se-12', 'Hypertoni.'),
      from('se-14', 'HYPERTONI'),
    ]);
    expect(rest).toEqual([]);
    expect(only && layersIn(only)).toEqual(['se-01', 'se-12', 'se-14']);
  });

  it('makes one line of the same page under two titles', () => {
    const page = 'https://exempel.se/hypertoni';
    expect(
      foldSame([from('se-01', 'Hypertoni', page), from('se-12', 'Blodtryck', page)]),
    ).toHaveLength(1);
  });

  it('puts what many share first and keeps the rest apart', () => {
    const folded = foldSame([
      from('se-01', 'Ensam'),
      from('se-12', 'Delad'),
      from('se-14', 'Delad'),
    ]);
    expect(folded.map(({ found }) => found.support.title)).toEqual(['Delad', 'Ensam']);
  });

  it('has nothing of nothing', () => {
    expect(foldSame([])).toEqual([]);
  });
});
