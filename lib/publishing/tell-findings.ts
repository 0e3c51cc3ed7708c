/** Findings as lines of text for a terminal. */
import { tellFinding } from '../editing/finding-words.ts';
import type { Finding } from '../editing/findings.ts';
import { inLanguage, type Language } from '../editing/wording.ts';

/** One line a finding, errors first, as compilers write them: file:row:column. */
export function tellFindings(findings: readonly Finding[], language: Language): readonly string[] {
  const words = {
    error: inLanguage(['fel', 'error', 'virhe'], language),
    warning: inLanguage(['varning', 'warning', 'varoitus'], language),
  };
  const sorted = findings.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const lines = sorted.map((each) => {
    const place = each.at ? `${each.at.file}:${each.at.row}: ` : '';
    const column = each.at && each.at.column !== each.field ? ` [${each.at.column}]` : '';
    return `${place}${words[each.severity]} ${each.rule}${column}: ${each.key}: ${tellFinding(each, language)}`;
  });
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const errors = inLanguage(['fel', 'errors', 'virhettä'], language);
  const warnings = inLanguage(['varningar', 'warnings', 'varoitusta'], language);
  const summary = `${count('error')} ${errors}, ${count('warning')} ${warnings}`;
  return [...lines, summary];
}
