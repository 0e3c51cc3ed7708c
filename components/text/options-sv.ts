/** The texts of the settings page, in Swedish. */
import type { Message } from './text.ts';

export const optionsSv = {
  'options.title': 'Inställningar',
  'options.managed': 'Bestäms av din organisation.',
  'options.region': 'Region',
  'options.region.text': 'Regionens tillägg och skillnader visas inne i de nationella stöden.',
  'options.look': 'Språk och utseende',
  'options.locale': 'Språk',
  'options.locale.sv': 'Svenska',
  'options.locale.en': 'English',
  'options.theme': 'Tema',
  'options.theme.system': 'Som datorn',
  'options.theme.light': 'Ljust',
  'options.theme.dark': 'Mörkt',
  'options.sites': 'Webbplatser som alltid läses',
  'options.sites.text': 'Andra sidor läses bara när du klickar på Bredvids knapp.',
  'options.sites.none': 'Inga. Bredvid läser bara när du klickar.',
  'options.sites.revoke': 'Sluta läsa',
  'options.sites.revoke.label': 'Sluta läsa {site}',
  'options.sites.label': 'Adress till journalen',
  'options.sites.placeholder': 'journal.exempel.se',
  'options.sites.add': 'Läs alltid',
  'options.sites.invalid': 'Adressen kändes inte igen. Skriv till exempel journal.exempel.se.',
  'options.sites.refused': 'Webbläsaren gav inte tillåtelse. Inget har ändrats.',
  'options.sites.failed': 'Det gick inte att ändra. Försök igen.',
  'options.privacy': 'Integritet',
  'options.privacy.leaves': 'Inget om patienten lämnar webbläsaren.',
  'options.privacy.leaves.text':
    'Bredvid skickar inga koder, ord eller adresser. Katalogen finns i tillägget och söks på datorn.',
  'options.privacy.opened':
    'När du öppnar ett kunskapsstöd besöker du utgivarens webbplats, som vilken länk som helst. Adressen är densamma för alla patienter.',
  'options.privacy.memory':
    'Det som lästs på en sida finns i minnet tills patienten byts, fliken stängs eller webbläsaren avslutas.',
  'options.privacy.now': 'Sparat just nu',
  'options.privacy.records': {
    one: 'Lästa journalsidor i minnet: {n}',
    other: 'Lästa journalsidor i minnet: {n}',
  },
  'options.privacy.settings': 'Inställningar: region, språk och tema.',
  'options.privacy.catalogue': {
    one: 'Kunskapskatalog: {n} stöd, inget om någon patient.',
    other: 'Kunskapskatalog: {n} stöd, inget om någon patient.',
  },
  'options.catalogue': 'Kunskapskatalog',
  'options.catalogue.text': 'Följer med tillägget och fungerar utan nät.',
  'options.catalogue.layer': 'Utgivare',
  'options.catalogue.edition': 'Utgåva',
  'options.catalogue.published': 'Datum',
  'options.catalogue.count': 'Stöd',
  'options.catalogue.national': 'Nationellt',
  'options.permissions': 'Behörigheter och varför de behövs',
  'options.permission.activeTab': 'Läser den öppna sidan när du klickar på knappen.',
  'options.permission.scripting': 'Sätter in läsaren på sidan. Den skriver aldrig i journalen.',
  'options.permission.sidePanel': 'Visar panelen bredvid sidan.',
  'options.permission.storage': 'Sparar inställningar och, i minnet, det som lästs.',
  'options.permission.unlimitedStorage': 'Låter katalogen ligga kvar när disken är trång.',
  'options.permission.alarms': 'Städar undan gamla läsningar.',
  'options.permission.contextMenus': 'Söker på markerad text när du väljer det.',
  'options.permission.hosts': 'Webbplatser läses först när du tillåtit just dem.',
} as const satisfies Readonly<Record<string, Message>>;

export type OptionsKey = keyof typeof optionsSv;
