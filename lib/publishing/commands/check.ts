/** `check`, `diff`: an editor's own steps, before anybody signs. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { serializeBundle } from '../../catalogue/bundle.ts';
import { compareEntries } from '../../editing/compare.ts';
import { entriesOfBundle } from '../../editing/entries.ts';
import { type Finding, finding, hasErrors } from '../../editing/findings.ts';
import { tellChanges } from '../../editing/tell-changes.ts';
import { sourceChanges } from '../changes.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import { MIN_EXTENSION } from '../edition.ts';
import { checkLinks } from '../links.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { registerFindings } from '../register.ts';
import { readSource } from '../source.ts';
import { tellFindings } from '../tell-findings.ts';
import { wholeNumber } from './keys.ts';
import { livesIn } from './life.ts';

export function addCheckCommands(program: Command, context: Context): void {
  program
    .command('check')
    .description(
      'hold the layers against the rules; errors stop publishing, warnings are yours to judge',
    )
    .option(
      '--links',
      'ask also whether the addresses answer: few at a time, politely; run again to go on',
    )
    .option('--limit <n>', 'with --links: at most so many addresses in one run', wholeNumber, 500)
    .action(async ({ links, limit }: { links?: boolean; limit: number }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      const { findings, supports } = checkWorkshop(workshop, today);
      const lacking = registerFindings(workshop, livesIn(workshop, today));
      const told = [...findings, ...lacking, ...(links ? await linkFindings() : [])];
      terminal.result(tellFindings(told, terminal.language), { findings: told });
      if (hasErrors(told)) throw new Refused('', '');

      async function linkFindings(): Promise<readonly Finding[]> {
        const linked = supports.flatMap(({ id, link }) => (link ? [{ id, url: link.url }] : []));
        const states = await checkLinks(
          workshop,
          linked.map(({ url }) => url),
          {
            now: terminal.now,
            ask: fetch,
            pause: async (milliseconds) => void (await pause(milliseconds)),
            limit,
            onAnswer: (url, { result, answer }) => terminal.progress(`${result} ${answer} ${url}`),
          },
        );
        return linked.flatMap(({ id, url }) => {
          const state = states[url];
          if (state === undefined || state.result === 'ok') return [];
          const rule = {
            gone: 'link-gone',
            moved: 'link-moved',
            unreachable: 'link-unreachable',
          } as const;
          return [finding(rule[state.result], id, 'link.url', `${state.answer} (${url})`)];
        });
      }
    });

  program
    .command('diff')
    .description(
      'what has come, changed and gone: between two files, or between what is published and layers/',
    )
    .argument('[before]', 'a source (.yaml) or bundle (.jsonl)')
    .argument('[after]', 'the same')
    .action((before?: string, after?: string) => {
      const terminal = context.terminal();
      if (before !== undefined && after !== undefined) {
        const comparison = compareEntries(entriesIn(before), entriesIn(after));
        terminal.result(tellChanges(comparison, terminal.language), comparison);
        return;
      }
      if (before !== undefined)
        throw new Refused('One file has nothing to be compared with', 'Give two, or none', 'usage');
      const workshop = context.workshop();
      const changes = sourceChanges(workshop);
      const none = tellChanges(compareEntries([], []), terminal.language);
      const lines = changes.flatMap(({ path, comparison }) => [
        path,
        ...tellChanges(comparison, terminal.language),
      ]);
      terminal.result(lines.length > 0 ? lines : none, { changes });
    });
}

function entriesIn(file: string) {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}`, 'Check its name', 'usage');
  const text = readFileSync(file, 'utf8');
  const bundle = file.endsWith('.yaml')
    ? serializeBundle(readSource(text, file, MIN_EXTENSION).bundle)
    : text;
  return entriesOfBundle(bundle).entries;
}
