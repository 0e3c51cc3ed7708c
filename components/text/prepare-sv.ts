/** The texts of the page for preparing a meeting without a record, in Swedish. */
import type { Message } from './text.ts';

export const prepareSv = {
  'prepare.title': 'Förbered',
  'prepare.lead': 'Samla kunskapsstöd inför dagen. Skriv aldrig något om en patient här.',
  'prepare.codes': 'Dagens koder',
  'prepare.add': 'Hämta stöd',
  'prepare.none': 'Ingen diagnoskod kändes igen.',
  'prepare.unknown': {
    one: '{n} kod kändes inte igen: {codes}',
    other: '{n} koder kändes inte igen: {codes}',
  },
  'prepare.clear': 'Börja om',
  'prepare.remove': 'Ta bort {code}',
  'prepare.choose': 'Kryssa för det som ska med på arket.',
  'prepare.chosen': { one: '{n} stöd valt', other: '{n} stöd valda' },
  'prepare.print': 'Skriv ut arket',
  'prepare.save': 'Spara som fil',
  'prepare.phone': 'Öppna i telefonen',
  'prepare.scan': 'Rikta kameran mot rutan: utgivarens sida öppnas. Inget annat följer med.',
  'prepare.qr': 'Rutmönster som öppnar {title}',
  'prepare.file': 'bredvid-{date}.html',
  'prepare.empty': 'Inget kunskapsstöd finns för {code}.',
  'prepare.sheet': 'Kunskapsstöd',
  'prepare.sheet.made': 'Utskrivet {date}. Kontrollera på utgivarens sida att det gäller.',
  'prepare.sheet.edition': '{layer}: utgåva {edition}, {date}',
  'prepare.national': 'Nationellt',
  'prepare.unlinked': 'Länk saknas, sök hos utgivaren',
  'prepare.broken': 'Kunskapskatalogen kan inte läsas. Ladda om sidan.',
  'prepare.preparing': 'Kunskapskatalogen förbereds',
  'prepare.private': 'Inget på sidan sparas. Det är borta när fliken stängs.',
} as const satisfies Readonly<Record<string, Message>>;

export type PrepareKey = keyof typeof prepareSv;
