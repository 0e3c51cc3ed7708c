/** `states`, `retire`, `interim`: what becomes of a support from its draft to its end. */
import { type Command, Option } from 'commander';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import { MOST_DAYS, makeInterim, makeLasting } from '../interim.ts';
import { type Life, type LifeState, livesOf, readRetired, retire } from '../life.ts';
import type { Context } from '../program.ts';
import { publishedSupports } from '../published-supports.ts';
import type { Workshop } from '../workshop.ts';
import { wholeNumber } from './keys.ts';

const stateWords: Readonly<Record<LifeState, string>> = {
  draft: 'utkast',
  active: 'gäller',
  retired: 'avslutat',
};

export function addLifeCommands(program: Command, context: Context): void {
  program
    .command('states')
    .description('which supports are drafts, active or retired, and which wait for a signature')
    .addOption(new Option('--state <state>', 'these alone').choices(Object.keys(stateWords)))
    .action(({ state }: { readonly state?: string }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const all = livesIn(workshop, dayOf(terminal.now()));
      const lives = all.filter((each) => state === undefined || each.state === state);
      const counts = (['draft', 'active', 'retired'] as const).map(
        (each) => `${all.filter((life) => life.state === each).length} ${stateWords[each]}`,
      );
      terminal.result([...lives.map(lineOf), counts.join(', ')], { lives });
    });

  program
    .command('retire')
    .description('end a support: it leaves its layer, and its id is never published again')
    .argument('<id>', 'se/hypertoni')
    .requiredOption('--reason <text>', 'why, for the register')
    .action((id: string, { reason }: { readonly reason: string }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      retire(workshop, id, reason, dayOf(terminal.now()));
      terminal.result([`${id} is retired; sign and publish to take it away.`], { id, reason });
    });

  program
    .command('interim')
    .description(`in a crisis: mark a support as interim, valid for ${MOST_DAYS} days at most`)
    .argument('<id>', 'se/hypertoni')
    .option('--days <days>', 'how long it holds', wholeNumber, MOST_DAYS)
    .option('--undo', 'it has been reviewed in peace, and holds')
    .action((id: string, { days, undo }: { readonly days: number; readonly undo?: boolean }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      if (undo) {
        makeLasting(workshop, id, terminal.now());
        terminal.result([`${id} holds until it is reviewed.`], { id });
        return;
      }
      const last = makeInterim(workshop, id, days, terminal.now());
      terminal.result([`${id} is marked as interim and holds until ${last}.`], { id, last });
    });
}

/** @param today ISO date */
export function livesIn(workshop: Workshop, today: string): readonly Life[] {
  const sources = checkWorkshop(workshop, today).supports;
  return livesOf(sources, publishedSupports(workshop), readRetired(workshop));
}

function lineOf({ id, title, state, isChanged, retired }: Life): string {
  const since = retired === undefined ? '' : ` ${retired.since}: ${retired.reason}`;
  const waits = isChanged ? ', ändringen väntar på signaturer' : '';
  return `${stateWords[state]}${since}${waits}  ${title} (${id})`;
}
