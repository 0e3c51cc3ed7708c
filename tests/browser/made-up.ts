/**
 * Bredvid with the shipped catalogue and, beside it, a few supports that are made up and say so, for
 * states that no publisher has brought about yet: a checklist, a signal, a decision, an update. All
 * of it stands under one code that the demo's patients do not have.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type SupportsBundle, serializeBundle } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { referenceBundle } from '../../lib/catalogue/reference-bundle.ts';
import type { KnowledgeSupport, LayerId } from '../../lib/catalogue/support.ts';
import { supportFor } from '../lib/matching/builders.ts';
import type { TestRepository } from '../trust/repository.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import {
  buildFor,
  type PublishedServer,
  poll,
  published,
  publishShipped,
  servePublished,
  updateFrom,
} from './published.ts';

export const MADE_UP_CODE = 'Z71.9';
/** What is told of a support before it is opened, and recommended drugs beside other regions'. */
export const MADE_UP_MARKS_CODE = 'Z76.0';

export interface MadeUp {
  readonly bredvid: OpenedBredvid;
  /** Publishes two more supports for the code, and has the panel fetch them. */
  publishMore(panel: Page): Promise<void>;
  close(): Promise<void>;
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function madeUp(
  id: string,
  title: string,
  rest: Partial<KnowledgeSupport>,
  code = MADE_UP_CODE,
): KnowledgeSupport {
  return supportFor([code], {
    id,
    title: `Påhittat exempel: ${title}`,
    publisher: 'Påhittad utgivare',
    focusOrigin: 'stated',
    lastReviewDate: '2026-03',
    link: { url: `https://example.org/${id}`, scope: 'page' },
    ...rest,
  });
}

const national = [
  madeUp('se/pahittat-checklista', 'checklista inför hemgång', {
    kind: 'national-guideline',
    checklist: [
      'Läkemedelslistan är genomgången med patienten',
      'Nästa kontakt är bokad',
      'Anhörig är informerad',
    ],
  }),
  madeUp('se/pahittat-varning', 'rekommendation som har ändrats', {
    signal: {
      level: 'warning',
      text: 'Påhittad varning: dosen vid nedsatt njurfunktion är ändrad.',
      from: day(-1),
      until: day(30),
    },
  }),
];
const regional = [
  madeUp('se-14/pahittat-tillagg', 'regionens tillägg', {
    kind: 'regional-guideline',
    level: 'region',
    publisher: 'Västra Götalandsregionen (påhittat)',
    lastReviewDate: '2025-10',
    relatedTo: [{ id: 'se/pahittat-varning', how: 'supplements' }],
  }),
];
const marked = (id: string, title: string, rest: Partial<KnowledgeSupport>) =>
  madeUp(id, title, rest, MADE_UP_MARKS_CODE);
const page = (id: string) => ({ url: `https://example.org/${id}`, scope: 'page' }) as const;
const nationalMarks = [
  marked('se/pahittat-pdf', 'riktlinje som PDF', {
    kind: 'national-guideline',
    evidence: 'moderate',
    interests: 'Påhittat: ingen av författarna har uppgett något.',
    why: 'Påhittat: så att patienten får rätt läkemedel i tid.',
    link: page('riktlinje.pdf'),
  }),
  marked('se/pahittat-inloggning', 'stöd bakom inloggning', {
    link: { ...page('inloggning'), access: 'login' },
  }),
  ...[
    ['', 'om läkemedel', {}],
    ['-latt', 'om läkemedel', { easy: 'yes' as const }],
    ['-en', 'about medicines', { language: 'en' }],
    ['-fi', 'lääkkeistä', { language: 'fi' }],
    ['-ar', 'عن الأدوية', { language: 'ar' }],
  ].map(([id, title, stated]) =>
    marked(`se/pahittat-patient${id}`, `${title}`, {
      kind: 'patient-information',
      audience: 'patient',
      ...(stated as object),
    }),
  ),
];
function drugList(layer: LayerId, rest: Partial<KnowledgeSupport>) {
  return marked(`${layer}/pahittad-lista`, 'rekommenderade läkemedel', {
    kind: 'recommended-drugs',
    level: 'region',
    ...rest,
  });
}
const drugLists: readonly (readonly [LayerId, Partial<KnowledgeSupport>])[] = [
  ['se-14', { firstChoice: 'Påhittat läkemedel A', validUntil: '2027-06' }],
  ['se-13', { firstChoice: 'Påhittat läkemedel B', validUntil: '2026-12' }],
  ['se-01', { firstChoice: 'Påhittat läkemedel A', validUntil: '2027' }],
  ['se-12', {}],
];
/** Three regions link to the same page, and one of them has a guideline of its own beside it. */
function elsewhere(layer: LayerId): readonly KnowledgeSupport[] {
  const rest = { kind: 'regional-guideline', level: 'region' } as const;
  const same = marked(`${layer}/pahittat-samma`, 'riktlinje som regioner delar', {
    ...rest,
    link: page('samma'),
  });
  const own = marked('se-12/pahittad-egen', 'en regions egen riktlinje', rest);
  return layer === 'se-14' ? regional : [same, ...(layer === 'se-12' ? [own] : [])];
}
const more = [
  madeUp('se/pahittat-nytt-1', 'nytt kunskapsstöd', {}),
  madeUp('se/pahittat-nytt-2', 'ännu ett nytt kunskapsstöd', {}),
];
const head = { layer: 'se-14', edition: 1, published: '2026-11-01', minExtension: '0.1.0' };
const adoptions = referenceBundle(
  'adoptions',
  head,
  [
    {
      id: 'se-14/pahittat-beslut',
      support: 'se/pahittat-checklista',
      status: 'adopted-with-differences',
      owner: 'Påhittat regionalt programområde',
      date: '2026-04-15',
    },
  ],
  'made-up.ts',
);

function add(repository: TestRepository, layer: LayerId, supports: readonly KnowledgeSupport[]) {
  const role = layer === 'se' ? 'targets' : layer;
  const path = `${layer}/bundle.jsonl`;
  const bundle = parseBundle(published(repository, role, path), path) as SupportsBundle;
  const all = [...bundle.supports, ...supports].sort((one, other) => (one.id < other.id ? -1 : 1));
  const next = { ...bundle, edition: bundle.edition + 1, supports: all };
  repository.add(role, path, serializeBundle(next));
}

export async function openMadeUp(): Promise<MadeUp> {
  const repository = publishShipped();
  add(repository, 'se', [...national, ...nationalMarks]);
  for (const [layer, rest] of drugLists) {
    add(repository, layer, [...elsewhere(layer), drugList(layer, rest)]);
  }
  repository.add('se-14', 'se-14/adoptions.bundle.jsonl', serializeBundle(adoptions));
  repository.publish();
  const server: PublishedServer = await servePublished(repository);
  const dir = await buildFor('chromium', repository, [server.address]);
  const bredvid = await openBredvid({ browser: 'chromium', dir });
  return {
    bredvid,
    async publishMore(panel) {
      add(repository, 'se', more);
      repository.publish();
      await updateFrom(panel, [server.address]);
      await poll(panel);
    },
    async close() {
      await bredvid.close();
      await server.stop();
      await rm(dir, { recursive: true });
    },
  };
}
