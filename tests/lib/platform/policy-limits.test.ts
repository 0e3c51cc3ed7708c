import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { asPolicyAllows, readPolicyLimits } from '../../../lib/platform/policy-limits.ts';
import { readPolicy } from '../../../lib/platform/settings.ts';
import { supportFor } from '../matching/builders.ts';
import { fake } from './fake-extension.ts';

beforeEach(() => fake.reset());

const limitsOf = async (policy: unknown) => {
  await fake.local.set({ policy });
  return await readPolicyLimits();
};

describe('what the policy takes away', () => {
  it.each([
    ['nothing', {}, { mayBadge: true, mayCount: true }],
    ['the number', { signal: 'off' }, { mayBadge: false, mayCount: true }],
    ['the counting', { followUp: false }, { mayBadge: true, mayCount: false }],
    [
      'nothing for values it does not know',
      { signal: 'loud', followUp: 'no', linkHosts: '1177.se', region: 7 },
      { mayBadge: true, mayCount: true },
    ],
    [
      'the hosts that are none, and no other',
      { linkHosts: ['https://a.se/', '1177.se', 7, ''], signal: 3 },
      { linkHosts: ['1177.se'], mayBadge: true, mayCount: true },
    ],
  ])('is %s', async (_what, policy, limits) => {
    expect(await limitsOf(policy)).toEqual(limits);
  });

  it('is the receiver of counts too, where nothing may be counted', async () => {
    const usageReceiver = 'https://fhir.a.se/r4';
    await fake.local.set({ policy: { usageReceiver, followUp: false } });
    expect((await readPolicy()).usageReceiver).toBeUndefined();
    await fake.local.set({ policy: { usageReceiver, followUp: 'maybe' } });
    expect((await readPolicy()).usageReceiver).toBe(usageReceiver);
  });
});

describe('links', () => {
  const at = (url: string) => ({ support: supportFor(['J44'], { link: { url, scope: 'page' } }) });

  it.each([
    ['https://1177.se/kol', true],
    ['https://www.1177.se/kol', true],
    ['https://1177.se.example/kol', false],
    ['https://not1177.se/', false],
  ])('to %s stay: %s', async (url, stays) => {
    await fake.local.set({ policy: { linkHosts: ['1177.se'] } });
    const [one] = await asPolicyAllows([at(url)]);
    expect(one?.support.link !== undefined).toBe(stays);
    await fake.local.set({ policy: {} });
    expect(await asPolicyAllows([at(url)])).toEqual([at(url)]);
  });
});
