/** The texts of feedback and own use, fetched with them. */
import { feedbackSv } from './feedback-sv.ts';
import { createText, type Locale, type TextOf } from './text.ts';

export type FeedbackText = TextOf<keyof typeof feedbackSv>;

export async function loadFeedbackText(locale: Locale): Promise<FeedbackText> {
  return locale === 'en'
    ? createText('en', (await import('./feedback-en.ts')).feedbackEn)
    : createText('sv', feedbackSv);
}
