/** Every text of the feedback on a support and of the user's own counts, in English. */
import type { feedbackSv } from './feedback-sv.ts';
import type { Message } from './text.ts';

export const feedbackEn: Readonly<Record<keyof typeof feedbackSv, Message>> = {
  'feedback.whole': 'Follow-up, improvement and leadership',
  'feedback.helped': 'Did it help?',
  'feedback.yes': 'Yes',
  'feedback.no': 'No',
  'feedback.deviation': 'Report a deviation',
  'feedback.reason': 'Why is it not followed?',
  'feedback.reason.none': 'Choose a reason',
  'feedback.reason.not-applicable': 'Does not apply here',
  'feedback.reason.patient-choice': 'The patient’s choice',
  'feedback.reason.resource-missing': 'Resource missing',
  'feedback.reason.disagree': 'Do not agree',
  'feedback.reason.outdated': 'Out of date',
  'feedback.reason.error': 'An error in it',
  'feedback.reason.broken-link': 'The link is broken',
  'feedback.words': 'Your own words, if you like. Nothing about the patient.',
  'feedback.refused.long': 'Too long: at most 500 characters.',
  'feedback.refused.identity': 'Seems to hold an identity number. Take it out.',
  'feedback.refused.phone': 'Seems to hold a phone number. Take it out.',
  'feedback.refused.mail': 'Seems to hold an address. Take it out.',
  'feedback.refused.name': 'Seems to hold a name. Write it without.',
  'feedback.keep': 'Save',
  'feedback.kept': 'Saved on this computer.',
  'feedback.kept.sent': 'Sent to those who wrote it.',
  'feedback.kept.waiting': 'Saved, to be sent as soon as possible.',
  'feedback.failed': 'It could not be saved.',
  'feedback.receiver.none': 'Saved here only: your organisation does not receive yet.',
  'feedback.receiver': 'Sent without name, patient or page to your organisation’s receiver.',
  'feedback.answers': 'You said – we did',
  'feedback.answer': '{said} → {did} ({date})',

  'own.title': 'My own use',
  'own.text': 'Counted here only, for you. Nothing is sent.',
  'own.told':
    'Your organisation gets, from a random sample and without who, which supports were opened in a week, common diagnosis category and region.',
  'own.sent': {
    one: '{n} count sent, {waiting} waiting',
    other: '{n} counts sent, {waiting} waiting',
  },
  'own.none': 'Nothing counted yet.',
  'own.support': 'Support',
  'own.category': 'Diagnosis',
  'own.week': 'Week',
  'own.times': 'Opened',
  'own.feedback': {
    one: '{n} answer to those who wrote, {sent} sent',
    other: '{n} answers to those who wrote, {sent} sent',
  },
  'own.delete': 'Delete all',
};
