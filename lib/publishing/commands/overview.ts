/** `test`, `duplicates`: what a catalogue as a whole looks like. */
import type { Command } from 'commander';
import { duplicateTopics, type Variant } from '../../editing/duplicates.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from './keys.ts';
import { rehearsalOf, tell } from './rehearsal.ts';

export function addOverviewCommands(program: Command, context: Context): void {
  program
    .command('test')
    .description(
      'ask the cases of tests.yaml ("this record shows these supports") of what is published and of layers/',
    )
    .action(async () => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const { outcomes, failed } = await rehearsalOf(workshop, terminal.now());
      const lines = outcomes.flatMap((each) => tell(each, failed));
      terminal.result(
        [...lines, `${outcomes.length - failed.length} av ${outcomes.length} som väntat`],
        { outcomes },
      );
      if (failed.length > 0) throw new Refused('', '');
    });

  program
    .command('duplicates')
    .description('which supports of different layers say much the same, and how they really differ')
    .option(
      '--hours <hours>',
      'what it takes to keep one text up: tells what one for all would spare',
      wholeNumber,
    )
    .action(({ hours }: { readonly hours?: number }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const topics = duplicateTopics(checkWorkshop(workshop, today(terminal)).supports);
      const spared = topics.reduce(
        (sum, { ids, variants }) => sum + ids.length - variants.length,
        0,
      );
      const lines = topics.flatMap(({ title, categories, ids, layers, variants }) => [
        `${title} (${categories.join(', ') || '–'}): ${layers.length} lager, ${ids.length} stöd, ${variants.length} olika`,
        ...variants.flatMap(tellVariant),
      ]);
      terminal.result(
        [
          ...lines,
          `${topics.length} ämnen, ${spared} stöd om detsamma som ett annat: titel och koder är jämförda, inte texterna.`,
          ...(hours === undefined
            ? []
            : [`Med ${hours} timmar per text: högst ${spared * hours} timmar`]),
        ],
        { topics, spared },
      );
    });
}

function tellVariant({ title, ids, onlyWords, onlyCodes }: Variant): readonly string[] {
  const apart = [
    ...(onlyCodes.length > 0 ? [`koder ${onlyCodes.join(', ')}`] : []),
    ...(onlyWords.length > 0 ? [`ord ${onlyWords.join(', ')}`] : []),
  ];
  return [
    `  • ${title}${apart.length > 0 ? ` (bara här: ${apart.join('; ')})` : ''}`,
    ...ids.map((id) => `      ${id}`),
  ];
}

const today = (terminal: Terminal) => dayOf(terminal.now());
