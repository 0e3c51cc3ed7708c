import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createKeyFile,
  KeyFileError,
  openKeyFile,
  publicKeyOfPem,
  publicPem,
  signWith,
} from '../../../lib/editing/key-file.ts';

const bytes = new TextEncoder().encode('what is signed');

describe('a key file', () => {
  it('opens with its passphrase and signs what its public half verifies', async () => {
    const made = await createKeyFile('höna med ägg');
    const opened = await openKeyFile(made.pem, 'höna med ägg');
    const signature = Buffer.from(await signWith(opened, bytes), 'hex');
    expect(opened.publicKey).toBe(made.publicKey);
    expect(verify(null, bytes, createPublicKey(publicPem(made.publicKey)), signature)).toBe(true);
  });

  it('is what OpenSSL, as Node has it, opens too', async () => {
    const { pem } = await createKeyFile('one');
    expect(createPrivateKey({ key: pem, passphrase: 'one' }).asymmetricKeyType).toBe('ed25519');
    expect(() => createPrivateKey({ key: pem, passphrase: 'two' })).toThrow();
  });

  it('may have been made by OpenSSL', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const how = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' } as const;
    const opened = await openKeyFile(String(privateKey.export(how)), 'p');
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }));
    expect(opened.publicKey).toBe(publicKeyOfPem(pem));
  });

  it.each([
    ['another passphrase', (pem: string) => pem, 'other'],
    ['no key file', () => 'hello', 'right'],
    ['a public key', () => publicPem('00'.repeat(32)), 'right'],
    ['half a file', (pem: string) => `${pem.slice(0, 120)}\n-----END`, 'right'],
  ])('does not open with %s', async (_what, change, passphrase) => {
    const { pem } = await createKeyFile('right');
    await expect(openKeyFile(change(pem), passphrase)).rejects.toThrow(KeyFileError);
  });

  it('that has no public half of this kind is said to be so', () => {
    const { publicKey } = generateKeyPairSync('x25519');
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }));
    expect(() => publicKeyOfPem(pem)).toThrow(KeyFileError);
  });
});
