/**
 * The imported code lists, for the panel. There are tens of thousands of lines, so they are read at
 * once and held to the schema's rules by hand, which takes a tenth of the time.
 */
import type { CodeTitle } from '../catalogue/code-title.ts';
import { whyNotPlainText } from '../catalogue/plain-text.ts';
import { type CodeTitles, createCodeTitles } from '../matching/code-titles.ts';
import type { ReferenceQuestions } from './catalogue-references.ts';

/** Nothing when no layer has a code list. Of two lists of one system, the first layer's counts. */
export async function readCodeTitles(
  store: Pick<ReferenceQuestions, 'referenceLines'>,
): Promise<CodeTitles | undefined> {
  const [icd, ksh] = await Promise.all([
    store.referenceLines('codes-icd-10-se'),
    store.referenceLines('codes-ksh97-p'),
  ]);
  const titles = createCodeTitles([
    { system: 'icd-10-se', titles: titlesIn(icd[0]?.lines ?? []) },
    { system: 'ksh97-p', titles: titlesIn(ksh[0]?.lines ?? []) },
  ]);
  return titles.size === 0 ? undefined : titles;
}

function titlesIn(lines: readonly string[]): readonly CodeTitle[] {
  if (lines.length === 0) return [];
  try {
    const entries: unknown = JSON.parse(`[${lines.join(',')}]`);
    return Array.isArray(entries) && entries.every(isTitle) ? entries : [];
  } catch {
    return [];
  }
}

function isTitle(entry: unknown): entry is CodeTitle {
  if (typeof entry !== 'object' || entry === null) return false;
  const { code, title, reserve } = entry as Record<string, unknown>;
  if (typeof code !== 'string' || typeof title !== 'string') return false;
  return (reserve === undefined || reserve === 'yes') && whyNotPlainText(title) === undefined;
}
