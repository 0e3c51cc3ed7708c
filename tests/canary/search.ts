/** Looks for canaries in what was caught, in every form they could have travelled in. */
import { hexOf } from './pages.ts';

export interface Leak {
  readonly canary: string;
  readonly form: string;
  readonly where: string;
}

/** A canary's forms; base64 at each of the three places it can have in longer data. */
function formsOf(canary: string): readonly (readonly [form: string, written: string])[] {
  const reversed = [...canary].reverse().join('');
  const forms: [string, string][] = [
    ['raw', canary],
    ['lower case', canary.toLowerCase()],
    ['reversed', reversed],
    ['URL-encoded', encodeURIComponent(canary)],
    ['hexadecimal', hexOf(canary)],
    ['reversed, hexadecimal', hexOf(reversed)],
    ...base64Of(canary).map((written): [string, string] => ['base64', written]),
    ...base64Of(reversed).map((written): [string, string] => ['reversed, base64', written]),
  ];
  const digits = canary.replace(/\D/g, '');
  if (/^\d[\d -]+$/.test(canary)) {
    forms.push(['digits only', digits], ['digits only, reversed', [...digits].reverse().join('')]);
    if (digits.length === 12) {
      forms.push(['ten digits', digits.slice(2)], ['short form', canary.slice(2)]);
    }
  }
  if (canary.includes(' ')) {
    const [, last = canary] = canary.split(' ');
    if (!/^\d/.test(last))
      forms.push(['surname', last], ['surname, lower case', last.toLowerCase()]);
  }
  return forms;
}

/** Without the characters at the ends, which depend on what stands beside them. */
function base64Of(words: string): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(words, 'utf8')]);
    const whole = bytes.toString('base64').replace(/=+$/, '');
    const cut = bytes.length % 3 === 0 ? 0 : 1;
    return whole.slice(shift === 0 ? 0 : shift + 1, whole.length - cut);
  });
}

/** Forms are looked up by their first characters; none is shorter. */
const START = 6;

interface Form extends Omit<Leak, 'where'> {
  readonly written: string;
}

/** One pass over what was caught, however many canaries there are. */
export function findLeaks(
  canaries: readonly string[],
  caught: Readonly<Record<string, string>>,
): readonly Leak[] {
  const byStart = new Map<string, Form[]>();
  for (const canary of canaries) {
    for (const [form, written] of formsOf(canary)) {
      if (written.length < START) throw new Error(`${canary}, ${form}, is too short to be found`);
      const start = written.slice(0, START);
      byStart.set(start, [...(byStart.get(start) ?? []), { canary, form, written }]);
    }
  }
  const leaks = new Map<string, Leak>();
  for (const [where, words] of Object.entries(caught)) {
    for (let at = 0; at + START <= words.length; at += 1) {
      for (const { written, canary, form } of byStart.get(words.slice(at, at + START)) ?? []) {
        if (!words.startsWith(written, at)) continue;
        leaks.set(`${where} ${form} ${canary}`, { canary, form, where });
      }
    }
  }
  return [...leaks.values()];
}
