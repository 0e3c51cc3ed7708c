/** Every text of the editor page, in English. */
import type { editorSv } from './editor-sv.ts';
import type { Message } from './text.ts';

export const editorEn: Readonly<Record<keyof typeof editorSv, Message>> = {
  'editor.title': 'Edit the catalogue',
  'editor.lead': 'Nobody sees what you do here until two have signed and somebody has published.',
  'editor.layer': 'Layer',
  'editor.layer.choose': 'Choose a layer',
  'editor.layer.national': 'National',
  'editor.open': 'Open a file',
  'editor.open.text': 'An edition (.jsonl), to be compared with what you write.',
  'editor.draft': 'Your draft from last time is shown.',
  'editor.draft.drop': 'Drop the draft',
  'editor.refused': 'The file could not be read: {why}',

  'editor.address': 'Paste the address of a support, or the id of another region’s',
  'editor.add': 'Add',
  'editor.address.wrong': 'That is no address beginning with https://',
  'editor.address.added': 'Added. Correct the proposal to the right.',
  'editor.paste': 'Paste from Excel',
  'editor.paste.text': 'The first row names the columns: title, kind, publisher, codes, url …',
  'editor.paste.take': 'Take in the rows',
  'editor.paste.taken': { one: '1 row taken in.', other: '{n} rows taken in.' },
  'editor.paste.none': 'There were no rows.',

  'editor.filter': 'Search the layer',
  'editor.rows': { one: '1 support', other: '{n} supports' },
  'editor.table': 'The supports of the layer. Arrow up and down move.',
  'editor.errors': { one: '1 error', other: '{n} errors' },
  'editor.warnings': { one: '1 warning', other: '{n} warnings' },
  'editor.fine': 'No errors',
  'editor.untitled': 'No title',

  'editor.form': 'The support',
  'editor.form.none': 'Choose a support in the list, or add one.',
  'editor.remove': 'Remove the support',
  'editor.keep': 'Choose',
  'editor.codes': 'Find a code',
  'editor.codes.text': 'Write a code or a word; choose to add.',
  'editor.codes.add': 'Add {code}, {name}',
  'editor.codes.remove': 'Remove {code}',
  'editor.codes.none': 'No code was found.',

  'editor.changes': 'Compared with edition {edition}',
  'editor.preview': 'Show for a code',
  'editor.preview.code': 'Diagnosis code',
  'editor.preview.none': 'No support of the layer is shown for the code.',
  'editor.preview.wrong': 'Write a code, J44.9 for instance.',

  'editor.export': 'Save a file',
  'editor.export.text': 'Taken in by: bredvid import FILE --layer {layer} --whole',
  'editor.export.errors': 'Correct the errors first.',

  'editor.sign': 'Sign',
  'editor.sign.text':
    'Open the draft (draft/metadata/{layer}.json) and your key. The key is never stored.',
  'editor.sign.draft': 'Draft',
  'editor.sign.key': 'Key file',
  'editor.sign.passphrase': 'Passphrase',
  'editor.sign.same': 'The draft holds exactly what you see here.',
  'editor.sign.other': 'The draft holds something else than what you see here.',
  'editor.sign.says': 'Version {version}, holds until {expires}, {n} signatures.',
  'editor.sign.do': 'Sign and save',
  'editor.sign.done': 'Signed. Put the file back into draft/metadata.',
  'editor.sign.failed': 'Nothing was signed: {why}',
};
