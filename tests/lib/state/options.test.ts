import { describe, expect, it } from 'vitest';
import { createOptionsState, siteWritten } from '../../../lib/state/options.ts';

describe('siteWritten', () => {
  it.each([
    ['journal.exempel.se', 'https://journal.exempel.se'],
    [' journal.exempel.se/patient?id=1 ', 'https://journal.exempel.se'],
    ['https://journal.exempel.se/', 'https://journal.exempel.se'],
    ['http://localhost:8080/x', 'http://localhost:8080'],
    ['journal.exempel.se:8443', 'https://journal.exempel.se:8443'],
    ['localhost', 'https://localhost'],
  ])('%s means %s', (written, site) => {
    expect(siteWritten(written)).toBe(site);
  });

  it.each(['', ' ', 'journal', 'två ord', 'ftp://exempel.se', 'javascript:alert(1)', 'https://'])(
    '%s is no site',
    (written) => {
      expect(siteWritten(written)).toBeUndefined();
    },
  );
});

describe('the settings', () => {
  it('counts the supports on this computer', () => {
    const state = createOptionsState();
    state.layers.value = [
      { id: 'se', edition: 1, published: '2026-11-21', count: 3 },
      { id: 'se-14', edition: 1, published: '2026-11-21', count: 2 },
    ];
    expect(state.supportsOnDisk.value).toBe(5);
  });

  it('knows what the organisation has decided', () => {
    const state = createOptionsState();
    expect(state.isLocked('region')).toBe(false);
    state.settings.value = { region: 'se-14', locked: ['region'] };
    expect([state.isLocked('region'), state.isLocked('locale')]).toEqual([true, false]);
  });
});
