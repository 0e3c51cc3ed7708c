/**
 * `bredvid`: the command line that publishes a catalogue. This module is its front door; each
 * command stands in `commands/`.
 */
import { Command, CommanderError, Option } from 'commander';
import { CatalogueError } from '../catalogue/errors.ts';
import { interfaceLanguages } from '../catalogue/interface-language.ts';
import type { Language } from '../editing/wording.ts';
import { addBorrowCommand } from './commands/borrow.ts';
import { addCheckCommands } from './commands/check.ts';
import { addDrillCommand } from './commands/drill.ts';
import { addImportCommand } from './commands/import.ts';
import { addKeyCommands } from './commands/keys.ts';
import { addLifeCommands } from './commands/life.ts';
import { addManagerCommands } from './commands/manager.ts';
import { addOverviewCommands } from './commands/overview.ts';
import { addPublishCommands } from './commands/publish.ts';
import { addRegisterCommand } from './commands/register.ts';
import { addReportCommand } from './commands/report.ts';
import { addReviewsCommand } from './commands/reviews.ts';
import { addSignCommands } from './commands/sign.ts';
import { addStatusCommand } from './commands/status.ts';
import { ownVersion } from './own-version.ts';
import { exitCodes, Refused } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What every command is handed. */
export interface Context {
  /** What it says and asks, as the options before the command say. */
  terminal(): Terminal;
  /** The folder of `--dir`. @throws Refused when it is none */
  workshop(): Workshop;
  /** The folder of `--dir`, whatever is in it. */
  dir(): string;
}

const introduction = `
Publishes a signed catalogue of knowledge supports on any static web server.

The way of an edition:
  1. edit layers/*.yaml, or bring in a spreadsheet    bredvid import stod.xlsx --layer se-14
  2. see what is wrong, and what would change         bredvid check, bredvid diff
  3. two people sign, each on their own machine       bredvid sign --key anna.key.pem
  4. publish                                          bredvid publish https://server/catalogue/ --key online.key.pem
  5. see what a browser would accept                  bredvid status https://server/catalogue/ --root 1.root.json

A daily job keeps the timestamp fresh: bredvid timestamp DESTINATION --key online.key.pem
Every step may be run again, and stopped anywhere, without harm.`;

const ending = `
Exit codes: 0 done · 1 refused content · 2 not understood · 3 signatures missing · 4 server · 70 a fault of bredvid
BREDVID_PASSPHRASE answers for the passphrase where nobody can type it.
More: docs/administrator.md (keys, servers), docs/editor.md (the editor's first day, in Swedish)`;

/** @returns the exit code */
export async function runProgram(
  args: readonly string[],
  makeTerminal: (isJson: boolean, language: Language) => Terminal,
): Promise<number> {
  const program = createProgram(makeTerminal);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    const { json, language } = program.opts<{ json: boolean; language: Language }>();
    const terminal = makeTerminal(json, language);
    if (!(error instanceof CommanderError)) return tellRefusal(error, terminal, json);
    if (error.exitCode === 0) return exitCodes.done;
    // In words it has been said already.
    if (json) terminal.result([], { error: error.message, code: exitCodes.usage });
    return exitCodes.usage;
  }
}

/** @throws what is no refusal: a fault of this program */
function tellRefusal(thrown: unknown, terminal: Terminal, isJson: boolean): number {
  const error = refusedByDisk(thrown) ?? thrown;
  if (!(error instanceof Refused) && !(error instanceof CatalogueError)) throw error;
  const code = error instanceof Refused ? error.code : exitCodes.refused;
  // A command that has already told its result only says how it ended.
  if (error.message === '') return code;
  const why = error instanceof Refused ? `${error.message}. ${error.whatToDo}.` : error.message;
  terminal.progress(why);
  if (isJson) terminal.result([], { error: why, code });
  return code;
}

function createProgram(makeTerminal: (isJson: boolean, language: Language) => Terminal): Command {
  const program = new Command('bredvid')
    .addHelpText('before', `${introduction.trim()}\n`)
    .addHelpText('after', ending)
    .version(ownVersion())
    .option('--dir <folder>', 'the folder of the catalogue', '.')
    .option('--json', 'answer with one JSON value on standard output', false)
    .addOption(
      new Option('--language <language>', 'of findings and changes')
        .choices(interfaceLanguages)
        .default('sv'),
    )
    .configureOutput({
      writeOut: (text) => makeTerminal(false, 'sv').result([text.trimEnd()], undefined),
      writeErr: (text) => makeTerminal(false, 'sv').progress(text.trimEnd()),
    })
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const context: Context = {
    terminal() {
      const { json, language } = program.opts<{ json: boolean; language: Language }>();
      return makeTerminal(json, language);
    },
    dir: () => program.opts<{ dir: string }>().dir,
    workshop: () => openWorkshop(program.opts<{ dir: string }>().dir),
  };
  addImportCommand(program, context);
  addBorrowCommand(program, context);
  addCheckCommands(program, context);
  addOverviewCommands(program, context);
  addKeyCommands(program, context);
  addLifeCommands(program, context);
  addManagerCommands(program, context);
  addSignCommands(program, context);
  addPublishCommands(program, context);
  addStatusCommand(program, context);
  addDrillCommand(program, context);
  addReportCommand(program, context);
  addReviewsCommand(program, context);
  addRegisterCommand(program, context);
  return program;
}

/** What the disk refuses, said as any other refusal: a file that is not there, no right, no room. */
function refusedByDisk(error: unknown): Refused | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const file = 'path' in error ? String(error.path) : '';
  if (error.code === 'EISDIR') return new Refused('That is a folder', 'Name a file in it', 'usage');
  const cause = { cause: error };
  return error.code === 'ENOENT'
    ? new Refused(`There is no file ${file}`, 'Check its name and folder', 'usage', cause)
    : new Refused(error.message, 'See to the folder, its rights and its room', 'usage', cause);
}
