/** `drill`: the monthly exercise of a recall and a rollback. */
import type { Command } from 'commander';
import { type DrillStep, drill } from '../drill.ts';
import type { Context } from '../program.ts';

const stepWords: Readonly<Record<DrillStep['name'], string>> = {
  published: 'publicerat',
  changed: 'ändrat',
  withdrawn: 'indraget',
  'rolled-back': 'återställt',
};

export function addDrillCommand(program: Command, context: Context): void {
  program
    .command('drill')
    .description(
      'exercise a recall and a rollback on a copy with keys of its own; run it every month',
    )
    .argument('<id>', 'the support to try it on: se/hypertoni')
    .action(async (id: string) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const steps = await drill(workshop, id, terminal.now);
      const lines = steps.map(
        ({ name, milliseconds, edition, isWithdrawn }) =>
          `✓ ${stepWords[name]}: utgåva ${edition}${isWithdrawn ? ', överstruket' : ''}, ${(milliseconds / 1000).toFixed(1)} s`,
      );
      terminal.result([...lines, 'Inget i den riktiga katalogen är rört.'], { steps });
    });
}
