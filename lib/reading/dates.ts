/**
 * Dates in plain texts. The reader asks which of a page's dates is older, and the clock only where the page counts
 * from today: `Idag 09:00`, `för 2 år sedan`.
 */
import type { WordReader } from './read-words.ts';

/** A date in years, with its months as their part: from the earliest to the latest it may be. */
export interface PageDate {
  readonly from: number;
  readonly to: number;
  /** Where in the text it begins and ends. */
  readonly at: number;
  readonly end: number;
}

/** All dates in a text, in its order. */
export function datesIn(text: string, { plain, today }: WordReader): PageDate[] {
  if (!/\d|dag|day/i.test(text)) return [];
  const found: PageDate[] = [];
  for (const hit of text.matchAll(new RegExp(plain.anyDate, 'gi'))) {
    const [
      written,
      y0,
      y1,
      m1,
      y2,
      m2,
      first,
      second,
      y3,
      name,
      y4,
      y5,
      m5,
      y6,
      isToday,
      ago,
      inMonths,
    ] = hit;
    const short = y3 ?? y5;
    const year = Number(
      y0 ?? y1 ?? y2 ?? y4 ?? y6 ?? (short?.length === 2 ? century(short) : short),
    );
    const named = name && plain.months.findIndex((one) => new RegExp(one, 'i').test(name)) + 1;
    // `3/15/2021` is American.
    const numbered = Number(second) > 12 ? first : second;
    const month = Number(m1 ?? m2 ?? m5 ?? (named || numbered) ?? 0);
    if (month > 12 || Number(first) > 31) continue;
    const from =
      isToday || ago
        ? today - Number(ago ?? 0) / (inMonths ? 12 : 1)
        : year + Math.max(0, month - 1) / 12;
    found.push({
      from,
      to: month || !year ? from : year + 1,
      at: hit.index,
      end: hit.index + written.length,
    });
  }
  return found;
}

function century(digits: string): string {
  return (Number(digits) < 60 ? '20' : '19') + digits;
}
