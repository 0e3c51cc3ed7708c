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
  /** What the person answers to every question. */
  readonly agrees?: boolean;
}

export async function bredvid(args: readonly string[], person: Person = {}): Promise<Run> {
  const out: string[] = [];
  const said: string[] = [];
  const questions: string[] = [];
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
    passphrase: async () => person.passphrase ?? 'tall gran björk en',
  };
  const code = await runProgram(args, (_isJson, language) => ({ ...terminal, language }));
  return { code, out, value, said: said.join('\n'), questions };
}
