/** All that is wrong or doubtful in the sources of a workshop, before anybody signs. */
import { layerOfId } from '../catalogue/namespace.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { checkLayer, type Surroundings } from '../editing/check-layer.ts';
import { entriesOfBundle } from '../editing/entries.ts';
import { type Finding, finding } from '../editing/findings.ts';
import { type CheckedSource, checkSourceText } from './check-source.ts';
import { filesUnder } from './commit.ts';
import { sourceNames } from './layers.ts';
import { PUBLISHED } from './published.ts';
import { readWithdrawn } from './withdrawn.ts';
import type { Workshop } from './workshop.ts';

export interface CheckedWorkshop {
  readonly findings: readonly Finding[];
  readonly supports: readonly KnowledgeSupport[];
}

/** @param today ISO date */
export function checkWorkshop(workshop: Workshop, today: string): CheckedWorkshop {
  const sources = sourceNames(workshop).map((name) => ({
    name,
    ...checkSourceText(workshop.read('layers', name), name),
  }));
  const supports = sources.flatMap((source) => source.supports);
  const withdrawn = new Set(readWithdrawn(workshop).map(({ id }) => id));
  const codes = importedCodes(workshop);
  const changed = changeDates(workshop);
  const ids = new Set([
    ...supports.map(({ id }) => id),
    ...sources.flatMap(({ beside }) => beside.map(({ id }) => id)),
  ]);
  const findings = sources.flatMap((source) => {
    if (source.supports.length === 0) return [...source.findings, ...namesNothing(source, ids)];
    const others = supports
      .filter(({ id }) => layerOfId(id) !== source.layer)
      .map(
        ({ id, lastReviewDate }) => [id, { changed: changed.get(id) ?? lastReviewDate }] as const,
      );
    const around: Surroundings = {
      layer: source.layer,
      today,
      codes,
      hosts: workshop.config.hosts[source.layer],
      others: new Map(others),
      withdrawn,
    };
    const found = checkLayer(source.supports, around);
    return [...source.findings, ...found.map((each) => placed(each, source))];
  });
  return { findings, supports };
}

/** What is named and is not there, so that nobody would ever see the entry. */
function namesNothing(
  source: CheckedSource & { readonly name: string },
  ids: ReadonlySet<string>,
): readonly Finding[] {
  return source.beside.flatMap(({ id, names }) =>
    names
      .filter((one) => !ids.has(one.id))
      .map((one) => placed(finding('names-nothing', id, one.field, one.id), source)),
  );
}

function placed(
  each: Finding,
  { name, lines }: CheckedSource & { readonly name: string },
): Finding {
  const row = lines.get(each.key);
  return row === undefined ? each : { ...each, at: { file: name, row, column: each.field } };
}

/** The codes of an imported list of ICD-10-SE, without those its publisher keeps free. */
function importedCodes(workshop: Workshop): ReadonlySet<string> | undefined {
  const name = sourceNames(workshop).find((each) => each.endsWith('.codes-icd-10-se.yaml'));
  if (name === undefined) return undefined;
  // 36,000 entries: their own lines are read, not the whole as YAML.
  const codes = workshop
    .read('layers', name)
    .matchAll(/^ {2}- code: (\S+)\n(?: {4}title: .*\n)?( {4}reserve: )?/gm);
  const known = [...codes].flatMap(([, code, reserve]) => (code && !reserve ? [code] : []));
  return new Set([...known, ...known.map((code) => code.slice(0, 3))]);
}

/** When what a published support says last changed: the day of the edition that changed it. */
function changeDates(workshop: Workshop): ReadonlyMap<string, string> {
  const editions = filesUnder(workshop.path(PUBLISHED, 'targets'))
    .filter((file) => file.endsWith('.bundle.jsonl'))
    .map((file) => entriesOfBundle(workshop.read(PUBLISHED, 'targets', file)))
    .filter(({ content }) => content === 'supports')
    .sort((one, other) => one.edition - other.edition);
  const before = new Map<string, string>();
  const dates = new Map<string, string>();
  for (const { entries, published } of editions) {
    for (const entry of entries) {
      const [id, text] = [String(entry.id), JSON.stringify(entry)];
      if (before.has(id) && before.get(id) !== text) dates.set(id, published);
      before.set(id, text);
    }
  }
  return dates;
}
