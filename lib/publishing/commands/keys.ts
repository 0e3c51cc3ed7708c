/** `key`, `init`, `delegate`, `rotate`: who may sign. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { createKeyFile, publicPem } from '../../editing/key-file.ts';
import { delegatedName } from '../layer-name.ts';
import { tufKey } from '../metadata.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { delegate, draftFirstRoot, endDelegation, type Keyholders, rotate } from '../roles.ts';
import { keyIn, publicKeyIn } from '../signers.ts';
import type { Terminal } from '../terminal.ts';
import { beginWorkshop, openWorkshop, writeConfig, writeWhole } from '../workshop.ts';

const SHORTEST = 12;

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give a whole number above 0.');
  return Number(text);
}

export function addKeyCommands(program: Command, context: Context): void {
  program
    .command('key')
    .description(
      'make a key pair on your own machine: NAME.key.pem (keep it) and NAME.public.pem (hand it over)',
    )
    .argument('<name>', 'anna')
    .option('--out <folder>', 'where to write the two files', '.')
    .action(async (name: string, { out }: { out: string }) => {
      const terminal = context.terminal();
      if (!/^[\w.-]+$/.test(name))
        throw new Refused(`${name} is no file name`, 'Use letters and digits', 'usage');
      const made = await makeKey(out, name, await passphraseFor(terminal, name));
      terminal.result(
        [
          `${made.keyFile} is your key. Keep it and its passphrase apart; nobody else needs it.`,
          `${made.publicFile} is for whoever keeps the catalogue. Key id ${made.keyId}`,
        ],
        made,
      );
    });

  program
    .command('init')
    .description('begin a catalogue in the folder of --dir')
    .option('--root <public...>', 'public keys of the root holders (5, of whom 3 sign)')
    .option('--root-threshold <n>', 'how many of them must sign', wholeNumber)
    .option('--targets <public...>', 'public keys of the national editors (3, of whom 2 sign)')
    .option('--targets-threshold <n>', 'how many of them must sign', wholeNumber)
    .option('--online <public>', 'public key of the job that publishes')
    .option('--trial', 'for trying out: make all nine keys here, in keys/, with one passphrase')
    .action(async (options: InitOptions) => {
      const terminal = context.terminal();
      const workshop = beginWorkshop(context.dir());
      const files = options.trial ? await trialKeys(terminal, workshop.path('keys')) : options;
      const { root, targets, online } = files;
      if (root === undefined || targets === undefined || online === undefined) {
        throw new Refused(
          'Keys are missing',
          'Give --root, --targets and --online, or --trial',
          'usage',
        );
      }
      const holders = {
        root: keyholders(root, options.rootThreshold ?? Math.ceil((root.length + 1) / 2)),
        targets: keyholders(
          targets,
          options.targetsThreshold ?? Math.ceil((targets.length + 1) / 2),
        ),
        online: keyholders([online], 1),
      };
      writeConfig(workshop, workshop.config);
      draftFirstRoot(workshop, holders, terminal.now());
      const signers = `${holders.root.threshold} of ${root.length} root keys and ${holders.targets.threshold} of ${targets.length} national keys`;
      terminal.result(
        [
          `A catalogue begins in ${workshop.dir}.`,
          `Put sources into layers/, then let ${signers} run \`bredvid sign\`.`,
        ],
        { dir: workshop.dir },
      );
    });

  program
    .command('delegate')
    .description(
      "give a region's or organisation's layer to those who will sign it; the national editors sign that",
    )
    .argument('<layer>', 'se-14, org-name', delegatedName)
    .option('--keys <public...>', 'public keys of those who may sign')
    .option('--threshold <n>', 'how many of them must sign', wholeNumber, 2)
    .option('--end', 'take the layer back')
    .action((layer: string, options: { keys?: string[]; threshold: number; end?: boolean }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      if (options.end) endDelegation(workshop, layer, terminal.now());
      else
        delegate(
          workshop,
          layer,
          keyholders(options.keys ?? [], options.threshold),
          terminal.now(),
        );
      terminal.result([`${layer} waits in the draft for the national editors to sign.`], { layer });
    });

  program
    .command('rotate')
    .description('change who may sign a role (a key lost, stolen, or a new colleague)')
    .argument('<role>', 'root, targets, snapshot, timestamp, or a delegated layer')
    .option('--add <public...>', 'public keys to add')
    .option('--remove <id...>', 'key ids to remove; their first letters are enough')
    .option('--threshold <n>', 'how many must sign from now on', wholeNumber)
    .action((role: string, options: { add?: string[]; remove?: string[]; threshold?: number }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const add = (options.add ?? []).map(publicKeyIn);
      const { remove = [], threshold } = options;
      rotate(workshop, { role, add, remove, threshold }, terminal.now());
      const who = openWorkshop(workshop.dir).has('draft/metadata/root.json')
        ? 'root holders'
        : 'national editors';
      terminal.result([`The change waits in the draft for the ${who} to sign.`], { role });
    });
}

interface InitOptions {
  readonly root?: readonly string[];
  readonly rootThreshold?: number;
  readonly targets?: readonly string[];
  readonly targetsThreshold?: number;
  readonly online?: string;
  readonly trial?: boolean;
}

function keyholders(files: readonly string[], threshold: number): Keyholders {
  return { publicKeys: files.map(publicKeyIn), threshold };
}

async function passphraseFor(terminal: Terminal, name: string): Promise<string> {
  const passphrase = await terminal.passphrase(`${name} (at least ${SHORTEST} characters)`);
  if (passphrase.length >= SHORTEST) {
    // Typed unseen: one mistyped would lock the key for good.
    if ((await terminal.passphrase(`${name}, once more`)) === passphrase) return passphrase;
    throw new Refused('The two passphrases differ', 'Run it again', 'usage');
  }
  throw new Refused(
    `A passphrase of ${passphrase.length} characters is too short`,
    `Use ${SHORTEST} or more: four words, say`,
    'usage',
  );
}

function filesOf(folder: string, name: string) {
  return {
    keyFile: join(folder, `${name}.key.pem`),
    publicFile: join(folder, `${name}.public.pem`),
  };
}

async function makeKey(folder: string, name: string, passphrase: string) {
  const { keyFile, publicFile } = filesOf(folder, name);
  const there = [keyFile, publicFile].find((file) => existsSync(file));
  if (there !== undefined) {
    throw new Refused(
      `${there} is there already, and a key that is overwritten is lost`,
      'Choose another name, or another folder with --out',
    );
  }
  const { pem, publicKey } = await createKeyFile(passphrase);
  writeWhole(keyFile, pem, 0o600);
  writeWhole(publicFile, publicPem(publicKey));
  return { keyFile, publicFile, keyId: tufKey(publicKey).keyID };
}

async function trialKeys(terminal: Terminal, folder: string) {
  const passphrase = await passphraseFor(terminal, 'all nine keys');
  const make = async (name: string): Promise<string> => {
    const { keyFile, publicFile } = filesOf(folder, name);
    // Made by a run that was stopped: gone on with.
    if (existsSync(keyFile))
      writeWhole(publicFile, publicPem((await keyIn(keyFile, passphrase)).publicKey));
    else await makeKey(folder, name, passphrase);
    return publicFile;
  };
  const root: string[] = [];
  const targets: string[] = [];
  for (let each = 1; each <= 5; each += 1) root.push(await make(`root-${each}`));
  for (let each = 1; each <= 3; each += 1) targets.push(await make(`editor-${each}`));
  return { root, targets, online: await make('online') };
}
