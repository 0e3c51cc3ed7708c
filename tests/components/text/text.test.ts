import { describe, expect, it } from 'vitest';
import { en } from '../../../components/text/en.ts';
import { followUpEn } from '../../../components/text/follow-up-en.ts';
import { followUpSv } from '../../../components/text/follow-up-sv.ts';
import { mapEn } from '../../../components/text/map-en.ts';
import { mapSv } from '../../../components/text/map-sv.ts';
import { sv } from '../../../components/text/sv.ts';
import { createText, dateInWords, loadText, type Message } from '../../../components/text/text.ts';

type Messages = Readonly<Record<string, Message>>;
const swedish: Messages = { ...sv, ...mapSv, ...followUpSv };
const english: Messages = { ...en, ...mapEn, ...followUpEn };
const keys = Object.keys(swedish);
const messageOf = (messages: Messages, key: string): Message => messages[key] ?? '';
const forms = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (message: Message) =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('the texts', () => {
  it('have the same keys in every language', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    const each = [sv, mapSv, followUpSv].flatMap((messages) => Object.keys(messages));
    expect(each).toHaveLength(keys.length);
  });

  it.each(keys)('fill in the same in every language: %s', (key) => {
    expect(placeholders(messageOf(english, key))).toEqual(placeholders(messageOf(swedish, key)));
  });

  const statuses = /^(page|catalogue|none|lookup|updated|first|difference|age)\./;
  it.each(keys.filter((key) => statuses.test(key)))('say a status in twelve words: %s', (key) => {
    for (const form of [...forms(messageOf(swedish, key)), ...forms(messageOf(english, key))]) {
      for (const sentence of form.split(/(?<=[.?!]) /)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('choose the plural form and fill in what is given', async () => {
    const inEnglish = await loadText('en');
    expect(inEnglish('supports.count', { n: 1 })).toBe('1 support');
    expect(inEnglish('supports.count', { n: 0 })).toBe('0 supports');
    expect(createText('sv', sv)('announce.diagnoses', { n: 2 })).toBe('2 diagnoser');
  });
});

describe('dateInWords', () => {
  it.each([
    ['2023', 'sv', false, '2023'],
    ['2023-05', 'sv', false, 'maj 2023'],
    ['2023-05-17', 'sv', false, 'maj 2023'],
    ['2023-05-17', 'sv', true, '17 maj 2023'],
    ['2023-05-17', 'en', true, '17 May 2023'],
  ] as const)('%s in %s (day: %s) is %s', (iso, locale, day, words) => {
    expect(dateInWords(iso, locale, day)).toBe(words);
  });
});
