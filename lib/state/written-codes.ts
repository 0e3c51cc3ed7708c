/**
 * Written codes: what a person typed or pasted, as codings. A list of codes is taken whole; in a
 * note only what is surely a code is taken, for `U100` is insulin and `L4` a vertebra there.
 */
import { exists, normalize } from '../terminology/code-system.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import { recognizeOther } from '../terminology/other-systems.ts';

export interface WrittenCodes {
  /** Each once, in the order written. */
  readonly codings: readonly Coding[];
  /** Written like codes in a list, yet in no code system here. */
  readonly unknown: readonly string[];
}

/** Longer texts are cut: a pasted record is at most this many characters. */
const TEXT_LIMIT = 50_000;

const codeShape = /^\p{L}\d\d/u;
const dotted = /^\p{L}\d\d\.\d/u;
const diagnosisLabel = /diagnos|icd|kod/i;

/** One code, written alone: `e119`, `E11.9`, `E118P`. */
export function codingWritten(text: string): Coding | undefined {
  const written = text.trim();
  const asIcd10se = normalize('icd-10-se', written);
  if (asIcd10se !== undefined && exists(asIcd10se)) return asIcd10se;
  const asKsh97p = normalize('ksh97-p', written);
  return asKsh97p !== undefined && exists(asKsh97p) ? asKsh97p : undefined;
}

export function codesWritten(text: string): WrittenCodes {
  const lines = text.slice(0, TEXT_LIMIT).split(/[\r\n]+/);
  const codings = new Map<string, Coding>();
  const unknown = new Set<string>();
  for (const line of lines) {
    const words = line
      .split(/[\s,;|()[\]"”]+/)
      .map(withoutEnding)
      .filter((word) => word !== '');
    const isList = words.length > 0 && words.every((word) => codeShape.test(word));
    const labelled = diagnosisLabel.test(line);
    words.forEach((word, at) => {
      const sure = isList || dotted.test(word) || (labelled && word.length > 3) || at === 0;
      if (!codeShape.test(word) || !sure) return;
      const coding = codingWritten(word);
      const perhapsDrug = !isList && recognizeOther(word) !== undefined;
      if (coding !== undefined && !perhapsDrug) codings.set(keyOf(coding), coding);
      else if (isList) unknown.add(word);
    });
  }
  return { codings: [...codings.values()], unknown: [...unknown] };
}

/** `E11.9:` and `E11.9.` at the end of a sentence are `E11.9`. */
function withoutEnding(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[.:!?'’]+$/gu, '');
}
