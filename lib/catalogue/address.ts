/**
 * The address a support is opened at.
 *
 * An address is opened as it was seen. The only thing ever added is the user's own region, on
 * pages that say they take it: the national clinical supports and 1177's patient texts answer
 * `?globalregion=NN` with that region's additions (seen on both sites; NN is the county code,
 * `00` is "no region"). `selectionCode=profession_primarvard`, also seen on the clinicians' site,
 * narrows the page to primary care; it stays out unless the user has asked for it, since a
 * profession is the reader's choice and not a fact about the support.
 */
import type { SupportLink } from './support.ts';

/** What `globalregion` carries when no region is chosen. */
const NO_REGION = '00';

export interface AddressOptions {
  /** Open the clinicians' site narrowed to primary care. Left out by default. */
  readonly primaryCare?: boolean;
}

/**
 * @param regionCode two-digit county code (`14`), or nothing when no region is chosen
 * @throws TypeError when the link's address is no address (a parsed link always is one)
 */
export function addressOf(
  link: SupportLink,
  regionCode?: string,
  options: AddressOptions = {},
): string {
  if (link.takesRegion === undefined) return link.url;
  const url = new URL(link.url);
  url.searchParams.set('globalregion', regionCode ?? NO_REGION);
  if (link.takesRegion === 'clinicians' && options.primaryCare === true) {
    url.searchParams.set('selectionCode', 'profession_primarvard');
  }
  return url.href;
}
