/** The texts of the page for preparing a meeting without a record, in English. Same keys as the Swedish. */
import type { PrepareKey } from './prepare-sv.ts';
import type { MessagesOf } from './text.ts';

export const prepareEn: MessagesOf<PrepareKey> = {
  'prepare.title': 'Prepare',
  'prepare.lead':
    'Collect knowledge supports for the day. Never write anything about a patient here.',
  'prepare.codes': 'The day’s codes',
  'prepare.add': 'Fetch supports',
  'prepare.none': 'No diagnosis code was recognised.',
  'prepare.unknown': {
    one: '{n} code was not recognised: {codes}',
    other: '{n} codes were not recognised: {codes}',
  },
  'prepare.clear': 'Start over',
  'prepare.remove': 'Remove {code}',
  'prepare.choose': 'Tick what is to be on the sheet.',
  'prepare.chosen': { one: '{n} support chosen', other: '{n} supports chosen' },
  'prepare.print': 'Print the sheet',
  'prepare.save': 'Save as a file',
  'prepare.phone': 'Open on a phone',
  'prepare.scan':
    'Point the camera at the square: the publisher’s page opens. Nothing else goes along.',
  'prepare.qr': 'Pattern that opens {title}',
  'prepare.file': 'bredvid-{date}.html',
  'prepare.empty': 'No knowledge support exists for {code}.',
  'prepare.sheet': 'Knowledge supports',
  'prepare.sheet.made': 'Printed {date}. Check on the publisher’s page that it applies.',
  'prepare.sheet.edition': '{layer}: edition {edition}, {date}',
  'prepare.national': 'National',
  'prepare.unlinked': 'No link, search at the publisher',
  'prepare.broken': 'The knowledge catalogue cannot be read. Reload the page.',
  'prepare.preparing': 'The knowledge catalogue is being prepared',
  'prepare.private': 'Nothing on the page is stored. It is gone when the tab closes.',
};
