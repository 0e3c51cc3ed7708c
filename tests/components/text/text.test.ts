import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sv } from '../../../components/text/sv.ts';
import { createText, dateInWords, loadText, type Message } from '../../../components/text/text.ts';
import { catalogues } from './catalogues.ts';

const inAll = (language: 'sv' | 'en' | 'fi'): Readonly<Record<string, Message>> =>
  Object.assign({}, ...catalogues.map((catalogue) => catalogue[language]));
const swedish = inAll('sv');
const others = { en: inAll('en'), fi: inAll('fi') };
const keys = Object.keys(swedish);
const browserWords = (language: string): object =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const messageIn = (messages: Readonly<Record<string, Message>>, key: string) => messages[key] ?? '';
const forms = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const placeholders = (message: Message) =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each(['en', 'fi'] as const)('the texts in %s', (language) => {
  it('have the keys of the Swedish, none missing and none over', () => {
    expect(Object.keys(others[language]).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('fill in the same as in Swedish: %s', (key) => {
    expect(placeholders(messageIn(others[language], key))).toEqual(
      placeholders(messageIn(swedish, key)),
    );
  });
});

describe('the texts', () => {
  it('are each of one page', () => {
    expect(catalogues.flatMap((catalogue) => Object.keys(catalogue.sv)).length).toBe(keys.length);
  });

  // Past its review date, a support says so (features G3): nobody is told by it, so no words may say that.
  const told =
    /(ägaren|förvaltaren|utgivaren|owner|publisher|omistaja|julkaisija)[^.]{0,30}(underrätt|meddela|informera|notified|informed|has been told|ilmoitettu)/i;
  it('never claim that somebody was told whom nobody told', () => {
    const all = [swedish, others.en, others.fi].flatMap((messages) => Object.values(messages));
    expect(all.flatMap(forms).filter((form) => told.test(form))).toEqual([]);
    expect('Granskningsdatum passerat, ägaren är underrättad').toMatch(told);
  });

  const statuses = /^(page|catalogue|none|lookup|updated|first|difference|age|patient|prepare)\./;
  it.each(keys.filter((key) => statuses.test(key)))('say a status in twelve words: %s', (key) => {
    for (const messages of [swedish, others.en, others.fi]) {
      for (const sentence of forms(messageIn(messages, key)).flatMap((form) =>
        form.split(/(?<=[.?!]) /),
      )) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('stand in Swedish and are marked where a translation lacks them', () => {
    const say = createText('fi', { there: 'här', lacking: 'bara {what}' }, { there: 'täällä' });
    expect(say('there')).toBe('täällä');
    expect(say('lacking', { what: 'svenska' })).toBe('bara svenska [svenska]');
  });

  it('choose the plural form and fill in what is given', async () => {
    const say = await loadText('en');
    expect(say('supports.count', { n: 1 })).toBe('1 support');
    expect(say('supports.count', { n: 0 })).toBe('0 supports');
    expect((await loadText('fi'))('supports.count', { n: 2 })).toBe('2 ohjetta');
    expect(createText('sv', sv)('announce.diagnoses', { n: 2 })).toBe('2 diagnoser');
  });
});

describe('the words that the browser itself shows', () => {
  it.each(['en', 'fi'])('are the same in %s as in Swedish', (language) => {
    expect(Object.keys(browserWords(language))).toEqual(Object.keys(browserWords('sv')));
  });
});

describe('dateInWords', () => {
  it.each([
    ['2023', 'sv', false, '2023'],
    ['2023-05', 'sv', false, 'maj 2023'],
    ['2023-05-17', 'sv', false, 'maj 2023'],
    ['2023-05-17', 'sv', true, '17 maj 2023'],
    ['2023-05-17', 'en', true, '17 May 2023'],
    ['2023-05', 'fi', false, 'toukokuu 2023'],
    ['2023-05-17', 'fi', true, '17. toukokuuta 2023'],
  ] as const)('%s in %s (day: %s) is %s', (iso, locale, day, words) => {
    expect(dateInWords(iso, locale, day)).toBe(words);
  });
});
