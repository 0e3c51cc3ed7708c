/**
 * All that a catalogue carries around one support, as the four kinds of support (features M7):
 * knowledge, follow-up, improvement, leadership; and who owns the question where one is empty.
 * It depends on the support and the reader's region alone.
 */
import { type Adoption, adoptionOf } from '../catalogue/adoption.ts';
import type { Body, FourSupports } from '../catalogue/body.ts';
import { headingOf } from '../catalogue/headings.ts';
import type { Aid, Plan, PracticeNote } from '../catalogue/improving.ts';
import { type Difference, type Found, NATIONAL_LAYER, overlay } from '../catalogue/overlay.ts';
import { type Answering, createResponsibility } from '../catalogue/responsibility.ts';
import type { KnowledgeSupport, LayerId, SupportId } from '../catalogue/support.ts';
import type { SupportAnswer } from '../catalogue/support-answer.ts';
import { createFocusFinder } from '../matching/about.ts';
import { comingFor } from '../matching/coming.ts';
import type { Coding } from '../terminology/coding.ts';
import { type FollowUp, type FollowUpSources, followUpOf } from './follow-up.ts';
import { wayUp } from './knowledge-map.ts';

/** What the page reads out of the catalogue. */
export interface WholeSources extends FollowUpSources {
  readonly supports: readonly Found[];
  readonly bodies: readonly Body[];
  readonly adoptions: readonly Adoption[];
  readonly answers: readonly SupportAnswer[];
  readonly notes: readonly PracticeNote[];
  readonly aids: readonly Aid[];
  readonly plans: readonly Plan[];
}

export interface WholeSupport {
  readonly support: KnowledgeSupport;
  /** What the reader's region adds to it, replaces or hides. */
  readonly differences: readonly Difference<Found>[];
  /** Recommended drugs for its diagnoses: the reader's region's, its whole list among them, and others'. */
  readonly drugs: { readonly here: readonly Found[]; readonly elsewhere: readonly Found[] };
  readonly followUp: FollowUp;
  readonly notes: readonly PracticeNote[];
  readonly answers: readonly SupportAnswer[];
  /** What helps bringing it in; open trials stand apart. */
  readonly aids: readonly Aid[];
  readonly trials: readonly Aid[];
  /** What is coming for its diagnoses, the soonest first. */
  readonly plans: readonly Plan[];
  readonly adoption: Adoption | undefined;
  readonly answering: Answering;
  /** The bodies above its publisher, nearest first. */
  readonly above: readonly Body[];
  /** Whose question it is, of each of the four; nobody where the catalogue knows none. */
  readonly owners: Readonly<Record<FourSupports, Body | undefined>>;
}

/** @param region the reader's, for what it adds and has decided */
export function wholeSupportOf(
  sources: WholeSources,
  id: SupportId,
  region: LayerId | undefined,
): WholeSupport | undefined {
  const found = sources.supports.find(({ support }) => support.id === id);
  if (found === undefined) return undefined;
  const { support } = found;
  const codings = support.focus.map((code): Coding => ({ system: 'icd-10-se', code }));
  const isOwn = (one: { readonly support?: SupportId }) => one.support === id;
  const about = <T extends { readonly focus?: readonly string[] }>(entries: readonly T[]) => {
    const { covering, within } = createFocusFinder(entries)(codings);
    return [...covering, ...within];
  };
  const aids = [
    ...sources.aids.filter(isOwn),
    ...about(sources.aids.filter(({ focus }) => focus !== undefined)),
  ];
  const responsibility = createResponsibility(sources.bodies);
  const answering = responsibility.answering(support);
  const { publisher } = answering;
  return {
    support,
    differences: differencesOf(found, sources.supports, region),
    drugs: drugsFor(sources.supports, codings, region),
    followUp: followUpOf(sources)(...codings),
    notes: sources.notes.filter(isOwn).sort(newestFirst),
    answers: sources.answers.filter(isOwn).sort(newestFirst),
    aids: aids.filter(({ kind }) => kind !== 'trials'),
    trials: aids.filter(({ kind }) => kind === 'trials'),
    plans: comingFor(sources.plans, codings, region),
    adoption: adoptionOf(sources.adoptions, id, region),
    answering,
    above: publisher === undefined ? [] : wayUp(publisher, responsibility),
    owners: ownersOf(sources.bodies, answering, region),
  };
}

function differencesOf(found: Found, all: readonly Found[], region: LayerId | undefined) {
  const related = all.filter(
    ({ layer, support }) =>
      layer === region && support.relatedTo.some(({ id }) => id === found.support.id),
  );
  if (found.layer !== NATIONAL_LAYER) return [];
  const entry = overlay([found, ...related], region).find((one) => one.found === found);
  return entry?.differences ?? [];
}

/** A list without codes is a region's whole list: it is for every diagnosis. */
function drugsFor(
  all: readonly Found[],
  codings: readonly Coding[],
  region: LayerId | undefined,
): WholeSupport['drugs'] {
  const drugs = all
    .filter(({ support }) => headingOf(support.kind) === 'drugs')
    .map((found) => ({ found, focus: found.support.focus }));
  const { covering, within } = createFocusFinder(drugs)(codings);
  const about = [...covering, ...within].map(({ found }) => found);
  const whole = drugs.flatMap(({ found, focus }) =>
    focus.length === 0 && found.support.kind === 'recommended-drugs' ? [found] : [],
  );
  const isHere = ({ layer }: Found) => layer === region;
  return {
    here: [...about, ...whole].filter(isHere),
    elsewhere: about.filter((found) => !isHere(found) && found.layer !== NATIONAL_LAYER),
  };
}

/** A function of the reader's region that gives it; else the region's council, the area, the publisher. */
function ownersOf(
  bodies: readonly Body[],
  { publisher, areas: [area], councils: [council] }: Answering,
  region: LayerId | undefined,
): WholeSupport['owners'] {
  const giving = (kind: FourSupports) =>
    bodies.find(({ id, gives }) => id.startsWith(`${region}/`) && gives?.includes(kind));
  const regional = council ?? (region && bodies.find(({ id }) => id === bodyOf(region)));
  return {
    knowledge: publisher ?? area,
    'follow-up': giving('follow-up') ?? area ?? publisher,
    improvement: giving('improvement') ?? (regional || area) ?? publisher,
    leadership: giving('leadership') ?? (regional || area) ?? publisher,
  };
}

/** `se-14` → `se/region-14`: the region itself stands in the national layer. */
function bodyOf(region: LayerId): string {
  return region.replace('-', '/region-');
}

function newestFirst(one: { readonly date: string }, other: { readonly date: string }): number {
  return one.date < other.date ? 1 : -1;
}
