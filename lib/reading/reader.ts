/**
 * The reader of one frame: reads the page once, follows its changes, and reports what it says of
 * the open patient. It never writes to the page and never works inside an event of the page.
 *
 * Order of things at a change: is it still the same record? If there is doubt, what was reported
 * is blanked first, then the page is read anew. Only then are the changed parts read.
 */
import { watchChanges } from './changes.ts';
import { type Decided, decide, type Scene } from './decide.ts';
import type { Find } from './find.ts';
import { isNeighbour } from './language.ts';
import { markPlace } from './marking.ts';
import { MENTION_LIMIT, type Mention, type ReadingState } from './mention.ts';
import { readWords, type WordReader } from './read-words.ts';
import { type Identity, identityOf, newContext } from './record-context.ts';
import { emptyScan, type Scanned, scan } from './scan.ts';
import type { TermTable } from './term-table.ts';
import { type Persons, personsOf } from './whose.ts';

/** What one frame shows. */
export interface Report {
  /** Random id of whose record it is; another one when that may have changed. */
  readonly context: string;
  readonly state: ReadingState;
  /** Whether the frame can be seen. A hidden one reports no mentions. */
  readonly visible: boolean;
  readonly switched: boolean;
  readonly mentions: readonly Mention[];
}

/** Time, which a pure layer is handed. */
export interface Schedule {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Lets the page's own work go first. */
  readonly pause: () => Promise<void>;
  /** Runs a task after so many milliseconds; answers how to take it back. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

export interface ReaderOptions {
  readonly document: Document;
  readonly onReport: (report: Report) => void;
  /** The words to read by; `undefined` when nobody can say yet. Asked when a code is found. */
  readonly askTerms: () => Promise<TermTable | undefined>;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

export interface Reader {
  /** Reads from the start and reports anew. */
  readonly reread: () => void;
  /** Shows the place of a mention of the latest report for three seconds. */
  readonly mark: (mark: number) => void;
}

/** The longest the reader works before the page's own work may go first, in milliseconds. */
const SLICE_MS = 6;
const MARK_MS = 3000;
/** The worker may be starting. */
const ASK_AGAIN_MS = 1000;
/** Between changes and a reading of everything that depends on them, in milliseconds. */
const SETTLE_MS = 700;

export function startReader(options: ReaderOptions): Reader {
  const { document: page, schedule, signal } = options;
  const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  let context = newContext();
  let identity: Identity | undefined;
  let href = page.location?.href;
  let finds: Find[] = [];
  let persons: Persons = { places: [], main: undefined };
  let personNodes: Text[] = [];
  let terms: TermTable | undefined;
  let words: WordReader | undefined;
  let asking = false;
  let shown: readonly Find[] = [];
  let latest = '';
  let round = 0;
  let stopped = false;
  let unmark: (() => void) | undefined;

  function report(state: ReadingState, mentions: readonly Mention[] = []): void {
    if (signal.aborted) return;
    const next: Report = {
      context,
      state,
      visible: isFrameShown(page),
      switched: false,
      mentions,
    };
    const key = JSON.stringify(next);
    if (key === latest) return;
    latest = key;
    options.onReport(next);
  }

  /** Another record, or doubt: nothing of the former may stand. */
  function turn(): void {
    context = newContext();
    href = page.location?.href;
    identity = undefined;
    finds = [];
    shown = [];
    latest = '';
    report('reading');
  }

  /** Runs steps in slices; `false` when overtaken by a newer reading. */
  async function inSlices(steps: Iterable<void>, mine: number): Promise<boolean> {
    let until = schedule.now() + SLICE_MS;
    for (const _ of steps) {
      if (schedule.now() < until) continue;
      await schedule.pause();
      if (mine !== round || signal.aborted) return false;
      until = schedule.now() + SLICE_MS;
    }
    return mine === round && !signal.aborted;
  }

  async function readAll(): Promise<void> {
    round += 1;
    const mine = round;
    const scanned = emptyScan();
    if (!isFrameShown(page)) {
      finds = [];
      changes.observe(scanned.roots);
      return report('read');
    }
    changes.start();
    if (!(await inSlices(scan(page.documentElement ?? page, scanned), mine))) return;
    finds = scanned.finds;
    personNodes = scanned.persons;
    changes.observe(scanned.roots);
    if (scanned.cut) stopped = true;
    await judge(mine);
  }

  /** Reads the changed parts only. */
  async function readParts(parts: readonly Node[]): Promise<void> {
    round += 1;
    const mine = round;
    const scanned: Scanned = emptyScan();
    const steps = function* () {
      for (const part of parts) yield* scan(part, scanned);
    };
    if (!(await inSlices(steps(), mine))) return changes.again(parts);
    const before = finds.length;
    const gone = (node: Node) => !node.isConnected || parts.some((part) => part.contains(node));
    const kept = finds.filter((find) => !gone(find.node));
    const persones = personNodes.filter((node) => !gone(node));
    const quiet =
      kept.length === before &&
      scanned.finds.length === 0 &&
      scanned.persons.length === 0 &&
      persones.length === personNodes.length;
    finds = [...kept, ...scanned.finds];
    personNodes = [...persones, ...scanned.persons];
    changes.observe(scanned.roots);
    if (quiet && finds.length > 0) return settleLater();
    if (!quiet) await judge(mine);
  }

  /** Asks for the words once; again a little later while nobody answers. */
  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    const table = await options.askTerms();
    asking = false;
    if (signal.aborted) return;
    if (!table) {
      schedule.after(ASK_AGAIN_MS, () => void ask());
      return;
    }
    terms = table;
    words = readWords(table.words);
    void judge(++round);
  }

  let settling = false;
  function settleLater(): void {
    if (settling) return;
    settling = true;
    schedule.after(SETTLE_MS, () => {
      settling = false;
      if (!stopped && !changes.pending()) void judge(++round);
    });
  }

  /** Decides on all finds and reports. */
  async function judge(mine: number): Promise<void> {
    persons = personsOf(personNodes);
    const now = identityOf(page, persons, salt);
    const before = identity;
    identity = now;
    if (before && before.print !== now.print && (before.tells || href !== page.location?.href)) {
      turn();
      identity = now;
      return readAll();
    }
    if (!terms || !words) {
      if (finds.length > 0) void ask();
      else report(stopped ? 'stopped' : 'read');
      return;
    }
    const scene: Scene = { persons, words, terms, neighbour: isNeighbour(page) };
    const decided: { find: Find; said: Decided }[] = [];
    const steps = function* () {
      for (const find of finds) {
        const said = find.node.isConnected ? safely(() => decide(find, scene)) : undefined;
        if (said) decided.push({ find, said });
        yield;
      }
    };
    if (!(await inSlices(steps(), mine))) return;
    const told = choose(decided);
    shown = told.map(({ find }) => find);
    report(
      stopped ? 'stopped' : 'read',
      told.map(({ said }, mark) => ({ ...said, mark })),
    );
  }

  const changes = watchChanges({
    page,
    schedule,
    signal,
    onDoubt: () => {
      if (stopped) return;
      turn();
      void readAll();
    },
    isDoubtful: () =>
      page.location?.href !== href || (identity?.places.some((node) => !node.isConnected) ?? false),
    onChanged: (parts) => void (parts === 'all' ? readAll() : readParts(parts)),
    onFlood: () => {
      stopped = true;
      round += 1;
      report('stopped');
    },
  });
  signal.addEventListener('abort', () => {
    round += 1;
    unmark?.();
  });

  function reread(): void {
    stopped = false;
    turn();
    void readAll();
  }

  reread();
  return {
    reread,
    mark(number) {
      const find = shown[number];
      if (!find?.node.isConnected || signal.aborted) return;
      unmark?.();
      unmark = safely(() => markPlace(find));
      schedule.after(MARK_MS, () => unmark?.());
    },
  };
}

/** A page can make any call throw; a find that does is no find. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * What is told: the patient's own first, one mention per coding and status, at most the limit.
 * What is another person's or only offered stays in the frame.
 */
function choose(decided: readonly { find: Find; said: Decided }[]) {
  const seen = new Set<string>();
  return decided
    .filter(({ said }) => said.status !== 'picker' && said.status !== 'other-patient')
    .toSorted((one, other) => Number(isActive(other)) - Number(isActive(one)))
    .filter(({ said }) => {
      const key = `${said.coding.system} ${said.coding.code} ${said.status}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MENTION_LIMIT);
}

function isActive({ said }: { readonly said: Decided }): boolean {
  return said.status === 'active';
}

/** Whether the frame itself can be seen: a tab kept hidden in a frame may hold another patient. */
function isFrameShown(page: Document): boolean {
  const view = page.defaultView;
  if (!view || view === view.top) return true;
  if (view.innerWidth === 0 || view.innerHeight === 0) return false;
  try {
    const frame = view.frameElement;
    return frame?.checkVisibility({ visibilityProperty: true }) ?? true;
  } catch {
    return true;
  }
}
