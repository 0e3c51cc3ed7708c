/**
 * One diagnosis: its supports under the fixed headings, the empty ones in one line, and folded
 * what other regions have.
 */
import { useState } from 'preact/hooks';
import { type HeadingId, headingOf } from '../../lib/catalogue/headings.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { ListedSection } from '../../lib/state/filter.ts';
import type { Named } from '../../lib/state/names.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import { later } from '../later.tsx';
import type { Text } from '../text/text.ts';
import type { BesideProps } from './beside.tsx';
import { DrugsElsewhere } from './drugs-elsewhere.tsx';
import { headingGroup, standingIn } from './heading.tsx';
import type { LeftOutProps } from './left-out.tsx';
import type { ListContext } from './list-context.ts';
import { OtherRegions } from './other-regions.tsx';
import type { WithoutSupportProps } from './without-support.tsx';

const Beside = later<BesideProps>(async () => (await import('./beside.tsx')).Beside);
const LeftOut = later<LeftOutProps>(async () => (await import('./left-out.tsx')).LeftOut);
const WithoutSupport = later<WithoutSupportProps>(
  async () => (await import('./without-support.tsx')).WithoutSupport,
);

interface SectionProps {
  readonly section: ListedSection;
  readonly name: string | undefined;
  readonly list: ListContext;
  /** How many of its supports are drawn so far. */
  readonly room: number;
  readonly nearby: readonly Named[];
  readonly onAdd: (coding: Coding) => void;
  readonly onSearch: (words: string) => void;
}

export function sectionId(coding: Coding): string {
  return `section-${keyOf(coding)}`;
}

/** How many supports of a section stand in the list; one without any takes a support's place. */
export function rowsOf({ headings }: ListedSection, list: ListContext): number {
  return headings.reduce((sum, group) => sum + standingIn(group, list), 0) || 1;
}

export function DiagnosisSection(props: SectionProps) {
  const { section, name, list, room } = props;
  const { coding, headings, shownAbove, count, leftOut, others } = section;
  const { text } = list;
  const [isOpen, open] = useState(true);
  const isWhole = room >= rowsOf(section, list);
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
    <section
      id={sectionId(coding)}
      class="section"
      tabIndex={-1}
      aria-label={name === undefined ? coding.code : `${coding.code} ${name}`}
    >
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
        {headings.map((group, n) =>
          headingGroup(
            group,
            coding,
            list,
            headings.slice(0, n).reduce((left, one) => left - standingIn(one, list), room),
            group.heading === 'drugs' && drugs.length > 0 && (
              <DrugsElsewhere own={ownDrugs} others={drugs} list={list} />
            ),
          ),
        )}
        {isWhole && (
          <>
            {shownAbove.length > 0 && (
              <p class="quiet shown-above">{text('supports.above', { n: shownAbove.length })}</p>
            )}
            {leftOut.length > 0 && <LeftOut section={section} list={list} />}
            {count > 0 && empty.length > 0 && <EmptyHeadings empty={empty} text={text} />}
            {count + shownAbove.length + leftOut.length === 0 && <WithoutSupport {...props} />}
            {drawer.length > 0 && <OtherRegions matches={drawer} list={list} />}
            <Beside coding={coding} list={list} />
          </>
        )}
      </div>
    </section>
  );
}

function isDrugs({ support }: Match): boolean {
  return headingOf(support.kind) === 'drugs';
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
