import { expect, it } from 'vitest';
import { addressOf } from '../../../lib/catalogue/address.ts';
import type { SupportLink } from '../../../lib/catalogue/support.ts';

const plain: SupportLink = { url: 'https://example.org/a?b=%C3%A5#c', scope: 'page' };
const clinicians: SupportLink = {
  url: 'https://vardpersonal.1177.se/kunskapsstod/kliniska-kunskapsstod/akne/',
  scope: 'page',
  takesRegion: 'clinicians',
};
const citizens: SupportLink = {
  url: 'https://www.1177.se/sjukdomar--besvar/akne/',
  scope: 'page',
  takesRegion: 'citizens',
};

it.each([
  ['is opened as it was seen', plain, '14', {}, 'https://example.org/a?b=%C3%A5#c'],
  ['takes the region of clinicians', clinicians, '14', {}, `${clinicians.url}?globalregion=14`],
  ['takes the region of citizens', citizens, '07', {}, `${citizens.url}?globalregion=07`],
  ['says when no region is chosen', citizens, undefined, {}, `${citizens.url}?globalregion=00`],
  [
    'is narrowed to primary care only when asked',
    clinicians,
    '14',
    { primaryCare: true },
    `${clinicians.url}?globalregion=14&selectionCode=profession_primarvard`,
  ],
  [
    'of citizens is never narrowed',
    citizens,
    '14',
    { primaryCare: true },
    `${citizens.url}?globalregion=14`,
  ],
])('an address %s', (_, link, region, options, address) => {
  expect(addressOf(link, region, options)).toBe(address);
});
