/** The texts of feedback and own use, fetched with them. */
import { feedbackSv } from './feedback-sv.ts';
import { fetchText, type Locale, type TextOf } from './text.ts';

export type FeedbackText = TextOf<keyof typeof feedbackSv>;

export function loadFeedbackText(locale: Locale): Promise<FeedbackText> {
  return fetchText(locale, feedbackSv, {
    en: async () => (await import('./feedback-en.ts')).feedbackEn,
    fi: async () => (await import('./feedback-fi.ts')).feedbackFi,
  });
}
