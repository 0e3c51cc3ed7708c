/**
 * The fast lane of a crisis (features H9): what was written in a hurry says so in its title, and
 * holds for thirty days at most. That two sign it is the rule of every edition.
 */
import { dayOf } from './day.ts';
import { Refused } from './refusal.ts';
import { openEntry } from './source-entry.ts';
import type { Workshop } from './workshop.ts';

export const MOST_DAYS = 30;
const DAY = 86_400_000;
const MARK = ' – tillfälligt';

/**
 * @param days from now, at most 30
 * @returns the last day it holds, ISO
 * @throws Refused when the layer has no such support, or more days are asked for
 */
export function makeInterim(workshop: Workshop, id: string, days: number, now: number): string {
  if (days > MOST_DAYS) {
    throw new Refused(
      `What is interim holds for ${MOST_DAYS} days at most`,
      'Name fewer days, or review it and make it lasting',
      'usage',
    );
  }
  const { entry, save } = openEntry(workshop, id);
  const title = String(entry.get('title'));
  const last = dayOf(now + days * DAY);
  if (!title.endsWith(MARK)) entry.set('title', title + MARK);
  entry.set('validUntil', last);
  save(dayOf(now));
  return last;
}

/** It has been reviewed in peace: neither mark nor last day any longer. */
export function makeLasting(workshop: Workshop, id: string, now: number): void {
  const { entry, save } = openEntry(workshop, id);
  const title = String(entry.get('title'));
  if (!title.endsWith(MARK))
    throw new Refused(`${id} is not interim`, 'Copy the id from the layer');
  entry.set('title', title.slice(0, -MARK.length));
  entry.delete('validUntil');
  save(dayOf(now));
}
