import './fake-extension.ts';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { POLICY_ALARM, refreshPolicy, schedulePolicy } from '../../../lib/platform/policy.ts';
import {
  readPolicy,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../../lib/platform/settings.ts';
import { parseChoices, parsePolicy } from '../../../lib/platform/settings-schema.ts';
import { fake, settled } from './fake-extension.ts';

beforeEach(() => fake.reset());

describe('the settings', () => {
  it('are empty on a fresh profile', async () => {
    expect(await readSettings()).toEqual({});
  });

  it('are what was chosen, each by itself', async () => {
    await writeSettings({ region: 'se-14' });
    await writeSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ region: 'se-14', theme: 'dark' });
    await writeSettings({ region: undefined });
    expect(await readSettings()).toEqual({ theme: 'dark' });
  });

  it('are told when they change', async () => {
    const told: Settings[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await writeSettings({ locale: 'en' });
    await fake.local.set({ other: 1 });
    await settled();
    stop();
    await writeSettings({ locale: 'sv' });
    await settled();
    expect(told).toEqual([{ locale: 'en' }]);
  });

  it.each([
    ['nothing', undefined, {}],
    ['text', 'se-14', {}],
    ['a region that is none', { region: 'se-99', theme: 'dark' }, { theme: 'dark' }],
    ['a key of every object', { toString: 'sv' }, {}],
    ['an unknown theme', { region: 'se-01', theme: 'neon' }, { region: 'se-01' }],
  ])('survive %s in storage', (_what, stored, choices) => {
    expect(parseChoices(stored)).toEqual(choices);
  });
});

describe('the policy', () => {
  it.each([
    ['nothing', {}, { sites: [], locked: [] }],
    ['null', null, { sites: [], locked: [] }],
    [
      'all it can',
      {
        region: 'se-14',
        uiLocale: 'en',
        locked: ['region', 'uiLocale'],
        allowedSites: ['https://journal.example.se/start'],
      },
      {
        region: 'se-14',
        locale: 'en',
        locked: ['region', 'locale'],
        sites: ['https://journal.example.se'],
      },
    ],
    [
      'much that is not understood',
      {
        region: 14,
        uiLocale: 'en',
        locked: ['everything', 7, 'region'],
        allowedSites: ['*', 'file:///x', null],
        future: { deep: true },
      },
      { locale: 'en', locked: ['region'], sites: [] },
    ],
  ])('says %s', (_what, managed, policy) => {
    expect(parsePolicy(managed)).toEqual(policy);
  });

  it('proposes what the user has not chosen', async () => {
    await fake.managed.set({ region: 'se-14', uiLocale: 'en' });
    await refreshPolicy(false);
    expect(await readSettings()).toEqual({ region: 'se-14', locale: 'en' });
    await writeSettings({ region: 'se-01' });
    expect(await readSettings()).toEqual({ region: 'se-01', locale: 'en' });
  });

  it('goes before the choice where it locks', async () => {
    await writeSettings({ region: 'se-01', theme: 'dark' });
    await fake.managed.set({ region: 'se-14', locked: ['region', 'uiLocale'] });
    await refreshPolicy(false);
    expect(await readSettings()).toEqual({ region: 'se-14', theme: 'dark' });
  });

  it('is kept while the browser has not read it yet, and goes when it is surely gone', async () => {
    await fake.managed.set({ region: 'se-14', allowedSites: ['https://journal.example.se'] });
    await refreshPolicy(false);
    await fake.managed.remove(['region', 'allowedSites']);
    await schedulePolicy();
    expect((await readPolicy()).region).toBe('se-14');
    expect(fake.alarms.has(POLICY_ALARM)).toBe(true);
    await refreshPolicy(true);
    expect(await readPolicy()).toEqual({ sites: [], locked: [] });
  });

  it('is absent where the browser has none to give', async () => {
    const get = fake.managed.get;
    fake.managed.get = async () => {
      throw new Error('Managed storage manifest not found');
    };
    await refreshPolicy(true);
    fake.managed.get = get;
    expect(await readSettings()).toEqual({});
  });

  it('can say what its description names, and nothing else', () => {
    const described: unknown = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const { properties } = described as { properties: Record<string, unknown> };
    expect(Object.keys(properties).sort()).toEqual([
      'allowedSites',
      'locked',
      'region',
      'uiLocale',
    ]);
  });
});
