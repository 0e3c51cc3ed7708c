import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../../lib/publishing/terminal.ts';

beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

it.each([true, false])('takes what is typed, unseen: %s', async (isHidden) => {
  const input = new PassThrough();
  const answer = ask('Who? ', isHidden, input);
  input.write('tall gran\n');
  expect(await answer).toBe('tall gran');
  if (isHidden) expect(vi.mocked(process.stderr.write).mock.calls).toEqual([['Who? '], ['\n']]);
});

it.each([
  ['Ctrl-C', true, '\u0003'],
  ['Ctrl-D', true, '\u0004'],
  ['an input that ends', false, undefined],
])('is broken off by %s without a fault', async (_, isHidden, typed) => {
  const input = new PassThrough();
  const answer = ask('Who? ', isHidden, input);
  if (typed === undefined) input.end();
  else input.write(typed);
  await expect(answer).rejects.toMatchObject({
    message: 'Broken off, and nothing was done',
    code: 2,
  });
});
