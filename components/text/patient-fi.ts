/** The texts of the page that is turned to the patient, in Finnish. */
import type { PatientKey } from './patient-sv.ts';
import type { MessagesOf } from './text.ts';

export const patientFi: MessagesOf<PatientKey> = {
  'patient.title': 'Tietoa sinulle',
  'patient.waiting': 'Tietoja haetaan',
  'patient.none': 'Näytettävää potilasohjetta ei ole.',
  'patient.none.way': 'Sulje ikkuna ja hae paneelista.',
  'patient.over': 'Tietoja ei enää näytetä.',
  'patient.over.way': 'Toinen potilaskertomus on avattu. Sulje ikkuna.',
  'patient.read': 'Lue lisää: {site}',
  'patient.scan': 'Osoita ruutua puhelimen kameralla.',
  'patient.qr': 'Ruutukuvio, joka johtaa osoitteeseen {address}',
  'patient.landing': 'Hae otsikkoa verkkosivustolta.',
  'patient.from': 'Julkaisija: {publisher}',
  'patient.reviewed': 'tarkistettu: {date}',
  'patient.choice': 'apua yhteiseen päätökseen',
  'patient.easy': 'selkokieli',
  'patient.hide': 'Poista',
  'patient.hide.label': 'Poista {title}',
  'patient.print': 'Tulosta',
  'patient.close': 'Sulje',
  'patient.larger': 'Suurempi teksti',
  'patient.smaller': 'Pienempi teksti',
  'patient.origin': 'Hoito perustuu näihin: {titles}.',
  'patient.edition': 'Ammattilaisten ohjeet: {layer}, laitos {edition}, {date}.',
  'patient.national': 'kansalliset',
  'patient.languages': 'Selkokieli ja muut kielet ovat sivulla, jos julkaisijalla on ne.',
  'patient.private': 'Tänne ei ole tallennettu mitään sinusta.',
};
