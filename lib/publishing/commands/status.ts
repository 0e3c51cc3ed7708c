/** `status`: what a browser would accept from a repository, and why not. */
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { destinationOf } from '../destination.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { inspect } from '../status.ts';

export function addStatusCommand(program: Command, context: Context): void {
  program
    .command('status')
    .description('say what a browser would accept from a repository, and why not')
    .argument(
      '[url]',
      'https://server/path/, a folder or s3://…; published/ of --dir where none is given',
    )
    .option(
      '--root <file>',
      'a root you trust already (1.root.json); without it the one found there is believed',
    )
    .action(async (url: string | undefined, { root }: { root?: string }) => {
      const terminal = context.terminal();
      const place = url ?? context.workshop().path('published');
      if (root !== undefined && !existsSync(root))
        throw new Refused(`There is no file ${root}`, 'Name the root you trust', 'usage');
      const trusted = root === undefined ? undefined : readFileSync(root, 'utf8');
      const state = await inspect(destinationOf(place), terminal.now(), trusted);
      const lines = [
        state.isAccepted
          ? 'A browser accepts this repository.'
          : `A browser refuses this repository: ${state.why}.`,
        ...(trusted === undefined
          ? ['  The root found there was believed; name one you trust with --root.']
          : []),
        ...state.roles.map(
          ({ role, version, have, need, days }) =>
            `  ${role} version ${version}: ${have} of ${need} signatures, ${days < 0 ? `expired ${-days} days ago` : `${days} days left`}`,
        ),
        ...state.layers.map(
          ({ path, edition, published, count, bytes, deltas }) =>
            `  ${path}: ${edition === undefined ? '' : `edition ${edition} of ${published}, ${count} entries, `}${bytes} bytes${deltas === undefined ? '' : `, ${deltas.good} of ${deltas.named} deltas lead to it`}`,
        ),
        ...state.withdrawn.map(({ id, reason }) => `  withdrawn ${id}: ${reason}`),
      ];
      terminal.result(lines, state);
      if (!state.isAccepted) throw new Refused('', '');
    });
}
