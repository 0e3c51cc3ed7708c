/** `test`, `duplicates`: what a catalogue as a whole looks like. */
import type { Command } from 'commander';
import { duplicateTopics, type Variant } from '../../editing/duplicates.ts';
import { checkWorkshop } from '../check-workshop.ts';
import type { Context } from '../program.ts';
import { publishedSupports } from '../published-supports.ts';
import { Refused } from '../refusal.ts';
import { readCases, rehearse } from '../rehearse.ts';
import { dayOf, type Terminal } from '../terminal.ts';

export function addOverviewCommands(program: Command, context: Context): void {
  program
    .command('test')
    .description(
      'ask the cases of tests.yaml ("this record shows these supports") of what is published and of layers/',
    )
    .action(async () => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const { supports } = checkWorkshop(workshop, today(terminal));
      const outcomes = await rehearse(
        workshop,
        readCases(workshop),
        publishedSupports(workshop),
        supports,
      );
      const failed = outcomes.filter(
        ({ missing, unwanted }) => missing.length + unwanted.length > 0,
      );
      const lines = outcomes.flatMap((each) => [
        `${failed.includes(each) ? '✗' : '✓'} ${each.name} (${each.codes.join(', ')})`,
        ...each.missing.map((id) => `    saknas: ${id}`),
        ...each.unwanted.map((id) => `    ska inte visas: ${id}`),
        ...each.added.map((id) => `    + ${id}`),
        ...each.removed.map((id) => `    − ${id}`),
      ]);
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
    )
    .action(({ hours }: { readonly hours?: string }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const topics = duplicateTopics(checkWorkshop(workshop, today(terminal)).supports);
      const spared = topics.reduce(
        (sum, { ids, variants }) => sum + ids.length - variants.length,
        0,
      );
      const lines = topics.flatMap(({ title, categories, layers, variants }) => [
        `${title} (${categories.join(', ') || '–'}): ${layers.length} lager, ${variants.length} verkligt olika`,
        ...variants.flatMap(tellVariant),
      ]);
      terminal.result(
        [
          ...lines,
          `${topics.length} ämnen, ${spared} texter som säger detsamma som en annan`,
          ...(Number(hours) > 0
            ? [`Med ${hours} timmar per text: ${spared * Number(hours)} timmar`]
            : []),
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
