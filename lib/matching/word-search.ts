/**
 * Search by words or codes. A written word answers to names (terms, titles, keywords); a term
 * stands for the supports whose focus lies at its code, above or below it; a written code for
 * those that cover it. Codes never go by likeness.
 */
import type { LayerId } from '../catalogue/support.ts';
import { ancestry } from '../terminology/code-system.ts';
import { below, covering } from './code-index.ts';
import { codesIn } from './code-queries.ts';
import { listAt } from './lists.ts';
import { createSums, type ScoredName, scoreNames } from './name-scores.ts';
import { readingsOf } from './readings.ts';
import { openVocabulary } from './vocabulary.ts';
import { tokensOf } from './word-forms.ts';
import type { WordIndex } from './word-index.ts';

/** A support by its place in the store, how well it answers, and the name or code that does. */
export interface WordHit {
  readonly layer: LayerId;
  readonly at: number;
  /** 0–1; 1 is the very name or code. */
  readonly score: number;
  readonly matched: string;
}

export interface WordSearch {
  /** Best first; layers earlier in the list go before later ones where the rest is equal. */
  search(query: string, layers: readonly LayerId[], limit: number): readonly WordHit[];
}

/** Per step that the support's focus lies above the code, and when it lies below. */
const STEP_ABOVE = 0.03;
const BELOW = 0.92;
/** Worse answers than this are none. */
const LEAST_SCORE = 0.25;
/** Scores within a band are equal: then it matters whom the support is for. */
const BANDS = 16;

interface Answer {
  readonly score: number;
  readonly matched: string;
}

export function openWordSearch(index: WordIndex): WordSearch {
  const vocabulary = openVocabulary(index.vocabulary);
  const texts = index.names.texts.split('\n');
  const squashed = new Map(texts.map((text, name) => [tokensOf(text).join(''), name]));
  const sums = createSums(texts.length);

  /** The names that answer, best first, each once. */
  function namesFor(query: string): readonly ScoredName[] {
    const tokens = tokensOf(query);
    if (tokens.length === 0) return [];
    const best = new Map<number, number>();
    const whole = squashed.get(tokens.join(''));
    if (whole !== undefined) best.set(whole, 0.99);
    for (const reading of readingsOf(vocabulary, tokens)) {
      for (const { name, score } of scoreNames(vocabulary, index.names, sums, reading.tokens)) {
        const trusted = score * reading.trust;
        if (trusted > (best.get(name) ?? 0)) best.set(name, trusted);
      }
    }
    return [...best].map(([name, score]) => ({ name, score }));
  }

  function answersByName(query: string): ReadonlyMap<number, Answer> {
    const answers = new Map<number, Answer>();
    const add = (support: number, score: number, matched: string) => {
      const before = answers.get(support)?.score ?? 0;
      if (score > before) answers.set(support, { score, matched });
    };
    for (const { name, score } of namesFor(query)) {
      const matched = texts[name] ?? '';
      const from = index.names.targets.offsets[name] ?? 0;
      listAt(index.names.targets, name).forEach((target, n) => {
        const standing = score * (index.names.standings[from + n] ?? 1);
        if (target % 2 === 1) add(target >>> 1, standing, matched);
        else addByCode(index.termCodes[target >>> 1] ?? '', standing, matched, add);
      });
    }
    return answers;
  }

  function addByCode(
    code: string,
    score: number,
    matched: string,
    add: (support: number, score: number, matched: string) => void,
  ): void {
    covering(index.codes, ancestry({ system: 'icd-10-se', code }), (at, distance) => {
      add(at, score * (1 - STEP_ABOVE * distance), matched);
    });
    for (const at of below(index.codes, code)) add(at, score * BELOW, matched);
  }

  function answersByCode(codes: readonly string[]): ReadonlyMap<number, Answer> {
    const answers = new Map<number, Answer>();
    for (const code of codes) {
      addByCode(code, 1, code, (support, score, matched) => {
        if (score > (answers.get(support)?.score ?? 0)) answers.set(support, { score, matched });
      });
    }
    return answers;
  }

  return {
    search(query, layers, limit) {
      const codes = codesIn(query);
      const answers = codes.length > 0 ? answersByCode(codes) : answersByName(query);
      const places = index.layers.map((layer) => layers.indexOf(layer));
      return [...answers]
        .map(([support, answer]) => ({
          support,
          answer,
          place: places[index.layerOf[support] ?? 0] ?? -1,
        }))
        .filter(({ answer, place }) => place >= 0 && answer.score >= LEAST_SCORE)
        .sort(
          (one, other) =>
            Math.round(other.answer.score * BANDS) - Math.round(one.answer.score * BANDS) ||
            (index.ranks[one.support] ?? 0) - (index.ranks[other.support] ?? 0) ||
            one.place - other.place ||
            other.answer.score - one.answer.score ||
            one.support - other.support,
        )
        .slice(0, limit)
        .map(({ support, answer, place }) => ({
          layer: layers[place] ?? '',
          at: index.placeOf[support] ?? 0,
          ...answer,
        }));
    },
  };
}
