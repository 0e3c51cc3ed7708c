/**
 * What the editor page shows: a layer as rows that may still be wrong, what the rules say of them,
 * and how they differ from what is published. Rules over the whole layer are held against a
 * settled copy of the rows, so that typing never waits for 5,000 of them.
 */
import { computed, signal } from '@preact/signals';
import { readRows } from '../catalogue/import/delimited.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { borrowed } from '../editing/borrow.ts';
import { type Candidate, candidateOf, type Written, writtenFrom } from '../editing/candidate.ts';
import { checkLayer } from '../editing/check-layer.ts';
import type { ColumnField } from '../editing/columns.ts';
import { type Comparison, compareEntries } from '../editing/compare.ts';
import type { Finding } from '../editing/findings.ts';
import { proposeFrom } from '../editing/propose.ts';
import { readSheet } from '../editing/rows.ts';
import type { CodeTitles } from '../matching/code-titles.ts';
import { ancestry, focusCodeOf, normalize } from '../terminology/code-system.ts';
import { fold } from '../terminology/words.ts';

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

export type EditorState = ReturnType<typeof createEditorState>;

/** @param today ISO date */
export function createEditorState(today: string) {
  const opened = signal<OpenedLayer>();
  const rows = signal<readonly EditorRow[]>([]);
  /** The rows as the rules last saw them. */
  const settled = signal<readonly EditorRow[]>([]);
  const selected = signal<number>();
  const filter = signal('');
  const previewCode = signal('');
  /** The other layers' supports, and what diagnoses are called; for relations and proposals. */
  const others = signal<readonly KnowledgeSupport[]>([]);
  const terms = signal<readonly Term[]>([]);
  const titles = signal<CodeTitles>();
  let lastKey = 0;

  const known = new WeakMap<Written, Candidate>();
  const candidateFor = (written: Written, layer: LayerId): Candidate => {
    const candidate = known.get(written) ?? candidateOf(written, layer, today);
    known.set(written, candidate);
    return candidate;
  };
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
  /** By row: of its own fields, and of its place in the layer. */
  const findings = computed((): ReadonlyMap<number, readonly Finding[]> => {
    const around = {
      layer: opened.value?.layer ?? 'se',
      today,
      others: new Map(
        others.value.map(({ id, lastReviewDate }) => [id, { changed: lastReviewDate }]),
      ),
      withdrawn: new Set<string>(),
    };
    const ofLayer = Map.groupBy(checkLayer(supports.value, around), ({ key }) => key);
    return new Map(
      candidates.value.map((each) => [
        each.key,
        [...each.findings, ...(ofLayer.get(each.id) ?? [])],
      ]),
    );
  });
  const comparison = computed((): Comparison => {
    const plain = (list: readonly KnowledgeSupport[]) => list.map((support) => ({ ...support }));
    return compareEntries(plain(opened.value?.supports ?? []), plain(supports.value));
  });
  const shown = computed(() => {
    const words = fold(filter.value);
    if (words === '') return rows.value;
    return rows.value.filter(({ written }) =>
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
    settle();
    selected.value = row.key;
  }
  function settle(): void {
    settled.value = rows.value;
  }

  return {
    opened,
    rows,
    selected,
    filter,
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

    /** Begins with a layer as it is published; a kept draft goes before it. */
    open(layer: OpenedLayer, draft?: readonly Written[]): void {
      opened.value = layer;
      rows.value = (draft ?? layer.supports.toSorted(byTitle).map(writtenFrom)).map(rowOf);
      selected.value = undefined;
      settle();
    },
    change(key: number, field: ColumnField, value: string): void {
      rows.value = rows.value.map((row) =>
        row.key === key ? { key, written: { ...row.written, [field]: value } } : row,
      );
    },
    remove(key: number): void {
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
    /** Rows as Excel puts them on the clipboard, with the headings. @returns how many */
    paste(text: string): number {
      const layer = opened.value?.layer ?? 'se';
      const { read } = readSheet({ file: '', rows: readRows(text, '') }, layer, today);
      const ids = new Set(read.map(({ id }) => id));
      const kept = rows.value.filter(({ written }) => !ids.has(candidateFor(written, layer).id));
      rows.value = [...read.map(({ written }) => rowOf(written)), ...kept];
      settle();
      return read.length;
    },
  };
}

const swedish = new Intl.Collator('sv');

/** Å, Ä and Ö last, as an editor looks for them. */
function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return swedish.compare(one.title, other.title);
}
