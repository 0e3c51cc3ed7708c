/** The texts of what stands beside the supports, fetched with it. */
import { followUpSv } from './follow-up-sv.ts';
import { fetchText, type Locale, type TextOf } from './text.ts';

export type FollowUpText = TextOf<keyof typeof followUpSv>;

export function loadFollowUpText(locale: Locale): Promise<FollowUpText> {
  return fetchText(locale, followUpSv, {
    en: async () => (await import('./follow-up-en.ts')).followUpEn,
    fi: async () => (await import('./follow-up-fi.ts')).followUpFi,
  });
}
