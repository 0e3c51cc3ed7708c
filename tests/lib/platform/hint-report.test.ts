// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordReport } from '../../../lib/platform/report.ts';
import type { MentionReport } from '../../../lib/platform/wire.ts';
import type { SiteHint } from '../../../lib/reading/site-hints.ts';
import { joined, requests, runtime, saying } from './joined-frame.ts';

describe('a report of a page without codes, where there are site hints', () => {
  const site = { match: 'https://journal.example.se', diagnosisList: ['#besvar'] };
  const outcomes = () => requests().map(({ hint }) => hint);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('origin', site.match);
    document.body.innerHTML = '<p>Journal</p>';
  });

  async function reported(hints: readonly SiteHint[], after: RecordReport[] = []) {
    runtime.answer = async ({ request }) => {
      const isAsked = (request as MentionReport).hint === undefined;
      return { answer: { round: 'anna', next: 'go-on', ...(isAsked && { hints }) } };
    };
    const { link } = joined();
    for (const report of [saying([]), ...after]) {
      link.report(report);
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(5000);
  }

  it('says after a while that nothing of the hint is there', async () => {
    await reported([site]);
    expect(outcomes()).toEqual([undefined, 'unmatched']);
    expect(requests()[1]).toMatchObject({ round: 'anna', switched: false, state: 'read' });
  });

  it('takes it back when what it points at is drawn late', async () => {
    await reported([site]);
    document.body.innerHTML = '<ul id="besvar"></ul>';
    await vi.advanceTimersByTimeAsync(120_000);
    expect(outcomes()).toEqual([undefined, 'unmatched', 'matched']);
  });

  it('says nothing of a hint for another site', async () => {
    await reported([{ ...site, match: 'https://another.example.se' }]);
    expect(outcomes()).toEqual([undefined]);
  });

  it('says nothing more of it once the page has told something else', async () => {
    await reported([site], [saying(['E11.9'], { hint: 'matched' })]);
    expect(outcomes()).toEqual([undefined, 'matched']);
  });
});
