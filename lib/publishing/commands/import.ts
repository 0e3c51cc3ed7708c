/** `import`: spreadsheets into a layer, and code lists from their publisher. */
import { existsSync, readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { stringify } from 'yaml';
import type { CodeMap } from '../../catalogue/code-title.ts';
import { importCodes } from '../../catalogue/import/codes.ts';
import { decodeImported } from '../../catalogue/import/delimited.ts';
import { BY_FORM, ksh97pMaps } from '../../catalogue/import/ksh97p-maps.ts';
import { importMaps } from '../../catalogue/import/maps.ts';
import { importValues } from '../../catalogue/import/values.ts';
import { parseReference } from '../../catalogue/parse-reference.ts';
import { referenceBundle } from '../../catalogue/reference-bundle.ts';
import type { ReferenceEntries } from '../../catalogue/reference-schema.ts';
import { type Finding, finding, hasErrors } from '../../editing/findings.ts';
import { readSheet } from '../../editing/rows.ts';
import { dayOf } from '../day.ts';
import { MIN_EXTENSION } from '../edition.ts';
import { mergeSupports } from '../layer-file.ts';
import { layerName } from '../layer-name.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { readSheetFile } from '../sheets.ts';
import { readSource } from '../source.ts';
import { tellFindings } from '../tell-findings.ts';

export function addImportCommand(program: Command, context: Context): void {
  program
    .command('import')
    .description(
      'bring a spreadsheet (.xlsx, .csv, .json) into a layer, or a code list from its publisher',
    )
    .argument('<file>', 'first row: the names of the columns (titel, koder, adress, utgivare …)')
    .requiredOption('--layer <layer>', 'se, se-14, org-name', layerName)
    .addOption(
      new Option(
        '--codes <system>',
        "the file is a publisher's list: 16 columns of Socialstyrelsen, or KSH97-P",
      ).choices(['icd-10-se', 'ksh97-p']),
    )
    .addOption(
      new Option(
        '--maps',
        'the file is a map between code systems: from system, from code, relation, to system, to code, source',
      ).conflicts(['codes', 'values']),
    )
    .addOption(
      new Option(
        '--values',
        'the file holds published values of indicators, one a row: indikator, plats, period, värde, enhet, källa, antal',
      ).conflicts(['codes', 'maps']),
    )
    .option('--whole', 'what is not in the file leaves the layer')
    .action(async (file: string, options: ImportOptions) => {
      if (!existsSync(file))
        throw new Refused(`There is no file ${file}`, 'Check its name', 'usage');
      if (options.maps) importTable(context, file, options, 'maps');
      else if (options.values) importTable(context, file, options, 'values');
      else if (options.codes) importCodeList(context, file, options.layer, options.codes);
      else await importSupports(context, file, options);
    });
}

interface ImportOptions {
  readonly layer: string;
  readonly codes?: 'icd-10-se' | 'ksh97-p';
  readonly maps?: boolean;
  readonly values?: boolean;
  readonly whole?: boolean;
}

async function importSupports(
  context: Context,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const [terminal, workshop] = [context.terminal(), context.workshop()];
  const today = dayOf(terminal.now());
  const { read, unknownHeadings } = readSheet(await readSheetFile(file), options.layer, today);
  for (const heading of unknownHeadings)
    terminal.progress(`The column "${heading}" is not known and is left out.`);
  const findings = [...read.flatMap((row) => row.findings), ...repeated(read)];
  if (hasErrors(findings)) {
    terminal.result([...tellFindings(findings, terminal.language), 'Nothing was imported.'], {
      findings,
    });
    throw new Refused('', '');
  }
  // With --whole an empty sheet would empty the layer.
  if (read.length === 0)
    throw new Refused(
      `${file} has no rows of supports`,
      'Save the sheet that has them, as .xlsx or .csv',
    );
  const target = `layers/${options.layer}.yaml`;
  const before = workshop.has(target) ? workshop.read(target) : undefined;
  const supports = read.flatMap(({ support }) => support ?? []);
  const isWhole = options.whole ?? false;
  const { text, ...counts } = mergeSupports(before, options.layer, supports, { today, isWhole });
  workshop.write(target, text);
  terminal.result(
    [
      `${target}: ${counts.added} added, ${counts.changed} changed, ${counts.removed} removed. See \`bredvid check\` and \`bredvid diff\`.`,
    ],
    { target, ...counts },
  );
}

/** Two rows that became one id would otherwise overwrite each other. */
function repeated(read: ReturnType<typeof readSheet>['read']): readonly Finding[] {
  const seen = new Set<string>();
  return read.flatMap(({ id, row, findings }) => {
    const isAgain = seen.has(id);
    seen.add(id);
    const file = findings[0]?.at?.file ?? '';
    return isAgain
      ? [{ ...finding('duplicate-id', id, 'id'), at: { file, row, column: 'id' } }]
      : [];
  });
}

function importCodeList(
  context: Context,
  file: string,
  layer: string,
  system: 'icd-10-se' | 'ksh97-p',
): void {
  const entries = importCodes(system, decodeImported(readFileSync(file)), file);
  const target = writeReference(context, layer, `codes-${system}`, entries);
  const codes = entries.map(({ code }) => code);
  const maps = system === 'ksh97-p' ? withOthers(context, layer, ksh97pMaps(layer, codes)) : [];
  const told =
    maps.length === 0
      ? []
      : [`${writeReference(context, layer, 'maps', maps)}: ${maps.length} maps.`];
  context
    .terminal()
    .result([`${target}: ${entries.length} codes.`, ...told], { target, count: entries.length });
}

function importTable(
  context: Context,
  file: string,
  { layer, whole = false }: ImportOptions,
  content: 'maps' | 'values',
): void {
  const text = decodeImported(readFileSync(file));
  const entries =
    content === 'maps' ? importMaps(layer, text, file) : importValues(layer, text, file);
  referenceBundle(
    content,
    { ...headOf(context, layer), edition: 1, minExtension: MIN_EXTENSION },
    entries,
    file,
  );
  const added = new Set(entries.map(({ id }) => id));
  const kept = whole ? [] : standing(context, layer, content).filter(({ id }) => !added.has(id));
  const target = writeReference(context, layer, content, [...kept, ...entries].sort(byId));
  context
    .terminal()
    .result([`${target}: ${entries.length} ${content}, ${kept.length} kept as they were.`], {
      target,
      count: entries.length,
      kept: kept.length,
    });
}

/** Those maps, and what stood there by another source. */
function withOthers(context: Context, layer: string, maps: readonly CodeMap[]): readonly CodeMap[] {
  const others = standing(context, layer, 'maps').filter(({ source }) => source !== BY_FORM);
  return [...others, ...maps].sort(byId);
}

/** What the layer's source has of it now. */
function standing<C extends 'maps' | 'values'>(
  context: Context,
  layer: string,
  content: C,
): readonly ReferenceEntries[C][] {
  const workshop = context.workshop();
  const name = `${layer}.${content}.yaml`;
  if (!workshop.has('layers', name)) return [];
  const { bundle } = readSource(workshop.read('layers', name), name, MIN_EXTENSION);
  if (!('lines' in bundle)) return [];
  return parseReference(content, bundle.layer, bundle.lines, name);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function headOf(context: Context, layer: string) {
  return { layer, edition: '1', published: dayOf(context.terminal().now()) };
}

/** @returns where it was written */
function writeReference(
  context: Context,
  layer: string,
  content: string,
  entries: readonly object[],
): string {
  const workshop = context.workshop();
  const target = `layers/${layer}.${content}.yaml`;
  const text = stringify(
    { ...headOf(context, layer), [content]: entries },
    { lineWidth: 0, schema: 'failsafe', aliasDuplicateObjects: false },
  );
  workshop.write(target, workshop.has(target) ? withHeadOf(workshop.read(target), text) : text);
  return target;
}

function withHeadOf(before: string, text: string): string {
  const edition = /^edition: .*$/m.exec(before)?.[0] ?? 'edition: 1';
  return text.replace(/^edition: .*$/m, edition);
}
