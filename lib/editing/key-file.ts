/**
 * A signing key as a file: Ed25519 in PKCS#8, encrypted with a passphrase (RFC 5958, RFC 8018
 * PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC), as PEM. OpenSSL and Node read and write the
 * same. Made of WebCrypto alone, so that the editor page and the command line share it.
 */
import { bytesOfHex, der, derInteger, hexOf, integerOf, readDer, tags } from './der.ts';

/** What OWASP's password storage sheet asks for PBKDF2-HMAC-SHA-256 (2023). */
const ROUNDS = 600_000;
/** A file that asks for more is not waited for. */
const MAX_ROUNDS = 10_000_000;

const ids = {
  pbes2: bytesOfHex('2a864886f70d01050d'),
  pbkdf2: bytesOfHex('2a864886f70d01050c'),
  hmacSha256: bytesOfHex('2a864886f70d0209'),
  aes256Cbc: bytesOfHex('60864801650304012a'),
};

/** Why a key file could not be opened: another kind of file, or another passphrase. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

export interface KeyPair {
  readonly privateKey: CryptoKey;
  /** The 32 bytes of the public key, in base 16: what TUF names `keyval.public`. */
  readonly publicKey: string;
}

/** A new key pair and its file. */
export async function createKeyFile(
  passphrase: string,
): Promise<KeyPair & { readonly pem: string }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pem = await encrypt(new Uint8Array(pkcs8), passphrase);
  return { privateKey: pair.privateKey, publicKey: hexOf(raw), pem };
}

/**
 * @param pem the text of the file
 * @throws KeyFileError when it is not such a file or the passphrase is another
 */
export async function openKeyFile(pem: string, passphrase: string): Promise<KeyPair> {
  const pkcs8 = await decrypt(bytesOfPem(pem), passphrase);
  // Exportable only until the public half has been read from it.
  const readable = await imported(pkcs8, true);
  const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
  const publicKey = hexOf(bytesOfBase64(x.replaceAll('-', '+').replaceAll('_', '/')));
  return { privateKey: await imported(pkcs8, false), publicKey };
}

/** The signature of `bytes` in base 16. */
export async function signWith(key: KeyPair, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, bytes)));
}

/** The public key as PEM (RFC 8410), to be handed to whoever keeps the repository. */
export function publicPem(publicKey: string): string {
  return pemOf('PUBLIC KEY', bytesOfHex(`302a300506032b6570032100${publicKey}`));
}

/**
 * The 32 bytes of a public key's PEM, in base 16.
 * @throws KeyFileError when it is no Ed25519 key
 */
export function publicKeyOfPem(pem: string): string {
  const hex = pem.includes('PUBLIC KEY') ? hexOf(bytesOfPem(pem)) : '';
  const key = /^302a300506032b6570032100([0-9a-f]{64})$/.exec(hex)?.[1];
  if (key === undefined) throw new KeyFileError('It is not the public half of an Ed25519 key');
  return key;
}

async function imported(pkcs8: Uint8Array<ArrayBuffer>, exportable: boolean): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', exportable, ['sign']);
  } catch {
    throw new KeyFileError('It is not an Ed25519 key in PKCS#8');
  }
}

async function encrypt(pkcs8: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const hidden = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8);
  const { sequence, objectId, octets, nothing } = tags;
  const pbkdf2 = der(
    sequence,
    der(octets, salt),
    derInteger(ROUNDS),
    der(sequence, der(objectId, ids.hmacSha256), der(nothing)),
  );
  const scheme = der(
    sequence,
    der(sequence, der(objectId, ids.pbkdf2), pbkdf2),
    der(sequence, der(objectId, ids.aes256Cbc), der(octets, iv)),
  );
  const whole = der(
    sequence,
    der(sequence, der(objectId, ids.pbes2), scheme),
    der(octets, new Uint8Array(hidden)),
  );
  return pemOf('ENCRYPTED PRIVATE KEY', whole);
}

async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { salt, rounds, iv, hidden } = partsOf(bytes);
  const key = await keyOf(passphrase, salt, rounds, 'decrypt');
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, hidden));
  } catch {
    throw new KeyFileError('The passphrase does not open this key file');
  }
}

function partsOf(bytes: Uint8Array) {
  try {
    const whole = readDer(readDer(bytes).next(tags.sequence));
    const algorithm = readDer(whole.next(tags.sequence));
    const hidden = whole.next(tags.octets);
    expectId(algorithm.next(tags.objectId), ids.pbes2);
    const scheme = readDer(algorithm.next(tags.sequence));
    const derivation = readDer(scheme.next(tags.sequence));
    expectId(derivation.next(tags.objectId), ids.pbkdf2);
    const how = readDer(derivation.next(tags.sequence));
    const salt = how.next(tags.octets);
    const rounds = integerOf(how.next(tags.integer));
    if (how.has(tags.integer)) how.next(tags.integer);
    expectId(readDer(how.next(tags.sequence)).next(tags.objectId), ids.hmacSha256);
    const cipher = readDer(scheme.next(tags.sequence));
    expectId(cipher.next(tags.objectId), ids.aes256Cbc);
    if (rounds > MAX_ROUNDS) throw new RangeError('It asks for too many rounds');
    return { salt, rounds, iv: cipher.next(tags.octets), hidden };
  } catch (cause) {
    const why = 'It is not an encrypted key file (PKCS#8 with PBKDF2-SHA-256 and AES-256-CBC)';
    throw new KeyFileError(why, { cause });
  }
}

function expectId(found: Uint8Array, expected: Uint8Array): void {
  if (hexOf(found) !== hexOf(expected)) throw new RangeError('It uses another algorithm');
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-CBC', length: 256 }, false, [use]);
}

function pemOf(label: string, bytes: Uint8Array): string {
  const lines = btoa(String.fromCharCode(...bytes)).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function bytesOfPem(pem: string): Uint8Array<ArrayBuffer> {
  const inside = /-----BEGIN [A-Z ]+-----([\sA-Za-z0-9+/=]+)-----END/.exec(pem)?.[1];
  if (inside === undefined) throw new KeyFileError('It is not a key file (PEM)');
  return bytesOfBase64(inside.replaceAll(/\s/g, ''));
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new KeyFileError('It is not a key file (PEM)');
  }
}
