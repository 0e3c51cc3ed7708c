// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { News } from '../../../components/panel/news.tsx';
import type { NewsItem } from '../../../lib/state/news.ts';
import { supportFor } from '../../lib/matching/builders.ts';
import { all, get, settled, show, wordsOf } from '../page.ts';

const item = (title: string): NewsItem => ({
  what: 'added',
  found: {
    layer: 'se',
    support: supportFor(['E11'], {
      id: `se/${title}`,
      title,
      link: { url: 'https://exempel.se/', scope: 'page' },
    }),
  },
});

describe('news for the own diagnoses', () => {
  it('are three lines, lead to the supports, and go when they are closed', async () => {
    const [onOpen, onClose] = [vi.fn(), vi.fn()];
    const items = ['a', 'b', 'c', 'd', 'e'].map(item);
    const body = show(<News items={items} locale="sv" onOpen={onOpen} onClose={onClose} />);
    expect(all('listitem').map(wordsOf)).toEqual(['Nytt: a', 'Nytt: b', 'Nytt: c']);
    expect(wordsOf(body)).toContain('och 2 till');
    get('link', 'b').click();
    expect(onOpen).toHaveBeenCalledWith(items[1]);
    get('button', 'Stäng till nästa vecka').click();
    await settled();
    expect(wordsOf(body)).toBe('');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
