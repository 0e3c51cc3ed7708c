import { beforeEach, describe, expect, it } from 'vitest';
import { siteHints } from '../../../lib/reading/words/site-hints.ts';
import { fake } from './fake-extension.ts';
import { reportOf } from './messages-for-tests.ts';

const { faultIn, readPolicyHints, withHints } = await import('../../../lib/platform/site-hints.ts');
const { reportPolicy } = await import('../../../lib/platform/policy-report.ts');

const match = 'https://journal.example.se';
const good = {
  match,
  diagnosisList: ['#dx', 'ul.problems > li', 'label:Mina besvär'],
  patientHeader: ['div[data-role="patient"] b', 'x-header, header.p'],
  ignore: ['aside', '[hidden]'],
};

beforeEach(() => fake.local.reset());

describe('a hint of the policy', () => {
  it('is understood when it is plain data', () => {
    expect(faultIn(good)).toBeUndefined();
  });

  it.each([
    ['its site', { match: '*' }, 'match: *'],
    ['no site', { ignore: ['p'] }, 'match: undefined'],
    ['a name', { match, onLoad: ['p'] }, 'onLoad'],
    ['no list', { match, ignore: 'p' }, 'ignore'],
    ['a costly selector', { match, ignore: ['p', 'div:has(p)'] }, 'ignore: div:has(p)'],
    ['half a selector', { match, diagnosisList: ['ul >'] }, 'diagnosisList: ul >'],
    ['an open bracket', { match, diagnosisList: ['a[b'] }, 'diagnosisList: a[b'],
    ['an empty entry', { match, diagnosisList: [''] }, 'diagnosisList: '],
    ['a label of a patient', { match, patientHeader: ['label:Namn'] }, 'patientHeader: label:Namn'],
    ['no text', { match, ignore: [7] }, 'ignore: 7'],
    ['too long a one', { match, ignore: ['p'.repeat(201)] }, `ignore: ${'p'.repeat(201)}`],
    ['nothing', null, 'match: undefined'],
  ])('is not with %s', (_, hint, fault) => {
    expect(faultIn(hint)).toBe(fault);
  });

  it('of the package’s own is as sound', () => {
    expect(siteHints.filter(faultIn)).toEqual([]);
  });

  it('applies beside one that does not, and the settings page names what is wrong', async () => {
    const siteHints = [{ match, ignore: ['p:hover'] }, good];
    await fake.local.set({ policy: { siteHints } });
    expect(await readPolicyHints()).toEqual([good]);
    expect(reportPolicy({ siteHints })).toEqual([
      { name: 'siteHints 1', value: 'ignore: p:hover', outcome: 'wrong' },
      {
        name: 'siteHints 2',
        value: expect.stringMatching(/^https:\/\/journal\.example\.se · diagnosisList: #dx, ul/),
        outcome: 'applies',
      },
    ]);
  });

  it.each([[undefined], [{}], [{ siteHints: 'p' }]])('is none in %j', async (policy) => {
    await fake.local.set({ policy });
    expect(await readPolicyHints()).toEqual([]);
  });

  const go = { round: 'anna', next: 'go-on' } as const;
  const asked = reportOf([]);

  it('comes with the answer to a frame that found nothing', async () => {
    await fake.local.set({ policy: { siteHints: [good] } });
    expect(await withHints(go, asked)).toEqual({ ...go, hints: [good] });
    await fake.local.set({ policy: {} });
    expect(await withHints(go, asked)).toEqual(go);
  });

  it.each([
    ['found something', reportOf(['E11.9']), go],
    ['has told of it', reportOf([], { hint: 'unmatched' }), go],
    ['is hidden', reportOf([], { visible: false }), go],
    ['still reads', reportOf([], { state: 'reading' }), go],
    ['is to read anew', asked, { ...go, next: 'reread' } as const],
  ])('does not come with the answer to a frame that %s', async (_, report, answer) => {
    await fake.local.set({ policy: { siteHints: [good] } });
    expect(await withHints(answer, report)).toEqual(answer);
  });

  it('is told as wrong where it is no list', () => {
    expect(reportPolicy({ siteHints: 'p' })).toEqual([
      { name: 'siteHints', value: 'p', outcome: 'wrong' },
    ]);
  });
});
