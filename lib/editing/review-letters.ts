/**
 * The reminders of reviews as letters: one to each owner, the body that signs the supports. What
 * has been overdue for long goes to the programme areas as well, that answer for the codes.
 */
import type { Body } from '../catalogue/body.ts';
import { layerOfId } from '../catalogue/namespace.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { Responsibility } from '../catalogue/responsibility.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { type Review, reviewsDue } from './reviews.ts';

export interface ReviewLetter {
  /** The body's name, or the publisher's where no body has it. */
  readonly to: string;
  /** The function's address; absent: not known. */
  readonly mail?: string;
  /** `owner` signs the supports; `area` answers for their codes, and the owner has not acted. */
  readonly as: 'owner' | 'area';
  /** The longest overdue first. Those without a date are in no letter: nothing is due. */
  readonly reviews: readonly Review[];
}

/** Overdue by more days than this: the programme area is told too. */
export const ESCALATED_AFTER = 90;

/** @param today ISO date */
export function reviewLetters(
  supports: readonly KnowledgeSupport[],
  responsibility: Responsibility,
  today: string,
): readonly ReviewLetter[] {
  const byId = new Map(supports.map((support) => [support.id, support]));
  const told = reviewsDue(supports, today).flatMap((review) => {
    const support = byId.get(review.id);
    if (support === undefined || review.days === undefined) return [];
    const { publisher, areas } = responsibility.answering(support);
    // Regions call their bodies alike; the publisher's name says whose it is.
    const isOfRegion = publisher !== undefined && layerOfId(publisher.id) !== NATIONAL_LAYER;
    const to = isOfRegion ? review.publisher : (publisher?.name ?? review.publisher);
    const owner = { review, as: 'owner' as const, to };
    const escalated = review.days < -ESCALATED_AFTER ? areas : [];
    return [
      { ...owner, body: publisher },
      ...escalated.map((area) => ({ review, as: 'area' as const, to: area.name, body: area })),
    ];
  });
  const letters = Map.groupBy(told, ({ as, to, body }) => `${as} ${body?.id ?? to}`);
  return [...letters.values()]
    .flatMap((items): ReviewLetter[] => {
      const [first] = items;
      if (first === undefined) return [];
      const { to, as, body } = first;
      return [{ to, as, ...mailOf(body), reviews: items.map(({ review }) => review) }];
    })
    .sort((one, other) =>
      one.as === other.as ? compare(one.to, other.to) : compare(other.as, one.as),
    );
}

function mailOf(body: Body | undefined): Pick<ReviewLetter, 'mail'> {
  return body?.contact === undefined ? {} : { mail: body.contact.mail };
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'sv');
}
