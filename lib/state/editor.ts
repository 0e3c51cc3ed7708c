/**
 * What the editor page shows: a layer as rows that may still be wrong, what the rules say of them,
 * and how they differ from what is published. Rules over the whole layer are held against a
 * settled copy of the rows, so that typing never waits for 5,000 of them.
 */
import { computed, signal } from '@preact/signals';
import { readPastedRows } from '../catalogue/import/delimited.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { borrowed } from '../editing/borrow.ts';
import { type Written, writtenFrom } from '../editing/candidate.ts';
import type { ColumnField } from '../editing/columns.ts';
import { type Comparison, compareEntries } from '../editing/compare.ts';
import { keyOfEntry } from '../editing/entries.ts';
import type { Finding } from '../editing/findings.ts';
import { proposeFrom } from '../editing/propose.ts';
import { readSheet } from '../editing/rows.ts';
import type { CodeTitles } from '../matching/code-titles.ts';
import { ancestry, focusCodeOf, normalize } from '../terminology/code-system.ts';
import { fold } from '../terminology/words.ts';
import { createEditorRules } from './editor-rules.ts';

export interface EditorRow {
  /** Stays with the row while it is edited. */
  readonly key: number;
  readonly written: Written;
}

export interface OpenedLayer {
  readonly layer: LayerId;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
  /** The oldest version of the extension that can show it. */
  readonly minExtension: string;
  readonly supports: readonly KnowledgeSupport[];
}

/** What became of rows that were handed in. */
export interface TakenRows {
  readonly count: number;
  /** Headings that name no field: their columns were left out. */
  readonly unknown: readonly string[];
}

export type EditorState = ReturnType<typeof createEditorState>;

/** @param today ISO date */
export function createEditorState(today: string) {
  const opened = signal<OpenedLayer>();
  /** What the rows are compared with; a draft is opened beside the edition that is published. */
  const base = signal<OpenedLayer>();
  const rows = signal<readonly EditorRow[]>([]);
  /** The rows as the rules last saw them. */
  const settled = signal<readonly EditorRow[]>([]);
  const selected = signal<number>();
  const filter = signal('');
  const onlyChanged = signal(false);
  /** Whether anything was written since it was opened. */
  const isTouched = signal(false);
  const previewCode = signal('');
  /** The other layers' supports, and what diagnoses are called; for relations and proposals. */
  const others = signal<readonly KnowledgeSupport[]>([]);
  const terms = signal<readonly Term[]>([]);
  const titles = signal<CodeTitles>();
  let lastKey = 0;

  const { candidateFor, findingsIn } = createEditorRules(today);
  const rowOf = (written: Written): EditorRow => {
    lastKey += 1;
    return { key: lastKey, written };
  };

  const candidates = computed(() => {
    const layer = opened.value?.layer ?? 'se';
    return settled.value.map(({ key, written }) => ({ key, ...candidateFor(written, layer) }));
  });
  const supports = computed(() =>
    candidates.value.flatMap(({ support }) => support ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const findings = computed(() =>
    findingsIn(opened.value?.layer ?? 'se', candidates.value, supports.value, others.value),
  );
  const comparison = computed((): Comparison => {
    const plain = (list: readonly KnowledgeSupport[]) => list.map((support) => ({ ...support }));
    return compareEntries(plain(base.value?.supports ?? []), plain(supports.value));
  });
  /** Rows that the base has otherwise or not at all, and those that are no support yet. */
  const changedRows = computed((): ReadonlySet<number> => {
    const { added, changed } = comparison.value;
    const ids = new Set([...added.map(keyOfEntry), ...changed.map(({ key }) => key)]);
    const differing = candidates.value.filter(({ id, support }) => !support || ids.has(id));
    return new Set(differing.map(({ key }) => key));
  });
  const shown = computed(() => {
    const words = fold(filter.value);
    const within = onlyChanged.value
      ? rows.value.filter(({ key }) => changedRows.value.has(key))
      : rows.value;
    if (words === '') return within;
    return within.filter(({ written }) =>
      fold(`${written.title ?? ''} ${written.id ?? ''} ${written.focus ?? ''}`).includes(words),
    );
  });
  /** The layer's supports for the typed code. */
  const preview = computed(() => {
    const coding = normalize('icd-10-se', previewCode.value);
    const asked = coding && focusCodeOf(coding);
    if (!asked) return undefined;
    const levels = new Set(ancestry({ system: 'icd-10-se', code: asked.code }));
    return supports.value.filter(({ focus }) => focus.some((code) => levels.has(code)));
  });
  const count = (severity: Finding['severity']) =>
    [...findings.value.values()].flat().filter((each) => each.severity === severity).length;

  function add(written: Written): void {
    const row = rowOf(written);
    rows.value = [row, ...rows.value];
    isTouched.value = true;
    settle();
    selected.value = row.key;
  }
  function settle(): void {
    settled.value = rows.value;
  }
  /** Rows of a spreadsheet, the first of them headings: each takes the place of the one with its id. */
  function take(sheet: readonly (readonly string[])[]): TakenRows {
    const layer = opened.value?.layer ?? 'se';
    const { read, unknownHeadings } = readSheet({ file: '', rows: sheet }, layer, today);
    const ids = new Set(read.map(({ id }) => id));
    const kept = rows.value.filter(({ written }) => !ids.has(candidateFor(written, layer).id));
    rows.value = [...read.map(({ written }) => rowOf(written)), ...kept];
    isTouched.value = true;
    settle();
    return { count: read.length, unknown: unknownHeadings };
  }

  return {
    opened,
    base,
    rows,
    selected,
    filter,
    onlyChanged,
    isTouched,
    previewCode,
    others,
    terms,
    titles,
    supports,
    findings,
    comparison,
    shown,
    preview,
    settle,
    add,
    selectedRow: computed(() => rows.value.find(({ key }) => key === selected.value)),
    errors: computed(() => count('error')),
    warnings: computed(() => count('warning')),

    /**
     * Begins with a layer; a kept draft goes before it. It is compared with itself as it was, or
     * with what is published where that is something else.
     */
    open(layer: OpenedLayer, draft?: readonly Written[], against = layer): void {
      opened.value = layer;
      base.value = against;
      rows.value = (draft ?? layer.supports.toSorted(byTitle).map(writtenFrom)).map(rowOf);
      selected.value = undefined;
      onlyChanged.value = false;
      isTouched.value = false;
      settle();
    },
    change(key: number, field: ColumnField, value: string): void {
      isTouched.value = true;
      rows.value = rows.value.map((row) =>
        row.key === key ? { key, written: { ...row.written, [field]: value } } : row,
      );
    },
    remove(key: number): void {
      isTouched.value = true;
      rows.value = rows.value.filter((row) => row.key !== key);
      selected.value = undefined;
      settle();
    },
    /** Of an address, or of another layer's support by its id. @returns whether it was either */
    addFromAddress(address: string): boolean {
      const all = [...supports.value, ...others.value];
      const neighbour = others.value.find(({ id }) => id === address.trim());
      if (neighbour !== undefined) {
        add(writtenFrom(borrowed(neighbour, opened.value?.layer ?? 'se', today)));
        return true;
      }
      const written = proposeFrom(address, all, terms.value);
      if (written !== undefined) add(written);
      return written !== undefined;
    },
    /** Rows as Excel puts them on the clipboard, with the headings. */
    paste: (text: string) => take(readPastedRows(text)),
    take,
  };
}

const swedish = new Intl.Collator('sv');

/** Å, Ä and Ö last, as an editor looks for them. */
function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return swedish.compare(one.title, other.title);
}
