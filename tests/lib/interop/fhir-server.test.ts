/** What we send, from the counting and the answering on, taken by a FHIR server over HTTP. */
import '../platform/fake-extension.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { FeedbackItem } from '../../../lib/followup/feedback.ts';
import { feedbackAsFhir } from '../../../lib/interop/fhir-feedback.ts';
import { countAsFhir } from '../../../lib/interop/fhir-measure-report.ts';
import { keepFleet } from '../../../lib/platform/fleet-store.ts';
import { writeFeedback, writeFleet, writeUsage } from '../../../lib/platform/letters.ts';
import { OUTBOX_ALARM, readOutbox, sendNext } from '../../../lib/platform/outbox.ts';
import {
  deleteOwnUse,
  keepFeedback,
  keepOpened,
  readFeedback,
} from '../../../lib/platform/own-use-store.ts';
import { noticeShown } from '../../../lib/platform/told.ts';
import { fake } from '../platform/fake-extension.ts';
import { type FhirServer, readStandard, startFhirServer } from './fhir-server.ts';

let server: FhirServer;
/** Policies name servers over https; this one stands for them. */
const receiver = 'https://fhir.example.se/r4/';
const toServer: typeof fetch = (address, init) =>
  fetch(String(address).replace('https://fhir.example.se/r4', server.base), init);

beforeAll(readStandard);
beforeEach(async () => {
  fake.reset();
  server = await startFhirServer();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const policy = (says: object) => browser.storage.local.set({ policy: says });
const item = (id: string, rest: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id,
  support: 'se/nkk-hypertoni',
  edition: 3,
  region: 'se-14',
  week: '2026-W47',
  ...rest,
});
const keep = async (...items: readonly FeedbackItem[]) => {
  for (const one of items) await keepFeedback(one);
  await writeFeedback();
};
const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 23);
/** Until nothing is left to send: so many looks, an hour apart. */
async function looks(count: number, from = start, request = toServer): Promise<void> {
  for (let at = 0; at < count; at += 1) await sendNext(from + at * HOUR, request);
}

describe('feedback', () => {
  const first = item('11111111-1111-4111-8111-111111111111', { helped: true });
  const second = item('22222222-2222-4222-8222-222222222222', {
    support: 'se/nkk-kol',
    reason: 'outdated',
    words: 'Ny finns',
  });

  it('is taken, item by item, and once though it is sent twice', async () => {
    await policy({ feedbackReceiver: receiver });
    await keep(first, second);
    // The server takes it, and the answer never arrives.
    await looks(2, start, async (address, init) => {
      await toServer(address, init);
      throw new TypeError('the connection was cut');
    });
    expect((await readOutbox()).letters).toHaveLength(2);
    await looks(2, start + 5 * HOUR);
    expect((await readFeedback()).map(({ isSent }) => isSent)).toEqual([true, true]);
    const stored = await server.stored('QuestionnaireResponse');
    expect(stored).toHaveLength(2);
    expect(stored).toContainEqual(expect.objectContaining(feedbackAsFhir(first)));
  });

  it('says nothing of patient, user or page', () => {
    const told = { reason: 'error', words: 'Fel', helped: false, experience: 'Så här' } as const;
    const sent = feedbackAsFhir(item('x', told));
    expect(Object.keys(sent).sort()).toEqual([
      'identifier',
      'item',
      'questionnaire',
      'resourceType',
      'status',
    ]);
    expect(sent.item.map(({ linkId }) => linkId)).toEqual([
      'support',
      'edition',
      'region',
      'week',
      'helped',
      'reason',
      'words',
      'experience',
    ]);
  });

  it('waits while there is no receiver, and goes when the policy names one', async () => {
    await keep(first);
    await looks(1);
    expect(await server.stored('QuestionnaireResponse')).toEqual([]);
    await policy({ feedbackReceiver: receiver });
    await writeFeedback();
    await looks(1);
    expect(await server.stored('QuestionnaireResponse')).toHaveLength(1);
  });

  it('that no server takes waits an hour and is not lost', async () => {
    await policy({ feedbackReceiver: receiver });
    await keep(first);
    await looks(1, start, async () => new Response('', { status: 503 }));
    const { letters } = await readOutbox();
    expect(letters).toMatchObject([{ id: first.id, after: start + HOUR }]);
    await sendNext(start + HOUR / 2, toServer);
    expect(await server.stored('QuestionnaireResponse')).toEqual([]);
    await sendNext(start + HOUR, toServer);
    expect(await server.stored('QuestionnaireResponse')).toHaveLength(1);
  });

  it('of how it is done here takes the place of no answer, and is taken beside it', async () => {
    await policy({ feedbackReceiver: receiver });
    await keep(first, item('4', { experience: 'Vi ringer efter två veckor' }));
    await keep(item('5', { experience: 'Vi har en mapp' }));
    await looks(3);
    const stored = JSON.stringify(await server.stored('QuestionnaireResponse'));
    for (const told of ['"valueBoolean":true', 'Vi ringer', 'Vi har en mapp']) {
      expect(stored).toContain(told);
    }
  });

  it('is replaced by a later answer only while it waits', async () => {
    await policy({ feedbackReceiver: receiver });
    await keep(first);
    await keep(item('3', { helped: false }));
    await looks(2);
    expect(await server.stored('QuestionnaireResponse')).toHaveLength(1);
  });
});

describe('what is opened', () => {
  const common = {
    categories: new Set(['I10']),
    among: async (supports: readonly string[]) =>
      new Set(supports.filter((id) => id !== 'se/nkk-porfyri')),
  };
  const open = (support: string, category: string, week: string) =>
    keepOpened({ support, category, week });
  const always = { week: '2026-W48', now: start, random: () => 0.25 };
  const opened = async () => {
    await open('se/nkk-hypertoni', 'I10', '2026-W46');
    await open('se/nkk-hypertoni', 'I10', '2026-W47');
    await open('se/nkk-hypertoni', 'I10', '2026-W47');
    await open('se/nkk-porfyri', 'E80', '2026-W47');
    await open('se/nkk-hypertoni', '-', '2026-W47');
    await open('se/nkk-hypertoni', 'I10', '2026-W48');
  };

  it('is told once a week and cell, of whole weeks after the notice, and rare codes never', async () => {
    await policy({ usageReceiver: receiver });
    await noticeShown('2026-W46');
    await opened();
    await writeUsage(common, 'se-14', always);
    await writeUsage(common, 'se-14', always);
    expect((await readOutbox()).letters.map(({ about }) => about)).toEqual([
      'se/nkk-hypertoni I10 se-14 2026-W47',
    ]);
    await looks(30);
    const stored = await server.stored('MeasureReport');
    expect(stored).toHaveLength(1);
    const allowed = ['id', 'identifier', 'meta', 'resourceType', 'status', 'type', 'measure'];
    for (const report of stored) {
      expect(report).toMatchObject({ period: { start: '2026-11-16', end: '2026-11-22' } });
      for (const field of Object.keys(report))
        expect([...allowed, 'period', 'group']).toContain(field);
    }
    expect((await readOutbox()).sent).toHaveLength(1);
  });

  it.each<[string, object, string | undefined]>([
    ['without the policy', {}, '2026-W46'],
    ['to a server without https', { usageReceiver: 'http://fhir.example.se' }, '2026-W46'],
    ['before the notice was shown', { usageReceiver: receiver }, undefined],
    ['where feedback alone is taken', { feedbackReceiver: receiver }, '2026-W46'],
  ])('is never told %s', async (_, says, notice) => {
    await policy(says);
    if (notice) await noticeShown(notice);
    await opened();
    await writeUsage(common, 'se-14', always);
    await looks(10);
    expect(await readOutbox()).toEqual({ letters: [], sent: [] });
    expect(fake.alarms.has(OUTBOX_ALARM)).toBe(false);
  });

  it('stops when the policy is taken back, also what waits', async () => {
    await policy({ usageReceiver: receiver });
    await noticeShown('2026-W46');
    await opened();
    await writeUsage(common, 'se-14', always);
    await policy({});
    await looks(100);
    expect(await server.stored('MeasureReport')).toEqual([]);
  });

  it('waits for a new notice when another server is named', async () => {
    await policy({ usageReceiver: 'https://other.example.se' });
    await noticeShown('2026-W46');
    await policy({ usageReceiver: receiver });
    await opened();
    await writeUsage(common, 'se-14', always);
    expect((await readOutbox()).letters).toEqual([]);
    await noticeShown('2026-W47');
    await writeUsage(common, 'se-14', { ...always, week: '2026-W49' });
    expect((await readOutbox()).letters.map(({ about }) => about)).toEqual([
      'se/nkk-hypertoni I10 se-14 2026-W48',
    ]);
  });

  it('goes out in part, each at a time of its own within three days, one at a time', async () => {
    await policy({ usageReceiver: receiver });
    await noticeShown('2026-W46');
    for (let at = 0; at < 100; at += 1) await open(`se/a-${at}`, 'I10', '2026-W47');
    let draw = 0;
    const random = () => {
      draw += 1;
      return (draw * 0.618_033_988_75) % 1;
    };
    await writeUsage(common, undefined, { ...always, random });
    const { letters } = await readOutbox();
    expect(letters.length).toBeGreaterThan(30);
    expect(letters.length).toBeLessThan(70);
    const times = new Set(letters.map(({ after }) => after));
    expect(times.size).toBe(letters.length);
    for (const after of times) expect(after - start).toBeLessThanOrEqual(72 * HOUR);
    await sendNext(start + 73 * HOUR, toServer);
    expect(await server.stored('MeasureReport')).toHaveLength(1);
    expect(fake.alarms.has(OUTBOX_ALARM)).toBe(true);
  });

  it('is gone with the user’s own counts, also what waits', async () => {
    await policy({ usageReceiver: receiver });
    await noticeShown('2026-W46');
    await opened();
    await writeUsage(common, 'se-14', always);
    await deleteOwnUse();
    await looks(100);
    expect(await server.stored('MeasureReport')).toEqual([]);
  });

  it('is told with the common categories that had no support, and what became of marks', async () => {
    await policy({ usageReceiver: receiver });
    await noticeShown('2026-W45');
    const marks = (said: object) => browser.storage.local.set({ marks: said });
    await marks({ 'se/nkk-hypertoni shown': 3 });
    await writeUsage(common, 'se-14', { ...always, week: '2026-W46' });
    await open('-', 'I10', '2026-W46');
    await open('-', 'E80', '2026-W46');
    await marks({
      'se/nkk-hypertoni shown': 3,
      'se/nkk-hypertoni opened': 2,
      'se/nkk-porfyri shown': 1,
    });
    await writeUsage(common, 'se-14', { ...always, week: '2026-W47' });
    expect((await readOutbox()).letters.map(({ about }) => about)).toEqual([
      'gap I10 se-14 2026-W46',
      'mark se/nkk-hypertoni opened se-14 2026-W46',
    ]);
    await looks(60);
    expect(JSON.stringify(await server.stored('MeasureReport'))).toContain(
      'urn:bredvid:measure:gap|1',
    );
  });

  it('is a MeasureReport without a subject', () => {
    const report = countAsFhir(
      { measure: 'opened', of: 'se/a', strata: { category: 'I10' }, week: '2026-W47' },
      'x',
    );
    expect(Object.keys(report)).toEqual([
      'resourceType',
      'identifier',
      'status',
      'type',
      'measure',
      'period',
      'group',
    ]);
  });
});

describe('how Bredvid fares', () => {
  const time = { week: '2026-W48', now: start, random: () => 0.25 };
  const HEALTHY = ['fleet version 0.1.0 2026-W47', 'fleet age 0-2 2026-W47'];
  const fare = async () => {
    await browser.storage.local.set({ updates: { failures: 0, checkedAt: start } });
    await keepFleet('2026-W47', start + HOUR, undefined);
    await keepFleet('2026-W47', start + HOUR, 'found');
    await keepFleet('2026-W47', start + HOUR, 'stopped');
    await keepFleet('2026-W47', start + HOUR, 'found');
  };

  it('is told of a whole week after the notice, each thing by itself, to its own receiver', async () => {
    await policy({ fleetReceiver: receiver, usageReceiver: 'https://other.example.se' });
    await noticeShown('2026-W46');
    await fare();
    await writeFleet(time);
    await writeFleet(time);
    // No panel noted anything since: what was told is not told again.
    await writeFleet({ ...time, week: '2026-W49' });
    expect((await readOutbox()).letters.map(({ about }) => about)).toEqual([
      ...HEALTHY,
      'fleet reader found 2026-W47',
      'fleet reader stopped 2026-W47',
    ]);
    await looks(60);
    const stored = await server.stored('MeasureReport');
    expect(stored).toHaveLength(4);
    const words = JSON.stringify(stored);
    for (const joining of ['region', 'subject', 'reporter', 'date"']) {
      expect(words).not.toContain(joining);
    }
  });

  it.each<[string, object, string]>([
    ['without the policy', { usageReceiver: receiver }, '2026-W46'],
    ['of the week of the notice', { fleetReceiver: receiver }, '2026-W47'],
  ])('is never told %s', async (_, says, notice) => {
    await policy(says);
    await noticeShown(notice);
    await fare();
    await writeFleet(time);
    expect((await readOutbox()).letters).toEqual([]);
  });
});
