// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../lib/reading/frames.ts';
import { joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import { startReader } from '../../../lib/reading/reader.ts';
import type { SiteHint } from '../../../lib/reading/site-hints.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { pretendLayout } from './page.ts';

const terms = buildTermTable([], createWordBook(), 0);
const SITE = 'https://journal.example.se';
let reports: Report[];
let claim: AbortController;

/** Waits for a report; every wait of the reader itself is over at once. */
async function until(holds: (latest: Report) => boolean): Promise<Report> {
  for (;;) {
    const latest = reports.at(-1);
    if (latest && holds(latest)) return latest;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const codesOf = (report: Report) => report.mentions.map(({ coding }) => coding.code).join(' ');
const shows = (codes: string) => (report: Report) =>
  report.state === 'read' && codesOf(report) === codes;

const schedule = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
  after(_: number, task: () => void) {
    const timer = setImmediate(task);
    return () => clearImmediate(timer);
  },
};

function start(
  hints: readonly SiteHint[] = [],
  askJudge = async () => joined(createJudge, { ...terms, hints }),
) {
  const { signal } = claim;
  return startReader({
    document,
    onReport: (report) => reports.push(report),
    askJudge,
    schedule,
    signal,
  });
}

beforeEach(() => {
  pretendLayout();
  vi.stubGlobal('origin', SITE);
  reports = [];
  claim = new AbortController();
});
afterEach(() => {
  claim.abort();
  vi.unstubAllGlobals();
});

describe('a reader', () => {
  it('says that it reads, then what it read', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    start();
    expect(reports.map(({ state }) => state)).toEqual(['reading']);
    await until(shows('E11.9'));
  });

  it('follows a code that is added and one that is taken away', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    start();
    await until(shows('E11.9'));
    document.body.insertAdjacentHTML('beforeend', '<p id="new">Diagnos: I10.9</p>');
    await until(shows('E11.9 I10.9'));
    document.querySelector('#new')?.remove();
    await until(shows('E11.9'));
  });

  it('keeps its context while the record stays the same', async () => {
    document.body.innerHTML = '<header>Anna 19810101-2384</header><p>Diagnos: E11.9</p>';
    start();
    const { context } = await until(shows('E11.9'));
    document.body.insertAdjacentHTML('beforeend', '<p>Diagnos: I10.9</p>');
    expect((await until(shows('E11.9 I10.9'))).context).toBe(context);
  });

  it.each([['replaced', () => '<header>Bo 19560202-2395</header><p>Diagnos: J45.9</p>']])(
    'blanks before it reads when the patient is %s',
    async (_, markup) => {
      document.body.innerHTML = '<header>Anna 19810101-2384</header><p>Diagnos: E11.9</p>';
      start();
      const before = await until(shows('E11.9'));
      const seen = reports.length;
      document.body.innerHTML = markup();
      const after = await until(shows('J45.9'));
      expect(after.context).not.toBe(before.context);
      const between = reports.slice(seen).filter(({ context }) => context !== before.context);
      expect(between[0]).toMatchObject({ state: 'reading', mentions: [] });
      expect(between.map(codesOf)).not.toContain('E11.9');
    },
  );

  it('sees a header that says another name in place', async () => {
    document.body.innerHTML = '<header><b>Anna Ek</b></header><p>Diagnos: E11.9</p>';
    start();
    const before = await until(shows('E11.9'));
    const name = document.querySelector('b')?.firstChild as Text;
    name.data = 'Bo Ask';
    await until(({ context }) => context !== before.context);
    await until(shows('E11.9'));
  });

  it('sees another patient where a hint says who is shown, in digits too', async () => {
    document.body.innerHTML = '<i>Nr 4711</i><p>Diagnos: E11.9</p>';
    start([{ match: SITE, patientHeader: ['i'] }]);
    const before = await until(shows('E11.9'));
    expect(before.hint).toBe('matched');
    const said = document.querySelector('i')?.firstChild as Text;
    said.data = 'Nr 4712';
    await until(({ context }) => context !== before.context);
    await until(shows('E11.9'));
  });

  it('tells that a hint for the site points at nothing, in one reading', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    start([{ match: SITE, patientHeader: ['i'] }]);
    const { context, hint } = await until(shows('E11.9'));
    expect(hint).toBe('unmatched');
    expect(reports.map((report) => report.context)).toEqual(reports.map(() => context));
  });

  it('tells nobody else’s codes and nothing but codings and closed words', async () => {
    document.body.innerHTML =
      '<table><tr><th>Patient<th>Diagnos</tr><tr><td>Eva<td>J18.9</tr></table><p>Diagnos: E11.9</p>';
    start();
    const { mentions } = await until(shows('E11.9'));
    expect(mentions).toEqual([
      {
        coding: { system: 'icd-10-se', code: 'E11.9' },
        status: 'active',
        evidence: [{ kind: 'label', place: 'diagnosis' }],
        mark: 0,
      },
    ]);
  });

  it('reads at once what has changed when it is asked whether it is up to date', async () => {
    document.body.innerHTML = '<header>Anna Ek</header><p>Diagnos: E11.9</p>';
    const reader = start();
    await until(shows('E11.9'));
    await until(() => reader.isUpToDate());
    document.body.innerHTML = '<header>Bo Al</header><p>Diagnos: J44.9</p>';
    // The observer is told before the next task.
    await Promise.resolve();
    expect(reader.isUpToDate()).toBe(false);
    expect(reports.at(-1)).toMatchObject({ state: 'reading', mentions: [] });
    await until(() => reader.isUpToDate());
    expect(reports.at(-1)?.mentions.map(({ coding }) => coding.code)).toEqual(['J44.9']);
  });

  it('says nothing more once it is stopped', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    start();
    await until(shows('E11.9'));
    claim.abort();
    const seen = reports.length;
    document.body.innerHTML = '<p>Diagnos: I10.9</p>';
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toHaveLength(seen);
  });

  it('tells of another record though the page is too lively to be read', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p><p id="clock">0</p>';
    let seconds = 0;
    const now = vi.spyOn(schedule, 'now').mockImplementation(() => seconds * 1000);
    start();
    await until(shows('E11.9'));
    const clock = document.getElementById('clock')?.firstChild as Text;
    for (; reports.at(-1)?.state !== 'stopped'; seconds += 1) {
      for (let tick = 0; tick <= 20_000; tick += 1) clock.data = `${tick}`;
      await new Promise((resolve) => setImmediate(resolve));
    }
    now.mockRestore();
    const { context } = reports.at(-1) as Report;
    history.pushState(null, '', '#next-patient');
    dispatchEvent(new Event('popstate'));
    await until((latest) => latest.state === 'stopped' && latest.context !== context);
    history.pushState(null, '', '#');
  });

  it('takes back what it told when reading fails, and reads the page at its next change', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    const judge = joined(createJudge, { ...terms, hints: [] });
    let isBroken = false;
    const fails = () => {
      if (isBroken) throw new Error('The page broke it.');
      return undefined;
    };
    start([], async () => ({ ...judge, hints: { ...judge.hints, outcome: fails } }));
    await until(shows('E11.9'));
    isBroken = true;
    document.body.insertAdjacentHTML('beforeend', '<p>Diagnos: I10.9</p>');
    expect(await until(({ state }) => state === 'stopped')).toMatchObject({ mentions: [] });
    isBroken = false;
    document.body.insertAdjacentHTML('beforeend', '<p>Slut</p>');
    await until(shows('E11.9 I10.9'));
  });

  it('asks again for the half that decides when it could not be made', async () => {
    document.body.innerHTML = '<p>Diagnos: E11.9</p>';
    let asked = 0;
    start([], async () => {
      asked += 1;
      if (asked === 1) throw new Error('Its words were cut off.');
      return joined(createJudge, { ...terms, hints: [] });
    });
    await until(shows('E11.9'));
    expect(asked).toBe(2);
  });

  it('leaves the page as it was', async () => {
    document.body.innerHTML = '<label>Diagnos <input value="E11.9"></label><p>Diagnos: I10.9</p>';
    const before = document.documentElement.outerHTML;
    const reader = start();
    await until(shows('I10.9 E11.9'));
    reader.mark(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
