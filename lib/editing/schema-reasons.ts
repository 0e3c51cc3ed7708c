/** The schema's reasons (lib/catalogue/schema.ts), for whoever does not read English. */
import type { Language } from './wording.ts';

const reasons: readonly (readonly [pattern: RegExp, sv: string, fi: string])[] = [
  [/^it is empty$/, 'fältet är tomt', 'kenttä on tyhjä'],
  [/^this field is missing$/, 'fältet saknas', 'kenttä puuttuu'],
  [/^this field is not known$/, 'fältet är okänt', 'kenttä on tuntematon'],
  [/^it is not text$/, 'det är inte text', 'se ei ole tekstiä'],
  [/^it is not a list$/, 'det är ingen lista', 'se ei ole luettelo'],
  [/^it is longer than (\d+) characters$/, 'längre än $1 tecken', 'yli $1 merkkiä'],
  [/^it has more than (\d+) items$/, 'fler än $1 poster', 'yli $1 kohtaa'],
  [/^an item stands in it twice$/, 'samma post står två gånger', 'sama kohta on kahdesti'],
  [/^it is none of (.*)$/, 'ska vara något av $1', 'pitää olla jokin näistä: $1'],
  [
    /^it is no date .*$/,
    'skriv datumet som 2023, 2023-05 eller 2023-05-17',
    'kirjoita päivä muodossa 2023, 2023-05 tai 2023-05-17',
  ],
  [
    /^it is no support id .*$/,
    'id ska skrivas lager/namn med a–z, 0–9 och -',
    'tunnuksen muoto on taso/nimi, merkit a–z, 0–9 ja -',
  ],
  [/^it holds HTML$/, 'innehåller HTML', 'sisältää HTML:ää'],
  [
    /^it holds control or invisible characters$/,
    'innehåller osynliga tecken',
    'sisältää näkymättömiä merkkejä',
  ],
  [
    /^it holds white space .*$/,
    'innehåller ovanliga blanktecken',
    'sisältää epätavallisia välilyöntejä',
  ],
  [
    /^it begins or ends with a space.*$/,
    'börjar eller slutar med blanksteg, eller har två i rad',
    'alussa tai lopussa on välilyönti, tai kaksi peräkkäin',
  ],
  [
    /^it holds other characters than printable ASCII$/,
    'adressen har å, ä, ö eller blanksteg: kopiera den ur webbläsaren',
    'osoitteessa on å, ä, ö tai välilyönti: kopioi se selaimesta',
  ],
  [/^its host is not a public name$/, 'adressen är inte på webben', 'osoite ei ole verkossa'],
  [/^it names a port$/, 'adressen har en port', 'osoitteessa on portti'],
  [
    /^it carries a user name or password$/,
    'adressen innehåller ett lösenord',
    'osoitteessa on salasana',
  ],
  [/^it cannot be read as an address$/, 'det är ingen adress', 'se ei ole osoite'],
  [
    /^it is later than .*$/,
    'datumet är senare än utgåvans dag',
    'päivä on myöhempi kuin laitoksen päivä',
  ],
  [
    /^the id does not belong to the layer (.*)$/,
    'id hör inte till lagret $1',
    'tunnus ei kuulu tasolle $1',
  ],
  [
    /^the layer (\S+) cannot speak at the level (.*)$/,
    'lagret $1 kan inte tala på nivån $2',
    'taso $1 ei voi puhua tasolla $2',
  ],
  [
    /^it relates to a support of another region$/,
    'det förhåller sig till en annan regions stöd',
    'se viittaa toisen alueen ohjeeseen',
  ],
  [
    /^the codes and their origin go together.*$/,
    'koderna och deras ursprung hör ihop: båda eller inget',
    'koodit ja niiden alkuperä kuuluvat yhteen: molemmat tai ei kumpaakaan',
  ],
];

/** What the schema says, which speaks English. */
export function tellReason(reason: string, language: Language): string {
  const found = reasons.find(([pattern]) => pattern.test(reason));
  if (language === 'en' || found === undefined) return reason;
  const [pattern, sv, fi] = found;
  return reason.replace(pattern, language === 'fi' ? fi : sv);
}
