/**
 * The reader of one frame: reads the page once, follows its changes, and reports what it says of
 * the open patient. It never writes to the page and never works inside an event of the page.
 *
 * Order of things at a change: is it still the same record? If there is doubt, what was reported
 * is blanked first, then the page is read anew. Only then are the changed parts read.
 */
import { askOnce } from './ask-judge.ts';
import { watchChanges } from './changes.ts';
import type { Find } from './find.ts';
import { allOf, isQuiet, nothing, renewed, withNames } from './found.ts';
import { createTelling, framesIn, isFrameShown, type Report } from './frames.ts';
import type { Judge } from './joined.ts';
import { createMarker } from './marking.ts';
import type { HintOutcome, Mention, ReadingState } from './mention.ts';
import type { Changed } from './notes.ts';
import { awaitLate } from './own-elements.ts';
import type { DecidedFind } from './past.ts';
import { NOTHING, personsOf } from './persons.ts';
import { reachedBy, type Settled } from './reached.ts';
import { type Identity, identityOf, isInDoubt, newContext } from './record-context.ts';
import { createRounds } from './rounds.ts';
import { emptyScan, scan, scanEach } from './scan.ts';
import { createSettling } from './settling.ts';
import type { Schedule } from './slices.ts';
import { choose } from './told.ts';

export interface ReaderOptions {
  readonly document: Document;
  readonly onReport: (report: Report) => void;
  /** What decides on finds; `undefined` when it cannot be had yet. Asked when a code is found. */
  readonly askJudge: () => Promise<Judge | undefined>;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

export interface Reader {
  /** Reads from the start and reports anew. */
  readonly reread: () => void;
  /** Shows the place of a mention of the latest report for three seconds. */
  readonly mark: (mark: number) => void;
  /** Reads at once what has changed; whether all of it is read. */
  readonly isUpToDate: () => boolean;
}

export function startReader(options: ReaderOptions): Reader {
  const { document: page, schedule, signal } = options;
  const salt = newContext();
  let context = newContext();
  let identity: Identity | undefined;
  let hinted = NOTHING;
  let href = location.href;
  let frames = '';
  let found = nothing;
  const markPlace = createMarker(schedule, signal);
  const judgeOf = askOnce(options, ({ hints }) => {
    // Nothing was told before: what now also says who is shown is no other patient.
    if (hinted !== hints.header) identity = undefined;
    hinted = hints.header;
    settling.now();
  });
  const awaitIn = awaitLate(options, (late) => changes.again({ parts: late }));
  let shown: readonly Find[] = [];
  let settled: Settled | undefined;
  const tell = createTelling(options);
  let wasHidden = false;
  let flooded = false;
  let cut = false;
  let isBroken = false;

  function report(state: ReadingState, mentions: readonly Mention[] = [], hint?: HintOutcome) {
    tell({
      context,
      state: cut && state === 'read' ? 'stopped' : state,
      visible: isFrameShown(page),
      mentions,
      ...(hint && { hint }),
    });
  }

  /** Another record, or doubt: nothing of the former may stand. */
  function turn(state: ReadingState = 'reading'): void {
    context = newContext();
    href = location.href;
    frames = framesIn(page);
    identity = undefined;
    found = nothing;
    shown = [];
    settled = undefined;
    report(state);
  }

  const rounds = createRounds(options, () => {
    // What was told before may not hold any more. After the next change all is read.
    isBroken = true;
    report('stopped');
  });
  const { inSlices } = rounds;

  const isDoubtful = () =>
    location.href !== href || framesIn(page) !== frames || (!!identity && isInDoubt(identity));

  async function readAll(mine: number): Promise<void> {
    const scanned = emptyScan();
    isBroken = false;
    if (!isFrameShown(page)) {
      wasHidden = true;
      found = nothing;
      return report('read');
    }
    // Coming to light, it may take the place of a frame with another patient.
    if (wasHidden) turn();
    wasHidden = false;
    changes.start();
    if (!(await inSlices(scan(page.documentElement, scanned), mine))) return;
    found = allOf(scanned, page.documentElement);
    changes.observe(scanned.roots);
    cut = scanned.cut;
    if (await inSlices(awaitIn([page, ...scanned.roots], scanned.fields), mine)) await judge(mine);
  }

  /** Reads the changed parts only. */
  async function readParts({ parts, texts }: Changed, mine: number): Promise<void> {
    if (parts === 'all' || isBroken) return readAll(mine);
    const scanned = emptyScan();
    if (!(await inSlices(scanEach(parts, scanned), mine))) return changes.again({ parts });
    if (scanned.speaks && !found.speaks) return readAll(mine);
    const former = found;
    found = renewed(former, parts, scanned);
    changes.observe(scanned.roots);
    for (const _ of awaitIn(texts ? [] : [...parts, ...scanned.roots], scanned.fields));
    const stale =
      texts && settled && identity && reachedBy(texts, settled, identity, former, found);
    if (!isQuiet(former, scanned, found) || stale?.isAny) return judge(mine, stale?.finds);
    if (stale) found = withNames(found, []);
    else if (found.finds.length > 0 || found.speaks) settleLater();
  }

  const settling = createSettling(
    schedule,
    rounds.isUnderWay,
    () => !flooded && void rounds.run(judge),
  );
  const settleLater = () => {
    settled = undefined;
    settling.later();
  };

  /** Decides on the finds and reports: on all, or on those that are stale or new. */
  async function judge(mine: number, stale?: ReadonlySet<Find>): Promise<void> {
    if (!(await inSlices([undefined], mine))) return;
    const last = stale && settled;
    settled = undefined;
    const persons = last?.persons ?? personsOf(found.persons, hinted);
    const now = (last && identity) ?? identityOf(page, persons, salt, hinted);
    const before = identity;
    identity = now;
    if (before && before.print !== now.print && (before.tells || href !== location.href)) {
      turn();
      identity = now;
      return rounds.run(readAll);
    }
    const hasAny = found.finds.length > 0;
    const known = hasAny || found.speaks ? judgeOf() : undefined;
    if (!known) return hasAny ? undefined : report('read');
    const names: Find[] = [];
    if (!(await inSlices(known.named(found.unnamed, names), mine))) return;
    found = withNames(found, names);
    const decided: DecidedFind[] = [];
    if (!(await inSlices(known.decide(page, found.finds, persons, decided, stale), mine))) return;
    if (!settling.isPlanned())
      settled = { judge: known, persons, turns: last ? last.turns + 1 : 0 };
    // While it was decided on, the page may have turned to another patient.
    if (isDoubtful()) return begin();
    const told = choose(decided);
    shown = told.map(([find]) => find);
    const mentions = told.map(([, mention]) => mention);
    report('read', mentions, known.hints.outcome(page));
  }

  const changes = watchChanges({
    page,
    schedule,
    signal,
    // Of a page too lively to be read: what was written and pinned beside the former record goes with it.
    onDoubt: () => (flooded ? turn('stopped') : begin()),
    isDoubtful,
    onChanged: (changed) => {
      if (flooded) return;
      if (rounds.isUnderWay()) changes.again(changed);
      else void rounds.run((mine) => readParts(changed, mine));
    },
    onFlood: () => {
      flooded = true;
      rounds.drop();
      report('stopped');
    },
  });

  function begin(): void {
    flooded = false;
    turn();
    void rounds.run(readAll);
  }

  begin();
  return {
    reread: begin,
    mark(number) {
      const find = shown[number];
      if (find) markPlace(find);
    },
    isUpToDate() {
      changes.hasten();
      return !rounds.isUnderWay();
    },
  };
}
