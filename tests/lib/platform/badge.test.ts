import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, Found } from '../../../lib/catalogue/overlay.ts';
import type { KnowledgeSupport, LayerId } from '../../../lib/catalogue/support.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { badgeText, countNew, signalling } from '../../../lib/platform/badge.ts';
import { createBadges, type LookUp } from '../../../lib/platform/badges.ts';
import { recordKey, tabKey } from '../../../lib/platform/record-store.ts';
import { markSeen } from '../../../lib/platform/seen.ts';
import { writeSettings } from '../../../lib/platform/settings.ts';
import { fake } from './fake-extension.ts';
import { frameReportOf, mentionOf } from './messages-for-tests.ts';

beforeEach(() => fake.reset());

function supportOf(id: string): KnowledgeSupport {
  return {
    id,
    title: id,
    kind: 'clinical-support',
    publisher: 'A publisher',
    level: id.startsWith('se/') ? 'national' : 'region',
    audience: 'clinician',
    focus: ['E11'],
    keywords: [],
    relatedTo: [],
    source: 'made for a test',
  };
}

describe('what may give a number', () => {
  it.each([
    ['an active diagnosis', {}, ['E11.9']],
    ['a historical one', { status: 'historical' }, []],
    ['a suspected one', { status: 'suspected' }, []],
    ['one in the family', { status: 'family' }, []],
    ['one read from words alone', { evidence: [{ kind: 'term-only', place: 'note' }] }, []],
  ] as const)('%s', (_what, change, codes) => {
    const reports = [frameReportOf([], { mentions: [mentionOf('E11.9', change)] })];
    expect(signalling(reports).map(({ code }) => code)).toEqual(codes);
  });

  it('is each diagnosis once, from all frames the user can see', () => {
    const reports = [
      frameReportOf(['E11.9', 'I10.9']),
      frameReportOf(['E11.9', 'J45.9'], { frame: 4 }),
      frameReportOf(['C61.9'], { frame: 9, visible: false }),
    ];
    expect(signalling(reports).map(({ code }) => code)).toEqual(['E11.9', 'I10.9', 'J45.9']);
  });
});

describe('the number', () => {
  const entry = (id: string, standing: Entry<Found>['standing'] = 'applies'): Entry<Found> => ({
    found: { support: supportOf(id), layer: 'se' },
    standing,
    differences: [],
  });

  const withdrawn = (one: Entry<Found>) => ({
    ...one,
    found: { ...one.found, withdrawn: { id: 'se/a', reason: 'Fel dos', since: '2026-11-22' } },
  });

  it.each([
    ['all that is new', [entry('se/a'), entry('se/b')], [], 2],
    ['not what was shown', [entry('se/a'), entry('se/b')], ['se/a'], 1],
    ['what the region replaces, once', [entry('se/a', 'replaced')], [], 1],
    ['not what the region hides', [entry('se/a', 'hidden')], [], 0],
    ['not what is withdrawn', [withdrawn(entry('se/a')), entry('se/b')], [], 1],
    ['what the region has put in its place', [withdrawn(entry('se/a', 'replaced'))], [], 1],
  ])('counts %s', (_what, entries, seen, count) => {
    expect(countNew(entries, new Set(seen))).toBe(count);
  });

  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('%s is written "%s"', (count, text) => {
    expect(badgeText(count)).toBe(text);
  });
});

describe('the badge of a tab', () => {
  const asked: (readonly LayerId[])[] = [];
  const lookUp: LookUp = async (codings, layers) => {
    asked.push(layers);
    const ids = codings.flatMap(() => [
      'se/a',
      'se/b',
      ...(layers.includes('se-14') ? ['se-14/c'] : []),
    ]);
    return [...new Set(ids)].map(
      (id): Match => ({
        support: supportOf(id),
        layer: id.split('/')[0] ?? '',
        because: [],
      }),
    );
  };

  async function open(codes: readonly string[]): Promise<void> {
    fake.tabs.set(5, { id: 5, windowId: 1 });
    await fake.session.set({
      [recordKey(5, 0)]: frameReportOf(codes, { context: 'anna' }),
      [tabKey(5)]: { context: 'anna', access: 'read', frames: [0] },
    });
  }

  it('shows what is new, with the own region', async () => {
    await open(['E11.9']);
    const badges = createBadges(lookUp);
    await badges.follow(['record:5:0']);
    expect(fake.badges.get(5)).toBe('2');
    await writeSettings({ region: 'se-14' });
    await badges.renew();
    expect(fake.badges.get(5)).toBe('3');
    expect(asked.at(-1)).toEqual(['se', 'se-14']);
  });

  it('is empty when the panel has shown them', async () => {
    await open(['E11.9']);
    const badges = createBadges(lookUp);
    await markSeen(5, 'anna', ['se/a', 'se/b']);
    await badges.follow(['seen:5']);
    expect(fake.badges.get(5)).toBe('');
  });

  it('counts anew for another record', async () => {
    await open(['E11.9']);
    await markSeen(5, 'anna', ['se/a', 'se/b']);
    await fake.session.set({
      [recordKey(5, 0)]: frameReportOf(['E11.9'], { context: 'bertil' }),
      [tabKey(5)]: { context: 'bertil', access: 'read', frames: [0] },
    });
    await createBadges(lookUp).follow(['record:5:0', 'tab:5']);
    expect(fake.badges.get(5)).toBe('2');
  });

  it('is empty without diagnoses, and asks for nothing', async () => {
    await open([]);
    asked.length = 0;
    await createBadges(lookUp).follow(['record:5:0']);
    expect(fake.badges.get(5)).toBe('');
    expect(asked).toEqual([]);
  });

  it('is counted once for changes that come together', async () => {
    await open(['E11.9']);
    asked.length = 0;
    const badges = createBadges(lookUp);
    await Promise.all([badges.follow(['record:5:0']), badges.follow(['tab:5', 'record:5:4'])]);
    expect(asked).toHaveLength(1);
  });

  it('is empty while the catalogue cannot be read', async () => {
    await open(['E11.9']);
    const broken = createBadges(async () => {
      throw new Error('The database is broken.');
    });
    await broken.follow(['record:5:0']);
    expect(fake.badges.get(5)).toBe('');
  });

  it('is let be when the tab is gone', async () => {
    await open(['E11.9']);
    fake.tabs.delete(5);
    await createBadges(lookUp).follow(['record:5:0', 'words:1', 'last-report']);
    expect(fake.badges.size).toBe(0);
  });
});
