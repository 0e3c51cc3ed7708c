import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { gateOf } from '../../../lib/platform/answer.ts';
import { CallRefused, defineCall, defineFrameCall } from '../../../lib/platform/call.ts';
import { parseTabRequest } from '../../../lib/platform/message-schema.ts';
import { fromFrame, fromPage, fromShownFrame } from '../../../lib/platform/sender.ts';
import { EXTENSION_ID, fake, ORIGIN } from './fake-extension.ts';

beforeEach(() => fake.reset());

const page: Runtime.MessageSender = { id: EXTENSION_ID };
const pageInTab = { ...fake.frameSender(3), origin: ORIGIN } as Runtime.MessageSender;

/** Senders that are neither a page of ours nor a frame with our script. */
const strangers: readonly (readonly [string, unknown])[] = [
  ['another extension', { ...fake.frameSender(3), id: 'another' }],
  ['another extension beside the tabs', { id: 'another' }],
  ['nobody', {}],
  ['a tab without a number', { ...fake.frameSender(3), tab: {} }],
  ['a tab of no number', { ...fake.frameSender(3), tab: { id: -1 } }],
  ['no frame', { ...fake.frameSender(3), frameId: undefined }],
  ['a frame in words', { ...fake.frameSender(3), frameId: '0' }],
];

describe('the sender of a message', () => {
  it('is a frame by its tab and frame, whatever its address says', () => {
    const lying = { ...fake.frameSender(3, 4), url: `${ORIGIN}/sidepanel.html` };
    expect(fromFrame(lying)).toEqual({ tabId: 3, frame: 4 });
    expect(fromPage(lying)).toBeUndefined();
  });

  it.each([
    ['beside the tabs', page],
    ['in a tab', pageInTab],
  ])('is a page of ours %s', (_where, sender) => {
    expect(fromPage(sender)).toEqual({ page: true });
    expect(fromFrame(sender)).toBeUndefined();
  });

  it.each(strangers)('is not %s', (_who, sender) => {
    expect(fromFrame(sender as Runtime.MessageSender)).toBeUndefined();
    expect(fromPage(sender as Runtime.MessageSender)).toBeUndefined();
  });

  it.each([
    ['active', true],
    [undefined, true],
    ['prerender', false],
    ['cached', false],
    ['pending_deletion', false],
  ])('with a page that is %s may tell what is shown: %s', (documentLifecycle, may) => {
    const sender = { ...fake.frameSender(3), documentLifecycle } as Runtime.MessageSender;
    expect(fromShownFrame(sender) !== undefined).toBe(may);
  });
});

describe('a call to the worker', () => {
  const readTab = () => {
    const call = defineCall<{ readonly tabId: number }, string>('readTab');
    return { ...call, ...gateOf(call, parseTabRequest, fromPage) };
  };

  it('is answered', async () => {
    readTab().handle(({ tabId }) => `read ${tabId}`);
    expect(await readTab().send({ tabId: 7 })).toBe('read 7');
  });

  it('is not answered any more after it was stopped', async () => {
    const stop = readTab().handle(() => 'read');
    stop();
    await expect(readTab().send({ tabId: 7 })).rejects.toThrow('Could not establish connection');
  });

  it.each([
    ['is of a form it does not have', { tabId: 'Tolvan' }, page],
    ['comes from a record page', { tabId: 7 }, fake.frameSender(3)],
    ['comes from a stranger', { tabId: 7 }, { id: 'another' }],
  ])('is refused when it %s, and says nothing of it', async (_why, request, sender) => {
    readTab().handle(() => 'read');
    const reply = await fake.deliver({ call: 'readTab', request }, sender as never);
    expect(reply).toEqual({ refused: true });
  });

  it('is refused when the answer fails, and keeps the failure to itself', async () => {
    readTab().handle(() => {
      throw new Error('Tolvan Tolvansson');
    });
    const failing = readTab().send({ tabId: 7 });
    await expect(failing).rejects.toThrow(CallRefused);
    await expect(failing).rejects.not.toThrow('Tolvan');
  });

  it.each([
    ['another call', { call: 'reportMentions' }],
    ['no call', { hello: 1 }],
    ['text', 'readTab'],
    ['nothing', null],
  ])('leaves %s to others', (_what, message) => {
    readTab().handle(() => 'read');
    expect(fake.events.onMessage.emit(message, page, () => undefined)).toEqual([undefined]);
  });
});

describe('a call to a frame', () => {
  const mark = defineFrameCall<{ readonly mark: number }, unknown>('markMention');

  it('reaches the frame it names', async () => {
    const marks: unknown[] = [];
    fake.frames.set('3:4', ({ request }) => void marks.push(request));
    await mark.send(3, { mark: 2 }, 4);
    expect(marks).toEqual([{ mark: 2 }]);
  });

  it('fails when nobody is there', async () => {
    await expect(mark.send(3, { mark: 2 }, 4)).rejects.toThrow();
  });
});
