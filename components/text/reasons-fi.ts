/** The same in Finnish. */
import type { reasonsSv } from './reasons-sv.ts';

export const reasonsFi: Readonly<Record<keyof typeof reasonsSv, string>> = {
  'support.evidence': 'Näyttö',
  'grade.high': 'vahva',
  'grade.moderate': 'kohtalainen',
  'grade.low': 'heikko',
  'grade.very-low': 'hyvin heikko',
  'grade.proven-experience': 'perusteltu kokemus',
  'support.because.read': 'Näytetään koodin {code} vuoksi. Luettu kohdasta: {place}.',
  'support.because.entered': 'Näytetään koodin {code} vuoksi. Kirjoitit sen itse.',
  'support.because.focus': 'Ohje koskee koko ryhmää {focus}.',
  'support.because.broad': '{code} kokoaa useita koodeja; osuma on laaja.',
  'support.origin.stated': 'Julkaisija on ilmoittanut koodit.',
  'support.origin.derived': 'Koodit on johdettu julkaisijan KSH97-P-koodeista.',
  'support.origin.assigned': 'Koodit on asettanut Bredvid, kliinikko ei ole tarkistanut niitä.',
  'support.levels': 'Taso',
  'support.publisher': 'Julkaisija',
  'support.rule': 'Sääntö',
  'support.edition': 'Laitos',
  'support.reviewed': 'Tarkistettu',
  'support.until': 'Voimassa asti',
  'support.benefit': 'Potilashyöty',
  'support.first': 'Ensisijainen valinta',
  'support.interests': 'Sidonnaisuudet',
  'support.unstated': 'ei ilmoitettu',
  'support.map': 'Näytä kartalla',
};
