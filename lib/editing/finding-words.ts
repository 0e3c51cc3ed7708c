/** The sentences in which editors are told of findings. `%` is what the finding names. */
import { kindNames } from './columns.ts';
import type { Finding, Rule } from './findings.ts';
import { fieldName, type Language } from './wording.ts';

const sentences: Readonly<Record<Rule, readonly [sv: string, en: string]>> = {
  'not-valid': ['Godtas inte: %', 'Not accepted: %'],
  'unknown-code': ['Koden % finns inte i ICD-10-SE', 'The code % is not in ICD-10-SE'],
  'broad-codes': ['Mycket brett: % kategorier', 'Very broad: % categories'],
  'overlapping-codes': ['Koderna täcker varandra: %', 'The codes cover each other: %'],
  'no-codes': ['Inga koder: visas bara vid ordsökning', 'No codes: shown for words only'],
  'duplicate-id': ['Samma id står två gånger', 'The same id stands twice'],
  'duplicate-title': ['Samma titel som %', 'The same title as %'],
  'duplicate-address': ['Samma adress som %', 'The same address as %'],
  'no-kind': ['Sort saknas: välj vad det är', 'There is no kind: choose what it is'],
  'unknown-kind': [
    `Okänd sort %. Sorterna är: ${Object.keys(kindNames).join(', ')}`,
    `Unknown kind %. The kinds are: ${Object.values(kindNames).join(', ')}`,
  ],
  'no-owner': ['Utgivare saknas', 'There is no publisher'],
  'no-review-date': ['Granskningsdatum saknas', 'There is no review date'],
  'past-review-date': ['Granskad senast %: borde granskas igen', 'Last reviewed %: due again'],
  'no-longer-valid': [
    'Gällde till %: gör om eller dra tillbaka',
    'Valid until %: renew or withdraw',
  ],
  'no-why': ['Varför saknas: en rad om nyttan för patienten', 'There is no why for the patient'],
  'not-https': ['Adressen börjar inte med https://', 'The address does not begin with https://'],
  'host-not-listed': ['Lagret får inte länka till %', 'The layer may not link to %'],
  'long-title': ['Titeln är lång: % tecken', 'The title is long: % characters'],
  'looks-like-patient': ['Ser ut som ett personnummer', 'Looks like a personal identity number'],
  'looks-like-phone': ['Ser ut som ett telefonnummer', 'Looks like a telephone number'],
  'relation-missing': ['Det finns inget stöd %', 'There is no support %'],
  'names-nothing': ['% finns inte i de här lagren', '% is not in these layers'],
  'relation-withdrawn': ['Stödet % är indraget', 'The support % is withdrawn'],
  'base-changed': ['Grunden har ändrats sedan dess: %', 'The base has changed since: %'],
  'register-lacks': ['Saknas i registret: %', 'Missing in the register: %'],
  'link-gone': ['Sidan finns inte: %', 'The page is gone: %'],
  'link-moved': ['Sidan har flyttat: %', 'The page has moved: %'],
  'link-unreachable': ['Sidan svarar inte: %', 'The page does not answer: %'],
};

/** The schema's reasons (lib/catalogue/schema.ts), for whoever does not read English. */
const reasons: readonly (readonly [pattern: RegExp, sv: string])[] = [
  [/^it is empty$/, 'fältet är tomt'],
  [/^this field is missing$/, 'fältet saknas'],
  [/^this field is not known$/, 'fältet är okänt'],
  [/^it is not text$/, 'det är inte text'],
  [/^it is not a list$/, 'det är ingen lista'],
  [/^it is longer than (\d+) characters$/, 'längre än $1 tecken'],
  [/^it has more than (\d+) items$/, 'fler än $1 poster'],
  [/^an item stands in it twice$/, 'samma post står två gånger'],
  [/^it is none of (.*)$/, 'ska vara något av $1'],
  [/^it is no date .*$/, 'skriv datumet som 2023, 2023-05 eller 2023-05-17'],
  [/^it is no support id .*$/, 'id ska skrivas lager/namn med a–z, 0–9 och -'],
  [/^it holds HTML$/, 'innehåller HTML'],
  [/^it holds control or invisible characters$/, 'innehåller osynliga tecken'],
  [/^it holds white space .*$/, 'innehåller ovanliga blanktecken'],
  [/^it begins or ends with a space.*$/, 'börjar eller slutar med blanksteg, eller har två i rad'],
  [
    /^it holds other characters than printable ASCII$/,
    'adressen har å, ä, ö eller blanksteg: kopiera den ur webbläsaren',
  ],
  [/^its host is not a public name$/, 'adressen är inte på webben'],
  [/^it names a port$/, 'adressen har en port'],
  [/^it carries a user name or password$/, 'adressen innehåller ett lösenord'],
  [/^it cannot be read as an address$/, 'det är ingen adress'],
  [/^it is later than .*$/, 'datumet är senare än utgåvans dag'],
  [/^the id does not belong to the layer (.*)$/, 'id hör inte till lagret $1'],
  [/^the layer (\S+) cannot speak at the level (.*)$/, 'lagret $1 kan inte tala på nivån $2'],
  [/^it relates to a support of another region$/, 'det förhåller sig till en annan regions stöd'],
  [
    /^the codes and their origin go together.*$/,
    'koderna och deras ursprung hör ihop: båda eller inget',
  ],
];

/** One sentence, without the place. */
export function tellFinding({ rule, field, value }: Finding, language: Language): string {
  const sentence = sentences[rule][language === 'sv' ? 0 : 1];
  const told = sentence.replace('%', () => (language === 'sv' ? inSwedish(value) : value));
  return `${fieldName(field, language)}: ${told}`;
}

function inSwedish(reason: string): string {
  const [pattern, words] = reasons.find(([each]) => each.test(reason)) ?? [];
  return pattern && words ? reason.replace(pattern, words) : reason;
}
