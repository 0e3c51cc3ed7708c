/**
 * What was dealt with at a visit long ago and passes by nature is over: an infection, a fracture,
 * a symptom. Records write such entries by date and never say that they have ended. What lasts
 * stays until the page says otherwise: hypertension stands under old visits too. The newest
 * date of the page, or of the visits on it, is now.
 */

import type { Coding } from '../terminology/coding.ts';
import type { Dated } from './dated.ts';
import type { Decided } from './decide.ts';
import type { JudgedFind } from './decide-all.ts';
import type { Find } from './find.ts';
import type { TermTable } from './term-table.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export interface DecidedFind {
  readonly find: Find;
  readonly said: Decided;
}

/**
 * In years. What is brief is over after four months, a cold or a wound by then long ago; what passes
 * after nine, as long as the longest of it (a pregnancy); what may go either way after two years
 * without a visit for it.
 */
const OVER = { brief: 0.34, passing: 0.75, either: 2 } as const;

type Course = keyof typeof OVER | 'lasting';

/** How a diagnosis goes on by nature. */
function courseOf({ system, code }: Coding, courses: Vocabulary['courses']): Course {
  if (system === 'snomed-ct') return 'lasting';
  const { brief, passing, lasting } = courses[system === 'icpc-2' ? 'icpc' : 'icd'];
  if (isIn(brief, code)) return 'brief';
  if (isIn(lasting, code)) return 'lasting';
  return isIn(passing, code) ? 'passing' : 'either';
}

function isIn(ranges: string, code: string): boolean {
  return ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split('-');
    return first <= code && code.slice(0, last.length) <= last;
  });
}

/** The newest dates that any find on the page stands with, and today. */
interface Newest {
  readonly visit: number;
  readonly any: number;
  readonly today: number;
}

function newestIn(all: readonly Dated[], today: number): Newest {
  const visit = Math.max(0, ...all.map(({ newest }) => newest));
  return { visit, any: Math.max(visit, ...all.map(({ beside }) => beside?.from ?? 0)), today };
}

/** Whether what stands with these dates is over. */
function isPast(dated: Dated, course: Course, newest: Newest): boolean {
  const { visit, told, beside, ended } = dated;
  // Years with an end: `2011–2013`. Days may be those of a care episode.
  if (ended && ended.to - ended.from > 1) return true;
  if (course === 'lasting') return false;
  const passes = course !== 'either';
  if (ended && (passes || newest.any > ended.to)) return true;
  if (told && newest.today - told.to > OVER.either) return true;
  if (visit && newest.visit - visit.to > OVER[course]) return true;
  const date = beside ?? visit;
  return passes && date !== undefined && newest.any - date.to > OVER[course];
}

/** Answers what was judged each for itself with what has passed by the dates of all. */
export function createPast({ words: { courses }, today }: TermTable) {
  // The same few codes are asked for after every change.
  const known = new Map<string, Course>();
  const courseKnown = (coding: Coding) => {
    const key = `${coding.system} ${coding.code}`;
    const course = known.get(key) ?? courseOf(coding, courses);
    if (known.size > 2000) known.clear();
    known.set(key, course);
    return course;
  };
  return (judged: readonly JudgedFind[]): readonly DecidedFind[] => {
    const newest = newestIn(
      judged.flatMap(({ dated }) => dated ?? []),
      today,
    );
    return judged.map(({ find, said, dated, isCurrent }) => {
      const course = courseKnown(said.coding);
      const isOver =
        said.status === 'active' && dated && !isCurrent && isPast(dated, course, newest);
      // Under `Tidigare/nuvarande sjukdomar` what lasts is one of the present.
      const isLasting =
        said.status === 'unclear' &&
        course === 'lasting' &&
        !find.category &&
        said.evidence.some(({ place }) => place !== 'unknown');
      const status = isOver ? 'historical' : 'active';
      return { find, said: isOver || isLasting ? { ...said, status } : said };
    });
  };
}
