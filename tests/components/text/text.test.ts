import { describe, expect, it } from 'vitest';
import { sv } from '../../../components/text/sv.ts';
import { createText, dateInWords, loadText, type Message } from '../../../components/text/text.ts';
import { catalogues } from './catalogues.ts';

const swedish: Readonly<Record<string, Message>> = Object.assign(
  {},
  ...catalogues.map((catalogue) => catalogue.sv),
);
const english: Readonly<Record<string, Message>> = Object.assign(
  {},
  ...catalogues.map((catalogue) => catalogue.en),
);
const keys = Object.keys(swedish);
const messageIn = (messages: Readonly<Record<string, Message>>, key: string) => messages[key] ?? '';
const forms = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (message: Message) =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('the texts', () => {
  it('have the same keys in every language, each of one page', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    expect(catalogues.flatMap((catalogue) => Object.keys(catalogue.sv)).length).toBe(keys.length);
  });

  it.each(keys)('fill in the same in every language: %s', (key) => {
    expect(placeholders(messageIn(english, key))).toEqual(placeholders(messageIn(swedish, key)));
  });

  const statuses = /^(page|catalogue|none|lookup|updated|first|difference|age|patient|prepare)\./;
  it.each(keys.filter((key) => statuses.test(key)))('say a status in twelve words: %s', (key) => {
    for (const form of [...forms(messageIn(swedish, key)), ...forms(messageIn(english, key))]) {
      for (const sentence of form.split(/(?<=[.?!]) /)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('choose the plural form and fill in what is given', async () => {
    const say = await loadText('en');
    expect(say('supports.count', { n: 1 })).toBe('1 support');
    expect(say('supports.count', { n: 0 })).toBe('0 supports');
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
