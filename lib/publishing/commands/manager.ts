/**
 * `answer`, `applies`: what a manager says as a published thing (features K4, M4, D4): thanks and
 * what was done, and what applies here. Signed and published as everything else.
 */
import { type Command, Option } from 'commander';
import { adoptionStatuses } from '../../catalogue/adoption.ts';
import { layerOfId } from '../../catalogue/namespace.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import { layerName } from '../layer-name.ts';
import type { Context } from '../program.ts';
import { putReference, referenceIds } from '../reference-file.ts';
import { Refused } from '../refusal.ts';
import type { Workshop } from '../workshop.ts';

interface Answer {
  readonly said: string;
  readonly did: string;
  readonly asked?: string;
  readonly layer?: string;
}
interface Decision {
  readonly status: string;
  readonly owner: string;
  readonly layer: string;
  readonly date?: string;
}

export function addManagerCommands(program: Command, context: Context): void {
  program
    .command('answer')
    .description(
      'answer those who gave feedback: "Du sa – vi gjorde" on the support, once published',
    )
    .argument('<support>', 'se/nkk-hypertoni')
    .requiredOption('--said <words>', 'what they said, in your words; about no person')
    .requiredOption('--did <words>', 'what was done about it, or why not; thanks go here')
    .option(
      '--asked <day>',
      'the day it was said, 2026-11-02: how long an answer takes is then told',
    )
    .option('--layer <layer>', 'who answers, if it is not the support’s own layer', layerName)
    .action((support: string, { said, did, asked, layer = layerOfId(support) }: Answer) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      refuseUnknown(workshop, support, today);
      const taken = referenceIds(workshop, 'answers', layer);
      const id = freeId(`${layer}/${nameOf(support)}-${today}`, taken);
      const entry = { id, support, said, did, ...(asked && { asked }), date: today };
      const place = { today, language: terminal.language };
      const file = putReference(workshop, 'answers', layer, entry, place);
      terminal.result([`${file}: ${id}. Sign and publish to have it shown.`], { file, id });
    });

  program
    .command('applies')
    .description('say what applies here: the decision stands on the support for all of the region')
    .argument('<support>', 'se/nkk-hypertoni')
    .requiredOption('--layer <layer>', 'where: se-14, org-name', layerName)
    .requiredOption('--owner <function>', 'the function that has decided, never a person')
    .addOption(
      new Option('--status <status>', 'what is decided')
        .choices(adoptionStatuses)
        .default('adopted'),
    )
    .option('--date <day>', 'of the decision (default: today)')
    .action((support: string, { layer, owner, status, date }: Decision) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      refuseUnknown(workshop, support, today);
      const id = `${layer}/${nameOf(support)}`;
      const entry = { id, support, status, owner, date: date ?? today };
      const place = { today, language: terminal.language };
      const file = putReference(workshop, 'adoptions', layer, entry, place);
      terminal.result([`${file}: ${id} ${status}. Sign and publish to have it shown.`], {
        file,
        id,
      });
    });
}

function refuseUnknown(workshop: Workshop, support: string, today: string): void {
  if (checkWorkshop(workshop, today).supports.some(({ id }) => id === support)) return;
  throw new Refused(`No layer has the support ${support}`, 'Copy the id from the layer', 'usage');
}

function nameOf(support: string): string {
  return support.slice(support.indexOf('/') + 1);
}

/** Two answers of a day stand beside each other. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let more = 2; ; more += 1) {
    const next = more === 2 ? id : `${id}-${more - 1}`;
    if (!taken.has(next)) return next;
  }
}
