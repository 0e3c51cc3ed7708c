/** Every text has its use, and no component speaks by itself. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { adoptionStatuses } from '../../../lib/catalogue/adoption.ts';
import { bodyKinds, fourSupports } from '../../../lib/catalogue/body.ts';
import { headings } from '../../../lib/catalogue/headings.ts';
import { aidKinds, planStages } from '../../../lib/catalogue/improving.ts';
import { interfaceLanguages } from '../../../lib/catalogue/interface-language.ts';
import { evidenceGrades } from '../../../lib/catalogue/stated.ts';
import { careLevels, levels, professions, supportKinds } from '../../../lib/catalogue/support.ts';
import { serverTroubles } from '../../../lib/editing/server-file.ts';
import { deviationReasons } from '../../../lib/followup/feedback.ts';
import { evidenceKinds, mentionStatuses, places } from '../../../lib/reading/mention.ts';
import { codeSystemIds } from '../../../lib/terminology/coding.ts';
import { catalogues } from './catalogues.ts';

const root = join(import.meta.dirname, '../../..');
const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.startsWith('components/text/'),
);
const sources = files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
const everything = sources.map(({ source }) => source).join('\n');

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (typeof (value as Node).type === 'string') yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** Attributes a person reads or hears. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt']);
const word = /\p{L}/u;

/** Words that stand in markup instead of in the catalogues. */
function literalsIn(file: string, source: string): string[] {
  return [...nodesOf(parseSync(file, source).program)].flatMap((node) => {
    if (node.type === 'JSXText' && word.test(String(node.value)))
      return [String(node.value).trim()];
    if (node.type !== 'JSXAttribute') return [];
    const { name, value } = node as { name?: { name?: string }; value?: Node };
    const literal = value?.type === 'Literal' ? String(value.value) : '';
    return spoken.has(name?.name ?? '') && word.test(literal) ? [literal] : [];
  });
}

/** Keys that are put together: `kind.${kind}` with every word of its vocabulary. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  'kind.': supportKinds,
  'level.': levels,
  'news.': ['added', 'changed', 'withdrawn'],
  'signal.': ['warning', 'critical'],
  'adoption.': adoptionStatuses,
  'profession.': professions,
  'care.': careLevels,
  'heading.': headings,
  'place.': places,
  'evidence.': evidenceKinds,
  'status.': mentionStatuses,
  'system.': codeSystemIds,
  'grade.': evidenceGrades,
  'drugs.': ['same', 'other', 'unstated'],
  'difference.': ['supplements', 'replaces', 'hides'],
  'support.origin.': ['stated', 'derived', 'assigned'],
  'catalogue.broken.': ['full', 'broken', 'refused'],
  'mapped.': ['exact', 'broader', 'narrower'],
  'stale.': ['unreachable', 'expired', 'full', 'version', 'refused'],
  'catalogue.do.': ['full', 'broken', 'refused'],
  'options.sites.': ['invalid', 'refused', 'failed'],
  'counted.': ['usage', 'fleet'],
  'own.told.': ['usage', 'fleet'],
  'effective.': ['region', 'locale', 'theme'],
  'options.locale.': interfaceLanguages,
  'effective.from.': ['you', 'locked', 'default', 'standard'],
  'policy.': ['locked', 'default', 'applies', 'partly', 'wrong', 'unknown'],
  'map.kind.': bodyKinds,
  'feedback.': ['deviation', 'experience'],
  'feedback.reason.': deviationReasons,
  'feedback.refused.': ['long', 'identity', 'phone', 'mail', 'name'],
  'followup.': ['comparison', 'lead-time'],
  'followup.target.': ['below', 'at-most', 'at-least', 'above'],
  'followup.register.': [
    'health-data-register',
    'quality-register',
    'automatic',
    'manual',
    'both',
    'unknown',
  ],
  'map.level.': levels,
  'map.count.': [
    ...['published', 'own', 'supplements', 'overdue', 'gaps', 'planned', 'adopted'],
    ...['ideas', 'answered', 'in-progress'],
  ],
  'whole.tab.': fourSupports,
  'whole.aid.': aidKinds,
  'whole.stage.': planStages,
  'whole.meeting.': ['plan', 'do', 'study', 'act'],
  'whole.meeting.question.': ['1', '2', '3'],
  'editor.server.': serverTroubles,
  'editor.option.': [
    ...['clinician', 'patient', 'stated', 'derived', 'assigned', 'page', 'landing'],
    ...['warning', 'critical', 'clinicians', 'citizens', 'login', 'yes'],
    ...evidenceGrades,
  ],
  'map.unknown.': ['council', 'process-team', 'unit'],
};

describe('the texts', () => {
  const prefixes = [...everything.matchAll(/`([a-z.-]+\.)\$\{/gi)].map(([, prefix = '']) => prefix);

  it.each(catalogues.flatMap((catalogue) => Object.keys(catalogue.sv)))('have a use: %s', (key) => {
    const isNamed = everything.includes(`'${key}'`);
    const isPutTogether = prefixes.some((prefix) =>
      vocabularies[prefix]?.some((end) => key === prefix + end),
    );
    const isPermission = everything.includes(`'${key.replace('options.permission.', '')}'`);
    expect(
      isNamed || isPutTogether || (key.startsWith('options.permission.') && isPermission),
    ).toBe(true);
  });
});

describe('the components', () => {
  it.each(sources.filter(({ file }) => file.endsWith('.tsx')))(
    'say nothing by themselves: $file',
    ({ file, source }) => {
      expect(literalsIn(file, source)).toEqual([]);
    },
  );

  it('would be caught saying something', () => {
    expect(literalsIn('x.tsx', '<p title="Hej">Hopp {1} <b aria-label={a}>·</b></p>')).toEqual([
      'Hej',
      'Hopp',
    ]);
  });
});
