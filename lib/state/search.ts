/**
 * The search box: what is written, what it may mean, and which of the results is picked.
 */
import { computed, signal } from '@preact/signals';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import type { Withdrawal } from '../catalogue/withdrawn.ts';
import { normalize } from '../terminology/code-system.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { Names } from './names.ts';
import { codingWritten } from './written-codes.ts';

/** One support the catalogue found for the words. */
export interface Hit {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
  /** Present when it no longer holds. */
  readonly withdrawn?: Withdrawal;
}

/** A row of the results: a diagnosis to add, or a support to open. */
export type SearchResult =
  | { readonly kind: 'coding'; readonly coding: Coding; readonly name: string | undefined }
  | { readonly kind: 'support'; readonly hit: Hit };

/** At most this many diagnoses are proposed above the supports. */
const CODING_LIMIT = 4;

export function createSearch(names: { readonly value: Names }) {
  const query = signal('');
  const answered = signal<{ readonly query: string; readonly hits: readonly Hit[] }>();
  const failed = signal<string>();
  const wanted = signal(0);

  const words = computed(() => query.value.trim());
  const isOpen = computed(() => words.value !== '');
  const isFailed = computed(() => isOpen.value && failed.value === words.value);
  const isAnswered = computed(() => answered.value?.query === words.value);
  const results = computed((): readonly SearchResult[] => {
    if (!isOpen.value) return [];
    return [
      ...codingsFor(words.value, names.value),
      ...(answered.value?.hits ?? []).map((hit) => ({ kind: 'support' as const, hit })),
    ];
  });
  /** Index of the picked row, always within the results; -1 when there are none. */
  const picked = computed(() => Math.min(wanted.value, results.value.length - 1));

  return {
    query,
    words,
    isOpen,
    isAnswered,
    isFailed,
    results,
    picked,
    write(text: string) {
      query.value = text;
      wanted.value = 0;
      if (words.value === '') answered.value = undefined;
    },
    /** Up and down, from the last to the first and back. */
    move(by: number) {
      const { length } = results.value;
      if (length > 0) wanted.value = (picked.value + by + length) % length;
    },
    /** Takes the hits, unless something else has been written since. */
    take(asked: string, hits: readonly Hit[]) {
      if (asked === words.value) answered.value = { query: asked, hits };
    },
    /** The search could not be answered. */
    fail(asked: string) {
      if (asked === words.value) failed.value = asked;
    },
    close() {
      query.value = '';
      wanted.value = 0;
      answered.value = undefined;
    },
  };
}

function codingsFor(written: string, names: Names): SearchResult[] {
  const code = codingWritten(written);
  const named = names.beginningWith(written, CODING_LIMIT).flatMap(codingOf);
  const codings = new Map(
    [...(code === undefined ? [] : [code]), ...named, ...names.titled(written, CODING_LIMIT)].map(
      (coding) => [keyOf(coding), coding],
    ),
  );
  return [...codings.values()]
    .slice(0, CODING_LIMIT)
    .map((coding) => ({ kind: 'coding', coding, name: names.nameOf(coding) }));
}

function codingOf({ code }: Term): readonly Coding[] {
  const coding = normalize('icd-10-se', code);
  return coding === undefined ? [] : [coding];
}
