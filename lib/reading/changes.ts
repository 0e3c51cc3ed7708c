/**
 * Follows a page's changes: a MutationObserver per root, and the fields' own events. The callbacks
 * only take notes; reading starts in a task of its own, after a pause while somebody types.
 */
import { type Changed, createNotes } from './notes.ts';
import type { Schedule } from './slices.ts';

export interface ChangeOptions {
  readonly page: Document;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  /** Whether the notes so far may mean another record. Asked first, in the reading's own task. */
  readonly isDoubtful: () => boolean;
  readonly onDoubt: () => void;
  readonly onChanged: (changed: Changed) => void;
  /** The page changes faster than can be read without being felt. */
  readonly onFlood: () => void;
}

export interface Changes {
  /** Begins observing the page, anew after a flood. */
  readonly start: () => void;
  /** Observes these shadow roots too. */
  readonly observe: (roots: Iterable<Node>) => void;
  /** Puts back what was overtaken before it was read. */
  readonly again: (changed: Changed) => void;
  /** Has what is noted read now: timers of a page in the background can be a minute late. */
  readonly hasten: () => void;
}

/** The attributes whose changes are followed. */
export const ATTRIBUTES = [
  'class',
  'hidden',
  'style',
  'open',
  'value',
  'checked',
  'data-status',
  'aria-hidden',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'aria-expanded',
];
const how = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** After the last key press in a field, before what stands there is read. */
const TYPING_MS = 250;
/** A page is read after a change at the earliest so soon again. */
const GATHER_MS = 20;
/** Records of change within one second that are taken in; five such seconds in a row are a flood. */
const RECORDS_PER_SECOND = 20_000;
const FLOOD_SECONDS = 5;

export function watchChanges(options: ChangeOptions): Changes {
  const { page, schedule, signal } = options;
  const notes = createNotes();
  let planned: (() => void) | undefined;
  let plannedAt = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  let second = 0;
  let records = 0;
  let floods = 0;

  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => stop());

  function stop(): void {
    observer.disconnect();
    planned?.();
    planned = undefined;
  }

  function note(list: MutationRecord[]): void {
    if (isFlood(list.length)) {
      stop();
      options.onFlood();
      return;
    }
    notes.take(list);
    plan(GATHER_MS);
  }

  function isFlood(count: number): boolean {
    const now = Math.floor(schedule.now() / 1000);
    if (now !== second) {
      floods = records > RECORDS_PER_SECOND && now === second + 1 ? floods + 1 : 0;
      second = now;
      records = 0;
    }
    records += count;
    return floods >= FLOOD_SECONDS;
  }

  function plan(wait: number): void {
    const at = schedule.now() + wait;
    if (planned && plannedAt <= at) return;
    planned?.();
    plannedAt = at;
    planned = schedule.after(wait, flush);
  }

  function flush(): void {
    planned = undefined;
    if (signal.aborted) return;
    if (options.isDoubtful()) {
      notes.forget();
      options.onDoubt();
      return;
    }
    const rest = typedAt + TYPING_MS - schedule.now();
    if (rest > 0 && isTyping()) {
      plan(rest);
      return;
    }
    options.onChanged(notes.empty());
  }

  /** Whether what changed is only what somebody writes; the rest of the page need not wait. */
  function isTyping(): boolean {
    const field = page.activeElement;
    const parts = notes.partsSoFar();
    return (
      parts === 'all' ||
      [...parts].every((part) => !part.isConnected || field?.contains(part) || part.contains(field))
    );
  }

  const onChoice = (event: Event, wait = GATHER_MS) => {
    const [target] = event.composedPath();
    if (target && 'nodeType' in target) {
      const part = target as Element;
      notes.add({ parts: [part], texts: isWrittenIn(part) ? new Set([part]) : undefined });
    }
    plan(wait);
  };
  const onInput = (event: Event) => {
    typedAt = schedule.now();
    onChoice(event, TYPING_MS);
  };
  const passive = { passive: true, capture: true, signal };
  const whole = () => {
    notes.add({ parts: 'all' });
    plan(GATHER_MS);
  };
  /** Done anew at each start, which does no harm: `document.open` takes all listeners away. */
  function listen(): void {
    page.addEventListener('input', onInput, passive);
    page.addEventListener('change', onChoice, passive);
    // A frame that was hidden and is shown, or the other way round, changes its size.
    for (const type of ['popstate', 'hashchange', 'resize']) {
      addEventListener(type, whole, { signal });
    }
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', whole, { signal });
  }
  listen();

  return {
    start() {
      listen();
      // Observed twice, a root is observed once (DOM standard).
      observer.observe(page, how);
    },
    observe(roots) {
      for (const root of roots) observer.observe(root, how);
    },
    again(changed) {
      notes.add(changed);
      plan(GATHER_MS);
    },
    hasten() {
      if (!planned) return;
      planned();
      flush();
    },
  };
}

/** Whether what somebody does in an element changes its text and nothing else. */
function isWrittenIn(element: Element): boolean {
  const isField = /^(?:input|select)$/.test(element.localName);
  return !isField || /^(?:text|search)$/.test((element as HTMLInputElement).type);
}
