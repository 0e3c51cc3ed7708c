/** `report`: what an organisation has collected, as letters and pages to print. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CommonDiagnosis } from '../../catalogue/common-diagnosis.ts';
import { layerOfId } from '../../catalogue/namespace.ts';
import { parseReference } from '../../catalogue/parse-reference.ts';
import { regionOfLayer, regions } from '../../catalogue/regions.ts';
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import { joined, readCollected } from '../../followup/report/collected.ts';
import { figuresOf } from '../../followup/report/figures.ts';
import {
  dialogueSheetOf,
  type GapLine,
  gapPageOf,
  leaderPageOf,
  letterOf,
  type Naming,
  type ReportPage,
} from '../../followup/report/html.ts';
import { unitCells } from '../../followup/report/units.ts';
import { gapsAmong } from '../../matching/gaps.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { MIN_EXTENSION } from '../edition.ts';
import { sourceNames } from '../layers.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { readSource } from '../source.ts';
import { dayOf } from '../terminal.ts';
import type { Workshop } from '../workshop.ts';

interface Options {
  readonly out: string;
  readonly unit?: readonly string[];
}

export function addReportCommand(program: Command, context: Context): void {
  program
    .command('report')
    .description(
      'letters to authors, the leader’s page, the dialogue sheet and the gap list, from what a FHIR server has collected',
    )
    .argument('[files...]', 'FHIR resources: one JSON value a line (bulk export), or a Bundle')
    .option(
      '--unit <name=file...>',
      'what one unit’s own server has collected: "VC Nord=nord.ndjson"; shown by unit where there are enough',
    )
    .requiredOption('--out <folder>', 'where the pages are written')
    .action((files: readonly string[], { out, unit = [] }: Options) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const { supports } = checkWorkshop(workshop, dayOf(terminal.now()));
      const collected = joined([
        readCollected(files.flatMap(resourcesIn)),
        ...unit.map(unitIn).map(({ name, file }) => readCollected(resourcesIn(file), name)),
      ]);
      const titles = new Map(supports.map(({ id, title }) => [id, title]));
      const naming: Naming = {
        titleOf: (id) => titles.get(id) ?? id,
        regionOf: (layer) => regionOfLayer(layer)?.name ?? layer,
        isSimulated: collected.isSimulated,
      };
      const told = [...collected.opened, ...collected.feedback].map(({ support }) => support);
      const known = [...new Set(told)].filter((id) => titles.has(id)).sort();
      const figures = figuresOf(
        collected,
        known,
        regions.map(({ layer }) => layer),
      );
      const pages: readonly ReportPage[] = [
        ...figures.map((each) => ({
          name: `brev-${each.support.replaceAll('/', '-')}.html`,
          html: letterOf(each, naming),
        })),
        { name: 'ledning.html', html: leaderPageOf(figures, unitCells(collected, known), naming) },
        { name: 'dialog.html', html: dialogueSheetOf(figures, naming) },
        { name: 'luckor.html', html: gapPageOf(gapLines(workshop, supports), naming) },
      ];
      mkdirSync(out, { recursive: true });
      for (const { name, html } of pages) writeFileSync(join(out, name), html);
      const { leftOut, isSimulated } = collected;
      terminal.result(
        [
          ...pages.map(({ name }) => join(out, name)),
          `${collected.opened.length} räkningar, ${collected.feedback.length} svar, ${leftOut} okända utelämnade`,
          ...(isSimulated ? ['Simulerade data: varje sida säger det.'] : []),
        ],
        { pages: pages.map(({ name }) => name), leftOut, isSimulated },
      );
    });
}

function unitIn(written: string): { readonly name: string; readonly file: string } {
  const at = written.indexOf('=');
  if (at > 0) return { name: written.slice(0, at).trim(), file: written.slice(at + 1) };
  throw new Refused(`"${written}" names no file`, 'Write --unit "VC Nord=nord.ndjson"', 'usage');
}

function resourcesIn(file: string): readonly unknown[] {
  const text = readFileSync(file, 'utf8');
  try {
    const [first = ''] = text.split('\n', 1);
    if (isWhole(first)) {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    }
    const bundle = JSON.parse(text) as { entry?: readonly { resource?: unknown }[] };
    return (bundle.entry ?? []).map(({ resource }) => resource);
  } catch {
    throw new Refused(`${file} is not JSON`, 'Export the resources anew', 'usage');
  }
}

function isWhole(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !('entry' in value);
  } catch {
    return false;
  }
}

/** Against the common diagnoses of the workshop's own layers; none where it has no such list. */
function gapLines(workshop: Workshop, supports: readonly KnowledgeSupport[]): readonly GapLine[] {
  const common = sourceNames(workshop)
    .filter((name) => name.endsWith('.common.yaml'))
    .flatMap((name): readonly CommonDiagnosis[] => {
      const { bundle } = readSource(workshop.read('layers', name), name, MIN_EXTENSION);
      return bundle.content === 'common'
        ? parseReference('common', bundle.layer, bundle.lines, name)
        : [];
    });
  const placed = supports.map((support) => ({ support, layer: layerOfId(support.id) }));
  return gapsAmong(common, placed).map(({ diagnosis, national, regions: own, hasPatientText }) => ({
    diagnosis: `${diagnosis.focus.join(' ')} ${diagnosis.name}`,
    instead: [
      ...(national === 'part' ? ['nationell sida om en del'] : []),
      ...(national === 'entry' ? ['bara nationell ingång'] : []),
      ...own.map((layer) => regionOfLayer(layer)?.name ?? layer),
      ...(hasPatientText ? ['patienttext'] : []),
    ].join(', '),
  }));
}
