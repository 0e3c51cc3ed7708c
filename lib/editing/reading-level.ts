/**
 * How hard a Swedish text is to read, as läsbarhetsindex (LIX, Björnsson 1968): words a sentence, and of a
 * hundred words those of more than six letters. Below 30 is easy, above 60 very hard.
 */

/** Fewer say nothing about the sentence. */
const ENOUGH_WORDS = 5;

/** @returns the index; nothing for a text too short to have one */
export function readingLevel(text: string): number | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  const sentences = text.split(/[.!?:](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
