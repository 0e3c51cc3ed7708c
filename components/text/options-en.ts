/** The texts of the settings page, in English. Same keys as the Swedish. */
import type { OptionsKey } from './options-sv.ts';
import type { MessagesOf } from './text.ts';

export const optionsEn: MessagesOf<OptionsKey> = {
  'options.title': 'Settings',
  'options.managed': 'Decided by your organisation.',
  'options.region': 'Region',
  'options.region.text':
    'The region’s additions and differences stand inside the national supports.',
  'options.look': 'Language and appearance',
  'options.locale': 'Language',
  'options.locale.sv': 'Svenska',
  'options.locale.en': 'English',
  'options.theme': 'Theme',
  'options.theme.system': 'As the computer',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.sites': 'Sites that are always read',
  'options.sites.text': 'Other pages are read only when you click Bredvid’s button.',
  'options.sites.none': 'None. Bredvid reads only when you click.',
  'options.sites.revoke': 'Stop reading',
  'options.sites.revoke.label': 'Stop reading {site}',
  'options.sites.label': 'Address of the record',
  'options.sites.placeholder': 'record.example.org',
  'options.sites.add': 'Always read',
  'options.sites.invalid': 'The address was not recognised. Write for example record.example.org.',
  'options.sites.refused': 'The browser did not give permission. Nothing has changed.',
  'options.sites.failed': 'It could not be changed. Try again.',
  'options.privacy': 'Privacy',
  'options.privacy.leaves': 'Nothing about the patient leaves the browser.',
  'options.privacy.leaves.text':
    'Bredvid sends no codes, words or addresses. The catalogue is in the extension and searched on this computer.',
  'options.privacy.opened':
    'When you open a knowledge support you visit its publisher’s site, as with any link. The address is the same for every patient.',
  'options.privacy.memory':
    'What was read on a page is in memory until the patient changes, the tab closes or the browser quits.',
  'options.privacy.now': 'Stored right now',
  'options.privacy.records': {
    one: 'Record pages read, in memory: {n}',
    other: 'Record pages read, in memory: {n}',
  },
  'options.privacy.settings': 'Settings: region, language and theme.',
  'options.privacy.catalogue': {
    one: 'Catalogue: {n} support, nothing about any patient.',
    other: 'Catalogue: {n} supports, nothing about any patient.',
  },
  'options.catalogue': 'Catalogue',
  'options.catalogue.text': 'Comes with the extension and works offline.',
  'options.catalogue.layer': 'Publisher',
  'options.catalogue.edition': 'Edition',
  'options.catalogue.published': 'Date',
  'options.catalogue.count': 'Supports',
  'options.catalogue.national': 'National',
  'options.permissions': 'Permissions and why they are needed',
  'options.permission.activeTab': 'Reads the open page when you click the button.',
  'options.permission.scripting': 'Puts the reader in the page. It never writes to the record.',
  'options.permission.sidePanel': 'Shows the panel beside the page.',
  'options.permission.storage': 'Keeps settings and, in memory, what was read.',
  'options.permission.unlimitedStorage': 'Keeps the catalogue when the disk is full.',
  'options.permission.alarms': 'Clears away old readings.',
  'options.permission.contextMenus': 'Searches selected text when you choose it.',
  'options.permission.hosts': 'A site is read only after you allowed that very site.',
};
