/**
 * Who signs: a key file with its passphrase, or a program of the organisation's own that reaches
 * a smart card, an HSM or a key in a cloud. Such a program is given the bytes on its standard
 * input and answers with the Ed25519 signature: 64 bytes, or the same in base 16 or base 64.
 */
import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  KeyFileError,
  type KeyPair,
  openKeyFile,
  publicKeyOfPem,
  publicPem,
  signWith,
} from '../editing/key-file.ts';
import { type Signer, tufKey } from './metadata.ts';
import { Refused } from './refusal.ts';

/** @throws Refused when the file is no key file or the passphrase is another */
export async function fileSigner(file: string, passphrase: string): Promise<Signer> {
  const key = await keyIn(file, passphrase);
  return { keyId: tufKey(key.publicKey).keyID, sign: (bytes) => signWith(key, bytes) };
}

/** @throws Refused as `fileSigner` */
export async function keyIn(file: string, passphrase: string): Promise<KeyPair> {
  try {
    return await openKeyFile(readFileSync(file, 'utf8'), passphrase);
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    throw new Refused(
      `${file}: ${error.message}`,
      'Name the right file and type its passphrase again',
    );
  }
}

/**
 * @param command the program and its arguments, separated by spaces; no shell is asked
 * @param publicFile the public half as PEM
 */
export function commandSigner(command: string, publicFile: string): Signer {
  const publicKey = publicKeyIn(publicFile);
  const [program = '', ...args] = command.split(/\s+/).filter(Boolean);
  return {
    keyId: tufKey(publicKey).keyID,
    async sign(bytes) {
      const signature = signatureIn(run(program, args, bytes));
      if (!verify(null, bytes, createPublicKey(publicPem(publicKey)), signature)) {
        throw new Refused(
          `What ${program} answered is no signature by ${publicFile}`,
          'Check which key the program uses',
        );
      }
      return signature.toString('hex');
    },
  };
}

/** The public key in a PEM file, in base 16. @throws Refused when it is none of Ed25519 */
export function publicKeyIn(file: string): string {
  try {
    return publicKeyOfPem(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    throw new Refused(
      `${file}: ${error.message}`,
      'Make one with `bredvid key`, or name the .public.pem file',
    );
  }
}

function run(program: string, args: readonly string[], input: Uint8Array): Buffer {
  try {
    return execFileSync(program, [...args], { input, stdio: ['pipe', 'pipe', 'inherit'] });
  } catch (cause) {
    throw new Refused(
      `The signing program ${program} failed`,
      'Run it by hand to see why',
      'refused',
      { cause },
    );
  }
}

function signatureIn(answer: Buffer): Buffer {
  if (answer.length === 64) return answer;
  const text = answer.toString('latin1').trim();
  return /^[0-9a-f]{128}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
}
