import './fake-extension.ts';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepOwnUnit, readOwnUnit } from '../../../lib/platform/own-unit.ts';
import { POLICY_ALARM, refreshPolicy, schedulePolicy } from '../../../lib/platform/policy.ts';
import { policyNames, reportPolicy } from '../../../lib/platform/policy-report.ts';
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
    ['three keys', { keys: 'spx' }, { keys: 'spx' }],
    ['one key for two', { keys: 'sps' }, {}],
    ['a key too few', { keys: 'sp' }, {}],
    ['a key too many', { keys: 'spxy' }, {}],
    ['a blank for a key', { keys: 's p' }, {}],
    ['an unknown theme', { region: 'se-01', theme: 'neon' }, { region: 'se-01' }],
  ])('survive %s in storage', (_what, stored, choices) => {
    expect(parseChoices(stored)).toEqual(choices);
  });
});

describe('the policy', () => {
  it.each([
    ['nothing', {}, { sites: [], userMayAddSites: true, locked: [] }],
    ['null', null, { sites: [], userMayAddSites: true, locked: [] }],
    [
      'all it can',
      {
        region: 'se-14',
        uiLocale: 'en',
        locked: ['region', 'uiLocale'],
        allowedSites: ['https://journal.example.se/start'],
        userMayAddSites: false,
      },
      {
        region: 'se-14',
        locale: 'en',
        locked: ['region', 'locale'],
        sites: ['https://journal.example.se'],
        userMayAddSites: false,
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
      { locale: 'en', locked: ['region'], sites: [], userMayAddSites: true },
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
    await fake.managed.set({ region: 'se-14', uiLocale: 'fi' });
    await refreshPolicy(false);
    expect(await readSettings()).toEqual({ region: 'se-01', locale: 'fi' });
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
    await refreshPolicy(false);
    expect((await readPolicy()).region).toBe('se-14');
    await refreshPolicy(true);
    expect(await readPolicy()).toEqual({ sites: [], userMayAddSites: true, locked: [] });
  });

  it('that the browser answers with nothing for is believed gone after a week', async () => {
    await fake.managed.set({ region: 'se-14' });
    await refreshPolicy(false);
    await fake.managed.remove(['region']);
    const now = vi.spyOn(Date, 'now').mockReturnValue(0);
    onTestFinished(() => now.mockRestore());
    await refreshPolicy(false);
    now.mockReturnValue(6 * 86_400_000);
    await refreshPolicy(false);
    expect((await readPolicy()).region).toBe('se-14');
    now.mockReturnValue(8 * 86_400_000);
    await refreshPolicy(false);
    expect((await readPolicy()).region).toBeUndefined();
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

  it('names the unit whose values stand first, until the user has chosen one', async () => {
    expect(await readOwnUnit()).toBeUndefined();
    await fake.local.set({ policy: { unit: 'VC Nord' } });
    expect(await readOwnUnit()).toBe('VC Nord');
    await keepOwnUnit('VC Syd');
    expect(await readOwnUnit()).toBe('VC Syd');
    await keepOwnUnit(undefined);
    expect(await readOwnUnit()).toBe('VC Nord');
  });

  it('can say what its description names, and nothing else', () => {
    const described: unknown = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const { properties } = described as { properties: Record<string, unknown> };
    expect(Object.keys(properties).sort()).toEqual([...policyNames].sort());
  });
});

describe('what became of the policy', () => {
  it.each([
    ['region', 'se-14', 'default', 'se-14'],
    ['region', 14, 'wrong', '14'],
    ['region', 'Västra Götaland', 'wrong', 'Västra Götaland'],
    ['uiLocale', 'sv', 'default', 'sv'],
    ['userMayAddSites', false, 'applies', 'false'],
    ['userMayAddSites', 'no', 'wrong', 'no'],
    ['feedbackReceiver', 'https://fhir.a.se/r4', 'applies', 'https://fhir.a.se/r4'],
    ['feedbackReceiver', 'http://fhir.a.se/r4', 'wrong', 'http://fhir.a.se/r4'],
    ['usageReceiver', 'https://fhir.a.se/r4', 'applies', 'https://fhir.a.se/r4'],
    ['usageReceiver', 'http://fhir.a.se/r4', 'wrong', 'http://fhir.a.se/r4'],
    ['pollHours', 4, 'applies', '4'],
    ['pollHours', 0, 'wrong', '0'],
    ['sources', ['https://a.se/k/'], 'applies', 'https://a.se/k/'],
    ['sources', ['https://a.se/k/', 'http://b.se/'], 'partly', 'https://a.se/k/'],
    ['sources', ['http://127.0.0.1:8080/'], 'applies', 'http://127.0.0.1:8080/'],
    ['allowedSites', ['*', 'https://journal.se'], 'partly', 'https://journal.se'],
    ['allowedSites', 'https://journal.se', 'wrong', 'https://journal.se'],
    ['signal', 'off', 'applies', 'off'],
    ['signal', 'loud', 'wrong', 'loud'],
    ['followUp', false, 'applies', 'false'],
    ['followUp', 'no', 'wrong', 'no'],
    ['linkHosts', ['1177.se'], 'applies', '1177.se'],
    ['linkHosts', ['1177.se', 'https://a.se/'], 'partly', '1177.se'],
    ['linkHosts', '1177.se', 'wrong', '1177.se'],
    ['toString', 'x', 'unknown', 'x'],
    ['future', { deep: true }, 'unknown', '{deep:true}'],
  ])('%s: %j is told as %s', (name, value, outcome, told) => {
    expect(reportPolicy({ [name]: value })).toEqual([{ name, value: told, outcome }]);
  });

  it('is one line a name, locked ones told apart, whatever else is wrong', () => {
    const told = reportPolicy({ uiLocale: 'xx', region: 'se-14', locked: ['region'] });
    expect(told.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'locked applies',
      'region locked',
      'uiLocale wrong',
    ]);
    expect(reportPolicy(undefined)).toEqual([]);
  });
});
