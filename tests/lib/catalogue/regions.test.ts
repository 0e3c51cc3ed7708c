import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { healthcareRegions, regionOfLayer, regions } from '../../../lib/catalogue/regions.ts';

it('are 21, each with its own layer, sorted by code', () => {
  expect(regions).toHaveLength(21);
  expect(regions.map(({ layer }) => layer)).toEqual(regions.map(({ code }) => `se-${code}`));
  expect(regions.map(({ code }) => code)).toEqual(regions.map(({ code }) => code).sort());
});

it('are found by their layer, which the national one has none of', () => {
  expect(regionOfLayer('se-14')?.name).toBe('Västra Götalandsregionen');
  expect(regionOfLayer('se')).toBeUndefined();
});

it('agree with ../shared/facts/code-systems.json', () => {
  const place = new URL('../../../../shared/facts/code-systems.json', import.meta.url);
  if (!existsSync(place)) {
    if (process.env.CI === 'true') throw new Error('../shared/facts is missing');
    console.warn('not compared: ../shared/facts/code-systems.json is missing');
    return;
  }
  const facts = JSON.parse(readFileSync(place, 'utf8'));
  expect(
    regions.map(({ code, name, healthcareRegions: within }) => ({ code, name, within })),
  ).toEqual(
    facts.regions.map((region: { code: string; name: string; healthcareRegions: string[] }) => ({
      code: region.code,
      name: region.name,
      within: region.healthcareRegions,
    })),
  );
  expect(healthcareRegions).toEqual(
    facts.healthcareRegions.map(({ id, name }: { id: string; name: string }) => ({ id, name })),
  );
});
