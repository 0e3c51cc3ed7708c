/** The options by which a command is told who signs. */
import type { Command } from 'commander';
import type { Signer } from '../metadata.ts';
import { Refused } from '../refusal.ts';
import { commandSigner, fileSigner } from '../signers.ts';
import type { Terminal } from '../terminal.ts';

export interface SignerOptions {
  readonly key?: string;
  readonly signer?: string;
  readonly public?: string;
}

export function withSignerOptions(command: Command): Command {
  return command
    .option('--key <file>', 'your key file (made by `bredvid key`)')
    .option(
      '--signer <command>',
      'a program that signs instead (smart card, HSM, cloud): bytes on its input, signature on its output',
    )
    .option('--public <file>', 'with --signer: the public half of its key, as PEM');
}

/** @throws Refused when nobody is named, or the key cannot be opened */
export async function signerOf(options: SignerOptions, terminal: Terminal): Promise<Signer> {
  const { key, signer, public: publicFile } = options;
  if (key !== undefined) return fileSigner(key, await terminal.passphrase(key));
  if (signer !== undefined && publicFile !== undefined) return commandSigner(signer, publicFile);
  throw new Refused(
    'Nobody is named to sign',
    'Give --key FILE, or --signer COMMAND with --public FILE',
    'usage',
  );
}
