/**
 * The catalogue's answer to what is asked, kept still under the reader's eyes: when an update
 * brings supports to a list that stands, they wait until they are asked for. What was changed or
 * withdrawn meanwhile is so at once, in its place (features C5).
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId, SupportId } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';
import { keyOf } from '../terminology/coding.ts';
import type { Question } from './inputs.ts';
import type { Answer } from './sections.ts';

/** @param region whose supports stand in the list beside the national ones */
export function createAnswers(region: ReadonlySignal<LayerId | undefined>) {
  const answer = signal<Answer>();
  /** The whole of a newer answer, of which some waits. */
  const newer = signal<Answer>();
  const hasFailed = signal(false);
  const isListed = ({ layer }: Match) => layer === NATIONAL_LAYER || layer === region.value;

  const waiting = computed((): readonly SupportId[] => {
    const standing = idsOf(answer.value?.matches ?? []);
    return (newer.value?.matches ?? [])
      .filter((match) => isListed(match) && !standing.has(match.support.id))
      .map(({ support }) => support.id);
  });

  return {
    answer,
    hasFailed,
    /** New supports that wait to be shown. */
    waiting,
    take({ codings }: Question, matches: readonly Match[]) {
      const next = { codings, matches };
      const before = answer.value;
      const standing = idsOf(before?.matches ?? []);
      const isSame = before !== undefined && nameOf(before) === nameOf(next);
      batch(() => {
        newer.value = isSame ? next : undefined;
        answer.value = isSame
          ? {
              codings,
              matches: matches.filter((one) => standing.has(one.support.id) || !isListed(one)),
            }
          : next;
        hasFailed.value = false;
      });
    },
    /** What waits is shown. */
    showWaiting() {
      if (newer.value === undefined) return;
      answer.value = newer.value;
      newer.value = undefined;
    },
  };
}

function nameOf({ codings }: Answer): string {
  return codings.map(keyOf).join(' ');
}

function idsOf(matches: readonly Match[]): ReadonlySet<SupportId> {
  return new Set(matches.map(({ support }) => support.id));
}
