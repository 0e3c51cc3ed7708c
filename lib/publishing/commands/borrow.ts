/** `borrow`: a neighbour's support as a draft of one's own. */
import type { Command } from 'commander';
import { borrowed } from '../../editing/borrow.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import { mergeSupports } from '../layer-file.ts';
import { layerName } from '../layer-name.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';

export function addBorrowCommand(program: Command, context: Context): void {
  program
    .command('borrow')
    .description('take a support of another layer as a draft of your own, with whose it was')
    .argument('<id>', 'se-12/ako-hypertoni')
    .requiredOption('--layer <layer>', 'yours: se-14, org-name', layerName)
    .action((id: string, { layer }: { readonly layer: string }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      const { supports } = checkWorkshop(workshop, today);
      const support = supports.find((one) => one.id === id);
      if (support === undefined) {
        throw new Refused(`No layer has the support ${id}`, 'See `bredvid duplicates`', 'usage');
      }
      const own = borrowed(support, layer, today);
      if (supports.some((one) => one.id === own.id)) {
        throw new Refused(`${own.id} is there already`, 'Change it where it stands');
      }
      const target = `layers/${layer}.yaml`;
      const before = workshop.has(target) ? workshop.read(target) : undefined;
      workshop.write(target, mergeSupports(before, layer, [own], { today, isWhole: false }).text);
      terminal.result([`${target}: ${own.id}. ${own.source}. See \`bredvid check\`.`], {
        target,
        id: own.id,
      });
    });
}
