/** Runs `bredvid` in this process, as somebody at a terminal would. */
import { runProgram } from '../../../lib/publishing/program.ts';
import type { Terminal } from '../../../lib/publishing/terminal.ts';

export interface Run {
  readonly code: number;
  /** Lines of the result. */
  readonly out: readonly string[];
  readonly value: unknown;
  /** What was said on the way, joined. */
  readonly said: string;
  readonly questions: readonly string[];
}

export interface Person {
  readonly now?: number;
  readonly passphrase?: string;
  /** What is typed first, a passphrase after the other; else always the same. */
  readonly typed?: readonly string[];
  /** What the person answers to every question. */
  readonly agrees?: boolean;
}

export async function bredvid(args: readonly string[], person: Person = {}): Promise<Run> {
  const out: string[] = [];
  const said: string[] = [];
  const questions: string[] = [];
  const typed = [...(person.typed ?? [])];
  let value: unknown;
  const terminal: Omit<Terminal, 'language'> = {
    now: () => person.now ?? Date.now(),
    result(lines, result) {
      out.push(...lines);
      value = result;
    },
    progress: (line) => said.push(line),
    async confirm(question) {
      questions.push(question);
      return person.agrees ?? true;
    },
    passphrase: async () => typed.shift() ?? person.passphrase ?? 'tall gran björk en',
  };
  const code = await runProgram(args, (_isJson, language) => ({ ...terminal, language }));
  return { code, out, value, said: said.join('\n'), questions };
}
