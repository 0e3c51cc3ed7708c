/** `reviews`: what is to be reviewed again, as a list or as letters to those who own it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createResponsibility } from '../../catalogue/responsibility.ts';
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import { nameFrom } from '../../editing/candidate.ts';
import { ESCALATED_AFTER, type ReviewLetter, reviewLetters } from '../../editing/review-letters.ts';
import { type Review, reviewsDue } from '../../editing/reviews.ts';
import { fold } from '../../terminology/words.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
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
      const all = checkWorkshop(workshop, today).supports;
      const supports = publisher === undefined ? all : ofPublisher(publisher, all);
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

/** @throws Refused when nobody of that name has a support; names the nearest ones */
function ofPublisher(
  name: string,
  supports: readonly KnowledgeSupport[],
): readonly KnowledgeSupport[] {
  const own = supports.filter(({ publisher }) => publisher === name);
  if (own.length > 0) return own;
  const names = [...new Set(supports.map(({ publisher }) => publisher))].sort();
  const near = names.filter((one) => fold(one).includes(fold(name)));
  throw new Refused(
    `No support has the publisher "${name}"`,
    `Write one of: ${(near.length > 0 ? near : names).join(' · ')}`,
    'usage',
  );
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
  if (reviews.length === 0) return ['Inget att granska inom 90 dagar.'];
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
