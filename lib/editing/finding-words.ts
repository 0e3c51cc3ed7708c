/** The sentences in which editors are told of findings. `%` is what the finding names. */
import { kindNames } from './columns.ts';
import type { Finding, Rule } from './findings.ts';
import { tellReason } from './schema-reasons.ts';
import { fieldName, inLanguage, type Language, type Said } from './wording.ts';

const sentences: Readonly<Record<Rule, Said>> = {
  'not-valid': ['Godtas inte: %', 'Not accepted: %', 'Ei hyväksytä: %'],
  'unknown-code': [
    'Koden % finns inte i ICD-10-SE',
    'The code % is not in ICD-10-SE',
    'Koodia % ei ole ICD-10-SE:ssä',
  ],
  'broad-codes': [
    'Mycket brett: % kategorier',
    'Very broad: % categories',
    'Hyvin laaja: % luokkaa',
  ],
  'overlapping-codes': [
    'Koderna täcker varandra: %',
    'The codes cover each other: %',
    'Koodit ovat päällekkäin: %',
  ],
  'no-codes': [
    'Inga koder: visas bara vid ordsökning',
    'No codes: shown for words only',
    'Ei koodeja: näkyy vain sanahaussa',
  ],
  'duplicate-id': [
    'Samma id står två gånger',
    'The same id stands twice',
    'Sama tunnus on kahdesti',
  ],
  'duplicate-title': ['Samma titel som %', 'The same title as %', 'Sama otsikko kuin %'],
  'duplicate-address': ['Samma adress som %', 'The same address as %', 'Sama osoite kuin %'],
  'no-kind': [
    'Sort saknas: välj vad det är',
    'There is no kind: choose what it is',
    'Laji puuttuu: valitse, mikä se on',
  ],
  'unknown-kind': [
    `Okänd sort %. Sorterna är: ${Object.keys(kindNames).join(', ')}`,
    `Unknown kind %. The kinds are: ${Object.values(kindNames).join(', ')}`,
    `Tuntematon laji %. Lajit ovat: ${Object.keys(kindNames).join(', ')}`,
  ],
  'no-owner': ['Utgivare saknas', 'There is no publisher', 'Julkaisija puuttuu'],
  'no-review-date': [
    'Granskningsdatum saknas',
    'There is no review date',
    'Tarkistuspäivä puuttuu',
  ],
  'past-review-date': [
    'Granskad senast %: borde granskas igen',
    'Last reviewed %: due again',
    'Tarkistettu viimeksi %: pitäisi tarkistaa uudelleen',
  ],
  'no-longer-valid': [
    'Gällde till %: gör om eller dra tillbaka',
    'Valid until %: renew or withdraw',
    'Voimassaolo päättyi %: uusi tai peruuta',
  ],
  'no-why': [
    'Varför saknas: en rad om nyttan för patienten',
    'There is no why for the patient',
    'Miksi puuttuu: yksi rivi hyödystä potilaalle',
  ],
  'hard-to-read': [
    'Svår att läsa (LIX %): kortare ord och meningar',
    'Hard to read (LIX %): shorter words and sentences',
    'Vaikealukuinen (LIX %): lyhyempiä sanoja ja lauseita',
  ],
  'not-https': [
    'Adressen börjar inte med https://',
    'The address does not begin with https://',
    'Osoitteen alussa ei ole https://',
  ],
  'host-not-listed': [
    'Lagret får inte länka till %',
    'The layer may not link to %',
    'Taso ei saa linkittää tänne: %',
  ],
  'long-title': [
    'Titeln är lång: % tecken',
    'The title is long: % characters',
    'Otsikko on pitkä: % merkkiä',
  ],
  'looks-like-patient': [
    'Ser ut som ett personnummer',
    'Looks like a personal identity number',
    'Näyttää henkilötunnukselta',
  ],
  'looks-like-phone': [
    'Ser ut som ett telefonnummer',
    'Looks like a telephone number',
    'Näyttää puhelinnumerolta',
  ],
  'relation-missing': ['Det finns inget stöd %', 'There is no support %', 'Ohjetta % ei ole'],
  'names-nothing': [
    '% finns inte i de här lagren',
    '% is not in these layers',
    '% ei ole näillä tasoilla',
  ],
  'relation-withdrawn': [
    'Stödet % är indraget',
    'The support % is withdrawn',
    'Ohje % on peruutettu',
  ],
  'base-changed': [
    'Grunden har ändrats sedan dess: %',
    'The base has changed since: %',
    'Perusohje on muuttunut sen jälkeen: %',
  ],
  'register-lacks': [
    'Saknas i registret: %',
    'Missing in the register: %',
    'Puuttuu rekisteristä: %',
  ],
  'link-gone': ['Sidan finns inte: %', 'The page is gone: %', 'Sivua ei ole: %'],
  'link-moved': ['Sidan har flyttat: %', 'The page has moved: %', 'Sivu on siirtynyt: %'],
  'link-unreachable': ['Sidan svarar inte: %', 'The page does not answer: %', 'Sivu ei vastaa: %'],
};

/** One sentence, without the place. */
export function tellFinding({ rule, field, value }: Finding, language: Language): string {
  const told = inLanguage(sentences[rule], language).replace('%', () =>
    tellReason(value, language),
  );
  return `${fieldName(field, language)}: ${told}`;
}
