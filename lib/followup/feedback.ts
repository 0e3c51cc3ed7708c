/**
 * What a clinician tells those who wrote a support: whether it helped, and why it was not followed.
 *
 * An item says nothing of who, of which patient, on which page or at what hour: the support, its
 * edition, the answer, the region and the ISO week are all there is (features K1, K2).
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';

export const deviationReasons = [
  'not-applicable',
  'patient-choice',
  'resource-missing',
  'disagree',
  'outdated',
  'error',
  'broken-link',
] as const;
export type DeviationReason = (typeof deviationReasons)[number];

export interface FeedbackItem {
  /** Random; only so that a receiver takes an item that is sent twice once. */
  readonly id: string;
  readonly support: SupportId;
  /** The edition of the layer the support stood in. */
  readonly edition: number;
  /** The layer of the clinician's own region; absent where none is chosen. */
  readonly region?: LayerId;
  /** `2026-W47`. */
  readonly week: string;
  readonly helped?: boolean;
  readonly reason?: DeviationReason;
  /** Free words that have passed `whyNotSendable`. */
  readonly words?: string;
  /** How it is done where they work, for the process team (K5); words of the same kind. */
  readonly experience?: string;
}

/** The ISO week of a day: `2026-11-22` → `2026-W47`. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The week belongs to the year its Thursday lies in.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const days = (date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** Longer words than this are another kind of letter. */
export const WORDS_LIMIT = 500;

export type Unsendable = 'long' | 'identity' | 'phone' | 'mail' | 'name';

const identity = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)|(?<!\d)(?:19|20)?\d{6}(?!\d)/;
const phone = /(?<![\d.,])(?:\+|0)\d(?:[\s-]?\d){5,}/;
const mail = /\S@\S+\.\S/;
const names = /(?<![.!?:]\s|^)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+/u;
const namesFirst = /(?:^|[.!?:]\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
/** Written as names are, and no one's. */
const nobody =
  /\b(?:Region(?:en)?|Västra Götaland\p{L}*|Socialstyrelsen|Läkemedelsverket|Kloka|Janusinfo|Örebro|Jämtland|Nationell\p{L}*|Svensk\p{L}*|Typ|Skåne\p{L}*)\b/gu;

/**
 * What in the words could point to a person; nothing when they may be kept and sent. Rather refuses
 * a sentence too many: whoever writes can write it another way.
 */
export function whyNotSendable(words: string): Unsendable | undefined {
  if (words.length > WORDS_LIMIT) return 'long';
  if (identity.test(words)) return 'identity';
  if (phone.test(words)) return 'phone';
  if (mail.test(words)) return 'mail';
  const others = words.replace(nobody, 'x');
  return names.test(others) || namesFirst.test(others) ? 'name' : undefined;
}
