/** The texts of the page for preparing a meeting without a record, in Finnish. */
import type { PrepareKey } from './prepare-sv.ts';
import type { MessagesOf } from './text.ts';

export const prepareFi: MessagesOf<PrepareKey> = {
  'prepare.title': 'Valmistaudu',
  'prepare.lead': 'Kokoa päivän ohjeet. Älä koskaan kirjoita tänne mitään potilaasta.',
  'prepare.codes': 'Päivän koodit',
  'prepare.add': 'Hae ohjeet',
  'prepare.none': 'Diagnoosikoodia ei tunnistettu.',
  'prepare.unknown': {
    one: '{n} koodia ei tunnistettu: {codes}',
    other: '{n} koodia ei tunnistettu: {codes}',
  },
  'prepare.clear': 'Aloita alusta',
  'prepare.remove': 'Poista {code}',
  'prepare.choose': 'Valitse, mitkä ohjeet otetaan arkille.',
  'prepare.chosen': { one: '{n} ohje valittu', other: '{n} ohjetta valittu' },
  'prepare.print': 'Tulosta arkki',
  'prepare.save': 'Tallenna tiedostona',
  'prepare.phone': 'Avaa puhelimella',
  'prepare.scan': 'Suuntaa kamera ruutuun: julkaisijan sivu avautuu. Muuta ei siirry.',
  'prepare.qr': 'Ruutukuvio, joka avaa sivun {title}',
  'prepare.file': 'bredvid-{date}.html',
  'prepare.empty': 'Koodille {code} ei ole ohjetta.',
  'prepare.sheet': 'Ohjeet',
  'prepare.sheet.made': 'Tulostettu {date}. Tarkista julkaisijan sivulta, että ohje on voimassa.',
  'prepare.sheet.edition': '{layer}: laitos {edition}, {date}',
  'prepare.national': 'Kansalliset',
  'prepare.unlinked': 'Linkki puuttuu, hae julkaisijalta',
  'prepare.broken': 'Ohjeluetteloa ei voi lukea. Lataa sivu uudelleen.',
  'prepare.preparing': 'Ohjeluetteloa valmistellaan',
  'prepare.private': 'Sivulta ei tallenneta mitään. Kaikki katoaa, kun välilehti suljetaan.',
};
