import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { refreshPolicy } from '../../../lib/platform/policy.ts';
import {
  allowedSites,
  allowSite,
  patternOf,
  registerReader,
  revokeSite,
} from '../../../lib/platform/sites.ts';
import { fake } from './fake-extension.ts';

beforeEach(() => fake.reset());

describe('the pattern of a site', () => {
  it.each([
    ['https://journal.example.se', 'https://journal.example.se/*'],
    ['https://journal.example.se/patient/1?q=2#3', 'https://journal.example.se/*'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
    ['https://user:secret@journal.example.se', 'https://journal.example.se/*'],
    ['https://ÅRE.example.se', 'https://xn--re-xia.example.se/*'],
  ])('%s → %s', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });

  it.each(['file:///journal.html', 'chrome://extensions', 'javascript:0', 'journal', ''])(
    'is refused for %s',
    (origin) => {
      expect(() => patternOf(origin)).toThrow(TypeError);
    },
  );
});

describe('the allowed sites', () => {
  it('are those the browser has granted, and no others', async () => {
    expect(await allowedSites()).toEqual([]);
    expect(await allowSite('https://b.example.se')).toBe(true);
    await allowSite('https://a.example.se:8443/x');
    expect(await allowedSites()).toEqual(['https://a.example.se', 'https://b.example.se']);
    await revokeSite('https://b.example.se');
    expect(await allowedSites()).toEqual(['https://a.example.se']);
  });

  it('get the reader, and nothing else does', async () => {
    await registerReader();
    expect(fake.registered.size).toBe(0);
    await allowSite('https://a.example.se');
    await registerReader();
    await registerReader();
    await allowSite('https://b.example.se');
    await registerReader();
    expect([...fake.registered.values()].map(({ matches }) => matches)).toEqual([
      ['https://a.example.se/*', 'https://b.example.se/*'],
    ]);
    await revokeSite('https://a.example.se');
    await revokeSite('https://b.example.se');
    await registerReader();
    expect(fake.registered.size).toBe(0);
  });

  it('are only the policy’s where users may add none, also while the policy is not told', async () => {
    await allowSite('https://a.example.se');
    await allowSite('https://b.example.se');
    const policy = { userMayAddSites: false, allowedSites: ['https://b.example.se'] };
    await fake.managed.set(policy);
    await refreshPolicy(false);
    expect(await allowedSites()).toEqual(['https://b.example.se']);
    await fake.managed.remove(Object.keys(policy));
    await refreshPolicy(false);
    await registerReader();
    expect([...fake.registered.values()].map(({ matches }) => matches)).toEqual([
      ['https://b.example.se/*'],
    ]);
  });
});
