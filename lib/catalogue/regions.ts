/**
 * Sweden's 21 regions and six healthcare regions (sjukvårdsregioner).
 *
 * The two-digit code is SCB's county code, which is also what 1177's addresses carry as
 * `globalregion`. Halland belongs to two healthcare regions: its north to the Western, its south
 * to the Southern.
 */
import type { LayerId } from './support.ts';

export const healthcareRegions = [
  { id: 'norra', name: 'Norra sjukvårdsregionen' },
  { id: 'mellansverige', name: 'Sjukvårdsregion Mellansverige' },
  { id: 'stockholm-gotland', name: 'Sjukvårdsregion Stockholm-Gotland' },
  { id: 'vastra', name: 'Västra sjukvårdsregionen' },
  { id: 'sydostra', name: 'Sydöstra sjukvårdsregionen' },
  { id: 'sodra', name: 'Södra sjukvårdsregionen' },
] as const;
export type HealthcareRegionId = (typeof healthcareRegions)[number]['id'];

export interface Region {
  /** SCB's county code, two digits: `14`. */
  readonly code: string;
  /** The region's layer of the catalogue: `se-14`. */
  readonly layer: LayerId;
  /** Its own name: `Västra Götalandsregionen`. */
  readonly name: string;
  readonly healthcareRegions: readonly HealthcareRegionId[];
}

function region(code: string, name: string, ...within: readonly HealthcareRegionId[]): Region {
  return { code, layer: `se-${code}`, name, healthcareRegions: within };
}

/** All 21, in the order of their codes. */
export const regions: readonly Region[] = [
  region('01', 'Region Stockholm', 'stockholm-gotland'),
  region('03', 'Region Uppsala', 'mellansverige'),
  region('04', 'Region Sörmland', 'mellansverige'),
  region('05', 'Region Östergötland', 'sydostra'),
  region('06', 'Region Jönköpings län', 'sydostra'),
  region('07', 'Region Kronoberg', 'sodra'),
  region('08', 'Region Kalmar län', 'sydostra'),
  region('09', 'Region Gotland', 'stockholm-gotland'),
  region('10', 'Region Blekinge', 'sodra'),
  region('12', 'Region Skåne', 'sodra'),
  region('13', 'Region Halland', 'vastra', 'sodra'),
  region('14', 'Västra Götalandsregionen', 'vastra'),
  region('17', 'Region Värmland', 'mellansverige'),
  region('18', 'Region Örebro län', 'mellansverige'),
  region('19', 'Region Västmanland', 'mellansverige'),
  region('20', 'Region Dalarna', 'mellansverige'),
  region('21', 'Region Gävleborg', 'mellansverige'),
  region('22', 'Region Västernorrland', 'norra'),
  region('23', 'Region Jämtland Härjedalen', 'norra'),
  region('24', 'Region Västerbotten', 'norra'),
  region('25', 'Region Norrbotten', 'norra'),
];

/** The region whose layer this is; nothing for the national layer and an organisation's. */
export function regionOfLayer(layer: LayerId): Region | undefined {
  return regions.find((candidate) => candidate.layer === layer);
}
