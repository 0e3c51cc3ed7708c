/**
 * What a command says and asks. Results go to standard output, as text or (`--json`) as one JSON
 * value; progress and questions go to standard error, so that results can be piped.
 */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Language } from '../editing/wording.ts';
import { Refused } from './refusal.ts';

export interface Terminal {
  readonly language: Language;
  /** Milliseconds. */
  now(): number;
  /** The result: the lines for people, the value for `--json`. Once a command. */
  result(lines: readonly string[], value: unknown): void;
  /** Said on the way. */
  progress(line: string): void;
  /** A yes or no; no where nobody can answer. */
  confirm(question: string): Promise<boolean>;
  /** A passphrase, not shown while typed. @throws Refused where nobody can answer */
  passphrase(what: string): Promise<string>;
}

export function processTerminal(isJson: boolean, language: Language): Terminal {
  const canAsk = process.stdin.isTTY === true;
  return {
    language,
    now: Date.now,
    result: (lines, value) =>
      process.stdout.write(
        isJson ? `${JSON.stringify(value)}\n` : lines.map((l) => `${shown(l)}\n`).join(''),
      ),
    progress: (line) => void process.stderr.write(`${shown(line)}\n`),
    confirm: async (question) => canAsk && /^[jy]/i.test(await ask(`${question} [j/N] `, false)),
    async passphrase(what) {
      const given = process.env.BREDVID_PASSPHRASE;
      if (given !== undefined) return given;
      if (canAsk) return ask(`Passphrase for ${what}: `, true);
      throw new Refused(
        `The passphrase of ${what} is not known`,
        'Run it in a terminal, or set BREDVID_PASSPHRASE',
        'usage',
      );
    },
  };
}

/** What files of others hold commands no terminal. */
function shown(line: string): string {
  return line.replace(/[^\P{Cc}\t\n]/gu, '\uFFFD');
}

/**
 * @param isHidden whether what is typed stays unseen
 * @throws Refused when it is broken off: Ctrl-C, Ctrl-D, an input that ends
 */
export async function ask(
  question: string,
  isHidden: boolean,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input,
    output: isHidden ? silent : process.stderr,
    terminal: isHidden,
  });
  if (isHidden) process.stderr.write(question);
  try {
    return await new Promise((resolve, reject) => {
      const stopped = () =>
        reject(new Refused('Broken off, and nothing was done', 'Run it again', 'usage'));
      lines.question(question).then(resolve, stopped);
      lines.once('close', stopped);
    });
  } finally {
    lines.close();
    if (isHidden) process.stderr.write('\n');
  }
}
