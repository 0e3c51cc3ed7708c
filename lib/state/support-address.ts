/** The address a support is opened at from the panel: with the own region, where the page takes it. */
import { addressOf } from '../catalogue/address.ts';
import { regionOfLayer } from '../catalogue/regions.ts';
import type { LayerId, SupportLink } from '../catalogue/support.ts';

/** @param region the own region's layer; the national layer or nothing asks for no region */
export function addressFor(link: SupportLink, region: LayerId | undefined): string {
  return addressOf(link, region === undefined ? undefined : regionOfLayer(region)?.code);
}
