/**
 * What the record in the followed tab says, merged over its frames: the patient's diagnoses, what
 * is only mentioned, and how the reading stands.
 *
 * Hidden frames do not count: record systems keep the former patient's tab alive behind the open
 * one. Nor do reports of another record context than the tab's.
 */
import type {
  Evidence,
  HintOutcome,
  Mention,
  MentionStatus,
  ReadingState,
} from '../reading/mention.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';

/** One frame's latest report, as it is kept for the tab. */
export interface FrameReport {
  /** The browser's number for the frame, 0 the top one. */
  readonly frame: number;
  /** Opaque random id of the record context. */
  readonly context: string;
  readonly state: ReadingState;
  readonly visible: boolean;
  /** Absent where the site has no hints, or nothing was decided. */
  readonly hint?: HintOutcome;
  readonly mentions: readonly Mention[];
}

/** Whose record is open in the tab, and how far it may be read. */
export interface OpenRecord {
  readonly context: string;
  readonly access: 'read' | 'no-permission' | 'browser-page' | 'gone';
}

/** Where a mention stands, so that the page can be asked to mark it. */
export interface PlaceOnPage {
  readonly frame: number;
  readonly mark: number;
}

/** A coding the page says is the patient's diagnosis, or only mentions. */
export interface ReadCoding {
  readonly coding: Coding;
  /** Each status it stands with, `active` alone for a diagnosis. */
  readonly statuses: readonly MentionStatus[];
  /** Strongest first, over all its mentions. */
  readonly evidence: readonly Evidence[];
  readonly at: PlaceOnPage;
}

/** `unread`: nobody asked for it. `closed`: no extension may read it. */
export type ReadingProgress = 'unread' | 'closed' | ReadingState;

export interface RecordReading {
  readonly diagnoses: readonly ReadCoding[];
  readonly alsoMentioned: readonly ReadCoding[];
  readonly progress: ReadingProgress;
  /** The site has hints, and nothing of what they point at is there. */
  readonly isHintVain: boolean;
}

export function readingOf(
  record: OpenRecord | undefined,
  frames: readonly FrameReport[],
): RecordReading {
  const shown = frames.filter(({ visible, context }) => visible && context === record?.context);
  const byKey = new Map<string, ReadCoding[]>();
  for (const frame of shown) {
    for (const mention of frame.mentions) {
      const key = keyOf(mention.coding);
      byKey.set(key, [...(byKey.get(key) ?? []), readCoding(frame, mention)]);
    }
  }
  const merged = [...byKey.values()].flatMap(mergeMentions);
  return {
    diagnoses: merged.filter(isDiagnosis),
    alsoMentioned: merged.filter((read) => !isDiagnosis(read)),
    progress: progressOf(record, shown),
    isHintVain: isHintVain(shown),
  };
}

function isDiagnosis({ statuses }: ReadCoding): boolean {
  return statuses.includes('active');
}

function readCoding({ frame }: FrameReport, mention: Mention): ReadCoding {
  const { coding, status, evidence, mark } = mention;
  return { coding, statuses: [status], evidence, at: { frame, mark } };
}

/** A coding that stands as a diagnosis once is one, whatever else is said of it elsewhere. */
function mergeMentions(mentions: readonly ReadCoding[]): readonly ReadCoding[] {
  const active = mentions.filter(isDiagnosis);
  const counted = active.length > 0 ? active : mentions;
  const [first] = counted;
  if (first === undefined) return [];
  return [
    {
      ...first,
      statuses: [...new Set(counted.flatMap(({ statuses }) => statuses))],
      evidence: counted.flatMap(({ evidence }) => evidence),
    },
  ];
}

function isHintVain(shown: readonly FrameReport[]): boolean {
  const outcomes = shown.flatMap(({ hint }) => hint ?? []);
  return outcomes.length > 0 && !outcomes.includes('matched');
}

function progressOf(
  record: OpenRecord | undefined,
  shown: readonly FrameReport[],
): ReadingProgress {
  if (record === undefined || record.access === 'gone') return 'unread';
  if (record.access === 'browser-page') return 'closed';
  if (record.access === 'no-permission') return 'unread';
  // Allowed, and no frame has answered yet: the page was just opened, or its patient changed.
  if (shown.length === 0 || shown.some(({ state }) => state === 'reading')) return 'reading';
  return shown.every(({ state }) => state === 'stopped') ? 'stopped' : 'read';
}
