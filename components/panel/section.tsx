/**
 * One diagnosis: its supports under the fixed headings, the empty ones in one line, and folded
 * what other regions have.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type HeadingId, headingOf } from '../../lib/catalogue/headings.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { HeadingGroup } from '../../lib/matching/group.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { ListedSection } from '../../lib/state/filter.ts';
import type { Named } from '../../lib/state/names.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import { later } from '../later.tsx';
import type { Text } from '../text/text.ts';
import type { BesideProps } from './beside.tsx';
import { DrugsElsewhere } from './drugs-elsewhere.tsx';
import { LeftOut } from './left-out.tsx';
import type { ListContext } from './list-context.ts';
import { OtherRegions } from './other-regions.tsx';
import { SupportEntry } from './support.tsx';
import type { WithoutSupportProps } from './without-support.tsx';

const Beside = later<BesideProps>(async () => (await import('./beside.tsx')).Beside);
const WithoutSupport = later<WithoutSupportProps>(
  async () => (await import('./without-support.tsx')).WithoutSupport,
);

/** A longer heading is folded: so many stand, the rest on demand. */
const FOLD_ABOVE = 4;
const STAND_WHEN_FOLDED = 3;

interface SectionProps {
  readonly section: ListedSection;
  readonly name: string | undefined;
  readonly list: ListContext;
  readonly nearby: readonly Named[];
  readonly onAdd: (coding: Coding) => void;
  readonly onSearch: (words: string) => void;
}

export function sectionId(coding: Coding): string {
  return `section-${keyOf(coding)}`;
}

export function DiagnosisSection(props: SectionProps) {
  const { section, name, list } = props;
  const { coding, headings, shownAbove, count, leftOut, others } = section;
  const { text } = list;
  const [isOpen, open] = useState(true);
  const bodyId = `${sectionId(coding)}-body`;
  // Drugs stand beside the own region's, where it has some.
  const ownDrugs = headings
    .flatMap(({ entries }) => entries)
    .flatMap(({ found, differences }) => [found, ...differences.map((one) => one.found)])
    .filter((match) => match.layer === list.region && isDrugs(match));
  const drugs = others.filter((match) => ownDrugs.length > 0 && isDrugs(match));
  const drawer = others.filter((match) => !drugs.includes(match));
  const kinds = new Set(leftOut.map(({ found }) => headingOf(found.support.kind)));
  const empty = headings.filter(
    ({ heading, entries }) => entries.length === 0 && !kinds.has(heading),
  );
  return (
    <section id={sectionId(coding)} class="section" tabIndex={-1} aria-label={coding.code}>
      <h2>
        <button
          type="button"
          class="section-toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => open(!isOpen)}
        >
          <span class="section-title" lang={USUAL_LANGUAGE}>
            <span class="code">{coding.code}</span> {name}
          </span>
          <span class="quiet">{text('supports.count', { n: count })}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      <div id={bodyId} class="section-body" hidden={!isOpen}>
        {headings.map((group) => (
          <Heading key={group.heading} group={group} coding={coding} list={list}>
            {group.heading === 'drugs' && drugs.length > 0 && (
              <DrugsElsewhere own={ownDrugs} others={drugs} list={list} />
            )}
          </Heading>
        ))}
        {shownAbove.length > 0 && (
          <p class="quiet shown-above">{text('supports.above', { n: shownAbove.length })}</p>
        )}
        {leftOut.length > 0 && <LeftOut section={section} list={list} />}
        {count > 0 && empty.length > 0 && <EmptyHeadings empty={empty} text={text} />}
        {count + shownAbove.length + leftOut.length === 0 && <WithoutSupport {...props} />}
        {drawer.length > 0 && <OtherRegions matches={drawer} list={list} />}
        <Beside coding={coding} list={list} />
      </div>
    </section>
  );
}

function isDrugs({ support }: Match): boolean {
  return headingOf(support.kind) === 'drugs';
}

interface HeadingProps {
  readonly group: HeadingGroup;
  readonly coding: Coding;
  readonly list: ListContext;
  readonly children: ComponentChildren;
}

function Heading({ group, coding, list, children }: HeadingProps) {
  const { heading, entries } = group;
  const { text } = list;
  const isUnfolded = list.isUnfolded(heading);
  if (entries.length === 0) return null;
  const isLong = entries.length > FOLD_ABOVE;
  const standing = isLong && !isUnfolded ? entries.slice(0, STAND_WHEN_FOLDED) : entries;
  return (
    <div class="heading-group">
      <h3 class="heading">{text(`heading.${heading}`)}</h3>
      {heading === 'patient-information' && (
        <button type="button" class="link-button show-patient" onClick={list.showPatient}>
          {text('patient.show')}
        </button>
      )}
      <ul class="supports">
        {standing.map((entry) => (
          <SupportEntry key={entry.found.support.id} entry={entry} under={coding} list={list} />
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          class="link-button more"
          aria-expanded={isUnfolded}
          onClick={() => list.unfold(heading)}
        >
          {isUnfolded
            ? text('supports.fewer')
            : text('supports.more', { n: entries.length - STAND_WHEN_FOLDED })}
        </button>
      )}
      {children}
    </div>
  );
}

interface EmptyHeadingsProps {
  readonly empty: readonly { readonly heading: HeadingId }[];
  readonly text: Text;
}

/** `Inget för: riktlinjer, läkemedel`, in the headings' order. */
function EmptyHeadings({ empty, text }: EmptyHeadingsProps) {
  const list = empty
    .map(({ heading }) => text(`heading.${heading}`).toLocaleLowerCase(text.locale))
    .join(', ');
  return <p class="quiet empty-headings">{text('headings.empty', { list })}</p>;
}
