import { describe, expect, it } from 'vitest';
import { isSameBut } from './score/steps.ts';

describe('the DOM after a reading', () => {
  const page = (id: string, more = '') => `<p id="tag-${id}">E11.9</p>${more}`;

  it.each([
    ['is the same where the page itself draws lots', page('a7x'), true],
    ['is another where something was put in', page('a7x', '<b>x</b>'), false],
    ['is another where a word was changed', page('a7x').replace('E11', 'E12'), false],
  ])('%s', (_, dom, expected) => {
    expect(isSameBut(dom, page('q2'), page('z9'))).toBe(expected);
  });
});
