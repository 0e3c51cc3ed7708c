/** `report`: what an organisation has collected, as letters and pages to print. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { layerOfId } from '../../catalogue/namespace.ts';
import { regionOfLayer, regions } from '../../catalogue/regions.ts';
import { createResponsibility } from '../../catalogue/responsibility.ts';
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import { broughtIn } from '../../followup/report/bringing-in.ts';
import { per100Of } from '../../followup/report/codes-set.ts';
import { type Collected, joined, readCollected } from '../../followup/report/collected.ts';
import { figuresOf } from '../../followup/report/figures.ts';
import { fleetPageOf } from '../../followup/report/fleet.ts';
import { askedInVain } from '../../followup/report/gaps.ts';
import {
  dialogueSheetOf,
  type GapLine,
  gapPageOf,
  leaderPageOf,
  letterOf,
  type ReportPage,
} from '../../followup/report/html.ts';
import { broughtInPageOf, managerPageOf } from '../../followup/report/manager.ts';
import type { Naming } from '../../followup/report/page.ts';
import { quarterDraftOf, voicesPageOf } from '../../followup/report/process-team.ts';
import { signalAccounts, signalLines, signalPageOf } from '../../followup/report/signals.ts';
import { unitCells } from '../../followup/report/units.ts';
import { words } from '../../followup/report/words.ts';
import { gapsAmong } from '../../matching/gaps.ts';
import { checkWorkshop } from '../check-workshop.ts';
import { codesSetIn, resourcesIn, unitIn } from '../collected-files.ts';
import { dayOf } from '../day.ts';
import type { Context } from '../program.ts';
import type { Workshop } from '../workshop.ts';
import { referencesOf } from '../workshop-references.ts';

interface Options {
  readonly out: string;
  readonly unit?: readonly string[];
  readonly codes?: string;
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
    .option(
      '--codes <file>',
      'how many codes were set, from the organisation’s own system: columns kod, antal; gives users per 100 codes',
    )
    .requiredOption('--out <folder>', 'where the pages are written')
    .action((files: readonly string[], { out, unit = [], codes }: Options) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const { supports } = checkWorkshop(workshop, dayOf(terminal.now()));
      const collected = joined([
        readCollected(files.flatMap(resourcesIn)),
        ...unit.map(unitIn).map(({ name, file }) => readCollected(resourcesIn(file), name)),
      ]);
      const titles = new Map(supports.map(({ id, title }) => [id, title]));
      const naming: Naming = {
        titleOf: (id) => titles.get(id) ?? id,
        regionOf: (layer) => (layer === 'se' ? 'Riket' : (regionOfLayer(layer)?.name ?? layer)),
        isSimulated: collected.isSimulated,
        about: aboutOf(collected, dayOf(terminal.now())),
        sourceOf: (id) => sourceInWords(supports.find((one) => one.id === id)),
      };
      const told = [
        ...[...collected.opened, ...collected.feedback].map(({ support }) => support),
        ...collected.counted.flatMap(({ measure, of }) => (measure === 'mark' ? [of] : [])),
      ];
      const today = dayOf(terminal.now());
      const accounts = signalAccounts(collected, supports, today);
      const known = [...new Set(told)].filter((id) => titles.has(id)).sort();
      const set = codes === undefined ? new Map() : codesSetIn(codes);
      const byId = new Map(supports.map((support) => [support.id, support]));
      const figures = figuresOf(
        collected,
        known,
        regions.map(({ layer }) => layer),
      ).map((each) => {
        const per100 = per100Of(each.reach, byId.get(each.support)?.focus ?? [], set);
        return { ...each, ...(per100 !== undefined && { per100 }) };
      });
      const indicators = referencesOf(workshop, 'indicators');
      const values = referencesOf(workshop, 'values');
      const adoptions = referencesOf(workshop, 'adoptions');
      const nameOfIndicator = (id: string) => indicators.find((one) => one.id === id)?.name ?? id;
      const brought = figures.flatMap((each) => {
        const support = byId.get(each.support);
        return support ? [broughtIn(support, each, { adoptions, indicators, values })] : [];
      });
      const units = unitCells(collected, known);
      const voices = collected.voices.filter(({ support }) => titles.has(support));
      const pages: readonly ReportPage[] = [
        ...figures.map((each) => ({
          name: `brev-${each.support.replaceAll('/', '-')}.html`,
          html: letterOf(
            each,
            naming,
            signalLines(accounts.find(({ support }) => support === each.support)),
            units,
          ),
        })),
        { name: 'ledning.html', html: leaderPageOf(figures, units, naming) },
        { name: 'dialog.html', html: dialogueSheetOf(figures, naming) },
        {
          name: 'chef.html',
          html: managerPageOf(
            {
              today,
              supports,
              plans: referencesOf(workshop, 'plans'),
              answers: referencesOf(workshop, 'answers'),
              values,
              nameOfIndicator,
            },
            naming,
          ),
        },
        { name: 'inforande.html', html: broughtInPageOf(brought, naming) },
        {
          name: 'kvartal.txt',
          html: quarterDraftOf({ today, figures, indicators, values }, naming),
        },
        ...(voices.length > 0
          ? [{ name: 'processteam.html', html: voicesPageOf(voices, naming) }]
          : []),
        ...(accounts.length > 0
          ? [{ name: 'signaler.html', html: signalPageOf(accounts, today, naming) }]
          : []),
        ...(collected.counted.some(({ measure }) => measure === 'fleet')
          ? [{ name: 'drift.html', html: fleetPageOf(collected, naming) }]
          : []),
        {
          name: 'luckor.html',
          html: gapPageOf(gapLines(workshop, supports, askedInVain(collected)), naming),
        },
      ];
      mkdirSync(out, { recursive: true });
      for (const { name, html } of pages) writeFileSync(join(out, name), html);
      const { leftOut, isSimulated } = collected;
      terminal.result(
        [
          ...pages.map(({ name }) => join(out, name)),
          `${collected.opened.length + collected.counted.length} räkningar, ${collected.feedback.length} svar, ${leftOut} okända utelämnade`,
          ...(isSimulated ? ['Simulerade data: varje sida säger det.'] : []),
        ],
        { pages: pages.map(({ name }) => name), leftOut, isSimulated },
      );
    });
}

/** The weeks that are told of, and the day it was made. */
function aboutOf({ opened, counted }: Collected, today: string): string {
  const weeks = [...opened, ...counted].map(({ cell }) => cell.slice(0, 10)).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  const made = `${words.made} ${today}.`;
  if (first === undefined || last === undefined) return made;
  return `${words.weeks} ${first === last ? first : `${first} till ${last}`}. ${made}`;
}

function sourceInWords(support: KnowledgeSupport | undefined): string {
  if (support === undefined) return words.unknown;
  const { publisher, lastReviewDate, link } = support;
  const reviewed = lastReviewDate ? `${words.reviewed} ${lastReviewDate}` : words.reviewedUnknown;
  return [publisher, reviewed, ...(link ? [link.url] : [])].join(', ');
}

/** Against the common diagnoses of the workshop's own layers; none where it has no such list. */
function gapLines(
  workshop: Workshop,
  supports: readonly KnowledgeSupport[],
  asked: ReadonlyMap<string, number>,
): readonly GapLine[] {
  const common = referencesOf(workshop, 'common');
  const { areasOf } = createResponsibility(referencesOf(workshop, 'bodies'));
  const areas = (codes: readonly string[]) =>
    areasOf(codes)
      .map(({ name }) => name.replace('Nationellt programområde ', ''))
      .join(', ');
  const placed = supports.map((support) => ({ support, layer: layerOfId(support.id) }));
  const askedFor = (codes: readonly string[]) =>
    Math.max(0, ...codes.map((code) => asked.get(code.slice(0, 3)) ?? 0));
  return gapsAmong(common, placed).map(({ diagnosis, national, regions: own, hasPatientText }) => ({
    ...(askedFor(diagnosis.focus) > 0 && { asked: askedFor(diagnosis.focus) }),
    diagnosis: `${diagnosis.focus.join(' ')} ${diagnosis.name}`,
    ...(areas(diagnosis.focus) !== '' && { areas: areas(diagnosis.focus) }),
    instead: [
      ...(national === 'part' ? ['nationell sida om en del'] : []),
      ...(national === 'entry' ? ['bara nationell ingång'] : []),
      ...own.map((layer) => regionOfLayer(layer)?.name ?? layer),
      ...(hasPatientText ? ['patienttext'] : []),
    ].join(', '),
  }));
}
