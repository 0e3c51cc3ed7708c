/** The texts of what stands beside the supports, fetched with it. */
import { followUpSv } from './follow-up-sv.ts';
import { createText, type Locale, type TextOf } from './text.ts';

export type FollowUpText = TextOf<keyof typeof followUpSv>;

export async function loadFollowUpText(locale: Locale): Promise<FollowUpText> {
  return locale === 'en'
    ? createText('en', (await import('./follow-up-en.ts')).followUpEn)
    : createText('sv', followUpSv);
}
