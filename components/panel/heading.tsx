/** The supports of a diagnosis under one of the fixed headings; a long heading is folded. */
import type { ComponentChildren } from 'preact';
import type { HeadingGroup } from '../../lib/matching/group.ts';
import type { Coding } from '../../lib/terminology/coding.ts';
import type { ListContext } from './list-context.ts';
import { supportEntry } from './support.tsx';

/** A longer heading is folded: so many stand, the rest on demand. */
const FOLD_ABOVE = 4;
const STAND_WHEN_FOLDED = 3;

/** How many supports of a heading stand in the list, the rest folded. */
export function standingIn({ heading, entries }: HeadingGroup, list: ListContext): number {
  const isFolded = entries.length > FOLD_ABOVE && !list.isUnfolded(heading);
  return isFolded ? STAND_WHEN_FOLDED : entries.length;
}

/**
 * Called for each heading, as `support.tsx` is for each support.
 * @param room how many supports of it are drawn so far
 * @param children what stands at its end
 */
export function headingGroup(
  group: HeadingGroup,
  coding: Coding,
  list: ListContext,
  room: number,
  children: ComponentChildren,
) {
  const { heading, entries } = group;
  const { text } = list;
  if (entries.length === 0 || room <= 0) return null;
  const standing = standingIn(group, list);
  const isUnfolded = list.isUnfolded(heading);
  return (
    <div key={heading} class="heading-group">
      <h3 class="heading">{text(`heading.${heading}`)}</h3>
      {heading === 'patient-information' && (
        <button type="button" class="link-button show-patient" onClick={list.showPatient}>
          {text('patient.show')}
        </button>
      )}
      <ul class="supports">
        {entries
          .slice(0, Math.min(standing, room))
          .map((entry) => supportEntry(entry, coding, list))}
      </ul>
      {entries.length > FOLD_ABOVE && room >= standing && (
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
      {room >= standing && children}
    </div>
  );
}
