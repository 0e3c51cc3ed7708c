import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { watchFreshRecord } from '../../../lib/platform/fresh-record.ts';
import { createRecordKeeper } from '../../../lib/platform/record-keeper.ts';
import { fake, settled } from './fake-extension.ts';
import { reportOf } from './messages-for-tests.ts';

const TAB = 5;
let keeper = createRecordKeeper();
let told: string[] = [];

beforeEach(() => {
  fake.reset();
  keeper = createRecordKeeper();
  told = [];
});

/** A frame that has reported, and catches up when the test lets it. */
async function openFrame(frame: number, ...codes: readonly string[]) {
  const { promise, resolve } = Promise.withResolvers<true>();
  fake.frames.set(`${TAB}:${frame}`, ({ call }) => (call === 'catchUp' ? promise : true));
  await keeper.accept({ tabId: TAB, frame }, reportOf(codes));
  return () => resolve(true);
}

function watch(): () => void {
  return watchFreshRecord(TAB, (reports) => {
    told.push(
      reports
        .map(({ frame, mentions }) => `${frame}:${mentions.map(({ coding }) => coding.code)}`)
        .join(' '),
    );
  });
}

/** The patient with E11.9 is left for one with J44.9, and nothing of the former is ever told. */
async function expectTurn(look: () => void) {
  await keeper.accept({ tabId: TAB, frame: 0 }, reportOf([], { switched: true }));
  await keeper.accept({ tabId: TAB, frame: 0 }, reportOf(['J44.9']));
  look();
  await settled();
  expect(told.at(-1)).toBe('0:J44.9');
  expect(told.join(' ')).not.toContain('E11.9');
}

describe('a record that comes to the front', () => {
  it('is told when all its frames have looked', async () => {
    const first = await openFrame(0, 'E11.9');
    const second = await openFrame(3, 'I10.9');
    watch();
    await settled();
    first();
    await settled();
    expect(told.at(-1)).toBe('');
    second();
    await settled();
    expect(told.at(-1)).toBe('0:E11.9 3:I10.9');
  });

  it('never shows the patient whom it left in the background', async () => {
    const look = await openFrame(0, 'E11.9');
    watch();
    await settled();
    await expectTurn(look);
  });

  it('asks for what is kept once more, where the news of it comes after the frames’ answers', async () => {
    const look = await openFrame(0, 'E11.9');
    watch();
    await settled();
    // The worker's news and a frame's answer come by different ways.
    (browser.storage.session.onChanged as unknown as { clear(): void }).clear();
    await expectTurn(look);
  });

  it('tells nothing of a frame whose page is gone, until the record is another', async () => {
    await openFrame(0, 'E11.9');
    fake.frames.delete(`${TAB}:0`);
    watch();
    await settled();
    expect(told.at(-1)).toBe('');
    await openFrame(0, 'J44.9');
    await settled();
    expect(told.at(-1)).toBe('0:J44.9');
  });

  it('tells at once what says nothing of anybody', async () => {
    await openFrame(0);
    watch();
    await settled();
    expect(told.at(-1)).toBe('0:');
  });

  it('is silent once nobody watches', async () => {
    const look = await openFrame(0, 'E11.9');
    const stop = watch();
    await settled();
    const before = told.length;
    stop();
    look();
    await settled();
    expect(told).toHaveLength(before);
  });
});
