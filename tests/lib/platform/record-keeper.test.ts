import './fake-extension.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRecordKeeper } from '../../../lib/platform/record-keeper.ts';
import {
  readRecord,
  readTabRecord,
  tabOfKey,
  watchRecord,
} from '../../../lib/platform/record-store.ts';
import { markSeen, seenIn } from '../../../lib/platform/seen.ts';
import { sessionMemory } from '../../../lib/platform/session-memory.ts';
import type { MentionReport, ReportAnswer, RereadRequest } from '../../../lib/platform/wire.ts';
import { fake, settled } from './fake-extension.ts';
import { reportOf } from './messages-for-tests.ts';

const TAB = 5;
let clock = 0;
let keeper = createRecordKeeper(() => clock);

beforeEach(() => {
  fake.reset();
  clock = 1_000_000;
  keeper = createRecordKeeper(() => clock);
});

/** A frame that reports as the content script does, and can be asked. */
function openFrame(frame: number, tabId = TAB) {
  let round: string | undefined;
  const self = {
    rereads: 0,
    stops: 0,
    codes: [] as readonly string[],
    async says(
      codes: readonly string[],
      change: Partial<MentionReport> = {},
    ): Promise<ReportAnswer> {
      self.codes = codes;
      const report = reportOf(codes, { ...(round && { round }), ...change });
      const answer = await keeper.accept({ tabId, frame }, report);
      round = answer.round;
      return answer;
    },
  };
  fake.frames.set(`${tabId}:${frame}`, ({ call, request }) => {
    if (call === 'stopReading') self.stops += 1;
    if (call !== 'rereadRecord') return;
    self.rereads += 1;
    round = (request as RereadRequest).round;
    void self.says(self.codes);
  });
  return self;
}

async function shown(tabId = TAB): Promise<string> {
  const reports = await readRecord(tabId);
  return reports
    .map(({ frame, mentions }) => `${frame}:${mentions.map(({ coding }) => coding.code)}`)
    .join(' ');
}

describe('the record of a tab', () => {
  it('holds what each frame showed last, top frame first', async () => {
    const [top, inner] = [openFrame(0), openFrame(4)];
    await inner.says(['J45.9']);
    await top.says(['E11.9']);
    await inner.says(['J45.9', 'I10.9']);
    expect(await shown()).toBe('0:E11.9 4:J45.9,I10.9');
    const contexts = (await readRecord(TAB)).map(({ context }) => context);
    expect(new Set(contexts).size).toBe(1);
    expect(contexts[0]).toBe((await readTabRecord(TAB))?.context);
  });

  it('is apart from other tabs, also where one number begins another', async () => {
    await openFrame(0).says(['E11.9']);
    await openFrame(0, 55).says(['I10.9']);
    expect(await shown()).toBe('0:E11.9');
    expect(await shown(55)).toBe('0:I10.9');
  });

  it('outlives the worker', async () => {
    const top = openFrame(0);
    await top.says(['E11.9']);
    keeper = createRecordKeeper(() => clock);
    await top.says(['E11.9', 'I10.9']);
    expect(await shown()).toBe('0:E11.9,I10.9');
  });

  it('keeps nothing but the closed words of a report', async () => {
    await openFrame(0).says(['E11.9']);
    expect(Object.keys(fake.session.all()).sort()).toEqual(['last-report', 'record:5:0', 'tab:5']);
    expect(fake.local.all()).toEqual({});
  });
});

describe('when the patient changes in one frame', () => {
  it('blanks the others first, then has them read anew', async () => {
    const [top, inner, last] = [openFrame(0), openFrame(4), openFrame(9)];
    await top.says(['E11.9']);
    await inner.says(['J45.9']);
    await last.says(['I10.9']);
    const before = (await readTabRecord(TAB))?.context;
    inner.codes = ['F32.9'];
    last.codes = [];
    const seen: string[] = [];
    fake.session.onChanged.addListener(async () => seen.push(await shown()));
    await top.says(['C61.9'], { switched: true });
    await settled();
    expect(seen[0]).toBe('');
    expect(await shown()).toBe('0:C61.9 4:F32.9 9:');
    expect((await readTabRecord(TAB))?.context).not.toBe(before);
    expect([top.rereads, inner.rereads, last.rereads]).toEqual([0, 1, 1]);
  });

  it('takes a new page in a known frame for a change', async () => {
    const [top, inner] = [openFrame(0), openFrame(4)];
    await top.says(['E11.9']);
    await inner.says(['J45.9']);
    await openFrame(4).says(['F32.9']);
    await settled();
    expect(top.rereads).toBe(1);
    expect(await shown()).toBe('0:E11.9 4:F32.9');
  });

  it('does not take in a report that was under way', async () => {
    const [top, inner] = [openFrame(0), openFrame(4)];
    await top.says(['E11.9']);
    const { round } = await inner.says(['J45.9']);
    fake.frames.delete('5:4');
    await top.says(['C61.9'], { switched: true });
    const answer = await keeper.accept({ tabId: TAB, frame: 4 }, reportOf(['J45.9'], { round }));
    expect(answer.next).toBe('reread');
    expect(await shown()).toBe('0:C61.9');
  });

  it('forgets which supports were shown', async () => {
    const top = openFrame(0);
    await top.says(['E11.9']);
    const context = (await readTabRecord(TAB))?.context ?? '';
    await markSeen(TAB, context, ['se/a']);
    expect(seenIn(await sessionMemory().get(null), TAB, context)?.supports).toEqual(['se/a']);
    await top.says(['C61.9'], { switched: true });
    expect(JSON.stringify(fake.session.all())).not.toContain('se/a');
    await markSeen(TAB, context, ['se/a']);
    expect(JSON.stringify(fake.session.all())).not.toContain('se/a');
  });

  it('never shows two patients, whatever the order of 1,000 fast switches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ frame: fc.nat(3), switches: fc.boolean() }), { minLength: 40 }),
        async (steps) => {
          fake.reset();
          let at = 0;
          keeper = createRecordKeeper(() => {
            at += 1000;
            return at;
          });
          // Two patients' codes: every frame shows the one that is open when it is read.
          let patient = 0;
          const codes = () => [patient % 2 === 0 ? 'E11.9' : 'J45.9'];
          const frames = [0, 1, 2, 3].map((frame) => {
            const one = openFrame(frame);
            Object.defineProperty(one, 'codes', { get: codes, set: () => undefined });
            return one;
          });
          const mixed: string[] = [];
          fake.session.onChanged.addListener(() => {
            const stored = JSON.stringify(fake.session.all());
            if (stored.includes('E11.9') && stored.includes('J45.9')) mixed.push(stored);
          });
          for (const { frame, switches } of steps) {
            if (switches) patient += 1;
            void frames[frame]?.says(codes(), { switched: switches });
            if (frame === 0) await settled();
          }
          await settled();
          expect(mixed).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what is gone', () => {
  it('goes with its frame', async () => {
    await openFrame(0).says(['E11.9']);
    await openFrame(4).says(['J45.9']);
    await keeper.leave({ tabId: TAB, frame: 4 }, false);
    expect(await shown()).toBe('0:E11.9');
  });

  it('goes with the page, whatever frame it says it is', async () => {
    await openFrame(0).says(['E11.9']);
    await openFrame(4).says(['J45.9']);
    const before = (await readTabRecord(TAB))?.context;
    await keeper.leave({ tabId: TAB, frame: 2 }, true);
    expect(await shown()).toBe('');
    expect((await readTabRecord(TAB))?.context).not.toBe(before);
  });

  it('is read anew when the next page had reported before the former said goodbye', async () => {
    await openFrame(0).says(['E11.9']);
    await keeper.leave({ tabId: TAB, frame: 0 }, true);
    await settled();
    expect(fake.calls.filter((call) => call.startsWith('rereadRecord'))).toEqual([
      'rereadRecord 5:0',
    ]);
  });

  it('takes in nothing of a tab that is closed, whatever was under way', async () => {
    await keeper.open(TAB, 'read');
    await keeper.forget(TAB);
    await keeper.open(TAB, 'read');
    expect(await keeper.accept({ tabId: TAB, frame: 0 }, reportOf(['E11.9']))).toMatchObject({
      next: 'stop',
    });
    expect(await readTabRecord(TAB)).toBeUndefined();
    expect(await readRecord(TAB)).toEqual([]);
  });

  it('goes with the tab, without a trace', async () => {
    await openFrame(0).says(['E11.9']);
    await markSeen(TAB, (await readTabRecord(TAB))?.context ?? '', ['se/a']);
    await keeper.forget(TAB);
    expect(Object.keys(fake.session.all())).toEqual(['last-report']);
  });

  it('goes when a frame no longer answers', async () => {
    await openFrame(0).says(['E11.9']);
    await openFrame(4).says(['J45.9']);
    fake.frames.delete('5:4');
    await keeper.sweep(TAB);
    expect(await shown()).toBe('0:E11.9');
  });

  it('is looked for each time the top frame reports', async () => {
    const top = openFrame(0);
    await top.says(['E11.9']);
    await openFrame(4).says(['J45.9']);
    fake.frames.delete('5:4');
    await top.says(['E11.9', 'I10.9']);
    await settled();
    expect(await shown()).toBe('0:E11.9,I10.9');
  });

  it('is spared by a look that a newer report has overtaken', async () => {
    await openFrame(0).says(['E11.9']);
    fake.frames.delete('5:0');
    const looking = keeper.sweep(TAB);
    const again = openFrame(0).says(['I10.9']);
    await Promise.all([looking, again]);
    expect(await shown()).toBe('0:I10.9');
  });

  it('goes with the permission, and the readers stop', async () => {
    const top = openFrame(0);
    await top.says(['E11.9']);
    await keeper.close(TAB, 'no-permission');
    await settled();
    expect(await shown()).toBe('');
    expect(top.stops).toBe(1);
    expect((await readTabRecord(TAB))?.access).toBe('no-permission');
  });
});

describe('reports in a hurry', () => {
  it('count as the newest of them', async () => {
    const sender = { tabId: TAB, frame: 4 };
    let writes = 0;
    fake.session.onChanged.addListener(() => {
      writes += 1;
    });
    await Promise.all(
      ['E11.9', 'I10.9', 'J45.9', 'C61.9'].map((code) => keeper.accept(sender, reportOf([code]))),
    );
    expect(await shown()).toBe('4:C61.9');
    expect(writes).toBe(1);
  });

  it('do not swallow a switch', async () => {
    const [top, inner] = [openFrame(0), openFrame(4)];
    await inner.says(['J45.9']);
    const { round } = await top.says(['E11.9']);
    const sender = { tabId: TAB, frame: 0 };
    await Promise.all([
      keeper.accept(sender, reportOf(['C61.9'], { round, switched: true })),
      keeper.accept(sender, reportOf(['C61.9', 'I10.9'], { round })),
    ]);
    await settled();
    expect(inner.rereads).toBe(1);
  });

  it('are a flood past the limit: the frame is stopped and blanked, the others are not', async () => {
    await openFrame(4).says(['J45.9']);
    const top = openFrame(0);
    let last = await top.says(['E11.9']);
    for (let sent = 0; sent < 310; sent += 1) last = await top.says(['E11.9']);
    expect(last.next).toBe('stop');
    expect(await shown()).toBe('0: 4:J45.9');
    expect((await readRecord(TAB))[0]?.state).toBe('stopped');
    clock += 3_600_000;
    expect((await top.says(['E11.9'])).next).toBe('stop');
  });

  it('may come again when the user asks for the page', async () => {
    const top = openFrame(0);
    for (let sent = 0; sent < 310; sent += 1) await top.says(['E11.9']);
    await keeper.open(TAB, 'read');
    await keeper.reread(TAB);
    await settled();
    expect(await shown()).toBe('0:E11.9');
  });

  it('are no flood at the pace of a key that repeats', async () => {
    const top = openFrame(0);
    for (let sent = 0; sent < 500; sent += 1) {
      clock += 1000 / 60;
      expect((await top.says(['E11.9'])).next).toBe('go-on');
    }
  });
});

describe('whoever watches a record', () => {
  it('is told at once, after each change, and no more when it stops', async () => {
    const top = openFrame(0);
    const told: string[] = [];
    const stop = watchRecord(TAB, (reports, tab) =>
      told.push(`${tab?.access} ${reports.flatMap(({ mentions }) => mentions).length}`),
    );
    await settled();
    await top.says(['E11.9']);
    await settled();
    await openFrame(0, 77).says(['E11.9']);
    await settled();
    stop();
    await top.says(['E11.9', 'I10.9']);
    await settled();
    expect(told).toEqual(['undefined 0', 'read 1']);
  });

  it.each([
    ['record:5:0', 5],
    ['tab:5', 5],
    ['seen:5', 5],
    ['words:5', undefined],
    ['last-report', undefined],
    ['record:5:0:1', undefined],
  ])('knows the tab of %s', (key, tab) => {
    expect(tabOfKey(key)).toBe(tab);
  });
});
