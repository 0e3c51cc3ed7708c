/** `reviews`: what is to be reviewed again, as a list or as letters to those who own it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createResponsibility } from '../../catalogue/responsibility.ts';
import { nameFrom } from '../../editing/candidate.ts';
import { ESCALATED_AFTER, type ReviewLetter, reviewLetters } from '../../editing/review-letters.ts';
import { type Review, reviewsDue } from '../../editing/reviews.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import type { Context } from '../program.ts';
import type { Workshop } from '../workshop.ts';
import { referencesOf } from '../workshop-references.ts';

interface Options {
  readonly publisher?: string;
  readonly letters?: string;
}

export function addReviewsCommand(program: Command, context: Context): void {
  program
    .command('reviews')
    .description('supports that are overdue for review, or due today, within 30 or within 90 days')
    .option('--publisher <name>', 'of this publisher only')
    .option('--letters <folder>', 'write a letter to each owner, and to programme areas, here')
    .action(({ publisher, letters: folder }: Options) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      const supports = checkWorkshop(workshop, today).supports.filter(
        (support) => support.publisher === (publisher ?? support.publisher),
      );
      const reviews = reviewsDue(supports, today);
      if (folder === undefined) {
        terminal.result(tellReviews(reviews), { reviews });
        return;
      }
      const letters = reviewLetters(supports, responsibilityIn(workshop), today);
      mkdirSync(folder, { recursive: true });
      const written = letters.map((letter) => {
        const file = join(
          folder,
          `${letter.as === 'area' ? 'npo-' : ''}${nameFrom(letter.to)}.txt`,
        );
        writeFileSync(file, textOf(letter, today));
        return `${file}: ${letter.reviews.length} stöd, ${letter.mail ?? 'adress okänd'}`;
      });
      terminal.result([...written, `${letters.length} brev`], { letters });
    });
}

/** Who answers for what, as the workshop's own layers say. */
function responsibilityIn(workshop: Workshop) {
  return createResponsibility(referencesOf(workshop, 'bodies'));
}

const headings = {
  overdue: 'Försenade',
  today: 'I dag',
  'within-30': 'Inom 30 dagar',
  'within-90': 'Inom 90 dagar',
  unknown: 'Granskningsdatum saknas',
} as const;

function tellReviews(reviews: readonly Review[]): readonly string[] {
  return (Object.keys(headings) as (keyof typeof headings)[]).flatMap((urgency) => {
    const own = reviews.filter((review) => review.urgency === urgency);
    const lines = own.map(
      ({ title, id, publisher, due }) => `  ${due ?? '–'}  ${title} (${id}) · ${publisher}`,
    );
    return own.length === 0 ? [] : [`${headings[urgency]} (${own.length})`, ...lines];
  });
}

function textOf({ to, mail, as, reviews }: ReviewLetter, today: string): string {
  const why =
    as === 'owner'
      ? 'De här kunskapsstöden är ni avsändare för. De bör granskas igen:'
      : `De här kunskapsstöden rör era koder. De skulle ha granskats för mer än ${ESCALATED_AFTER} dagar sedan, och avsändaren är påmind:`;
  return [
    `Till: ${to}${mail === undefined ? ' (funktionsadress okänd)' : ` <${mail}>`}`,
    `Datum: ${today}`,
    '',
    why,
    '',
    ...tellReviews(reviews),
    '',
    'Granskat? Skriv det nya datumet i katalogen (senast granskad eller giltigt till). Gäller det inte längre: dra tillbaka det.',
    '',
  ].join('\n');
}
