/**
 * Search by words or codes. A written word answers to names (terms, titles, keywords); a term
 * stands for the supports whose focus lies at its code, above or below it; a written code for
 * those that cover it. Codes never go by likeness.
 */
import type { LayerId } from '../catalogue/support.ts';
import { ancestry } from '../terminology/code-system.ts';
import { askedAbout } from './asked-about.ts';
import { below, covering } from './code-index.ts';
import { codesIn } from './code-queries.ts';
import { gatherDiagnosisWords, scoreDiagnoses } from './diagnosis-words.ts';
import { createLeads, nearBy } from './leads.ts';
import { leastFor } from './least-score.ts';
import { listAt } from './lists.ts';
import {
  createSums,
  type FindAlike,
  rememberAlike,
  type ScoredName,
  type ShareOf,
  scoreNames,
} from './name-scores.ts';
import { type Reading, readingsOf } from './readings.ts';
import { createTopics, DIAGNOSIS } from './topics.ts';
import { openVocabulary } from './vocabulary.ts';
import { saysChild, sharesIn, tokensOf } from './word-forms.ts';
import { classOf, hasFocus, headingIn, type WordIndex } from './word-index.ts';
import { headingsAsked } from './words/kinds.ts';

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

/** The name of what the rest of a query is about: `metformin vid diabetes`. */
const ABOUT = 0.55;
/** Of the code (before it stands what has the words for a title); per step above it; below it; beside it. */
const BY_CODE = 0.99;
const STEP_ABOVE = 0.03;
const BELOW = 0.92;
const BESIDE = 0.6;
/** A reading less sure than this is no ground to gather words from several names. */
const SURE = 0.9;
/** Of a word taken apart, a part is not what was named. */
const AS_WRITTEN = 0.97;
/** What is left of the score of a support that is not known to be about any diagnosis. */
const WITHOUT_FOCUS = 0.93;
/** Scores within a band, a tenth wide, are equal: then it matters whom the support is for. */
const BANDS = 10;

const none = () => 0;

function bandOf(score: number): number {
  return Math.round(Math.log(score) * BANDS);
}

interface Answer {
  readonly score: number;
  readonly matched: string;
}

export function openWordSearch(index: WordIndex): WordSearch {
  const vocabulary = openVocabulary(index.vocabulary);
  const texts = index.names.texts.split('\n');
  const folded = index.names.folded.split('\n');
  const squashed = new Map(folded.map((text, name) => [text.replaceAll(' ', ''), name]));
  const sums = createSums(texts.length);
  const diagnoses = gatherDiagnosisWords(index);
  const leadsIn = createLeads(index);
  const topics = createTopics(index, folded);

  function isDiagnosis(token: string): boolean {
    const name = squashed.get(token);
    return name !== undefined && topics(name) >= DIAGNOSIS;
  }

  /** The names that answer and lead to a support of the layers, best first, each once. */
  function namesFor(
    tokens: readonly string[],
    readings: readonly Reading[],
    findAlike: FindAlike,
    share: ShareOf,
    leads: (name: number) => boolean,
  ): readonly ScoredName[] {
    if (tokens.length === 0) return [];
    const best = new Map<number, number>();
    const whole = squashed.get(tokens.join(''));
    if (whole !== undefined && leads(whole)) best.set(whole, 0.99);
    const about = squashed.get(askedAbout(tokens, isDiagnosis).join(''));
    if (about !== undefined && leads(about)) best.set(about, ABOUT);
    for (const reading of readings) {
      const scored = scoreNames(
        findAlike,
        index.names,
        sums,
        reading.tokens,
        share,
        leads,
        reading.trust < AS_WRITTEN ? none : topics,
      );
      for (const { name, score } of scored) {
        const trusted = score * reading.trust;
        if (trusted > (best.get(name) ?? 0)) best.set(name, trusted);
      }
    }
    return [...best].map(([name, score]) => ({ name, score }));
  }

  function answersByName(query: string, layers: readonly LayerId[]): ReadonlyMap<number, Answer> {
    const answers = new Map<number, Answer>();
    const add = (support: number, score: number, matched: string) => {
      const before = answers.get(support)?.score ?? 0;
      if (score > before) answers.set(support, { score, matched });
    };
    const tokens = tokensOf(query);
    const findAlike = rememberAlike(vocabulary);
    const share = sharesIn(tokens);
    const alone = new Map<string, number>();
    const readings = readingsOf(vocabulary, tokens);
    for (const { name, score } of namesFor(tokens, readings, findAlike, share, leadsIn(layers))) {
      const matched = texts[name] ?? '';
      const from = index.names.targets.offsets[name] ?? 0;
      listAt(index.names.targets, name).forEach((target, n) => {
        const standing = score * (index.names.standings[from + n] ?? 1);
        if (target % 2 === 1) add(target >>> 1, standing * aboutness(target >>> 1), matched);
        else {
          const code = index.termCodes[target >>> 1] ?? '';
          const category = code.slice(0, 3);
          alone.set(category, Math.max(standing, alone.get(category) ?? 0));
          addByCode(code, standing, matched, add);
        }
      });
    }
    for (const { tokens, trust } of readings.filter(({ trust }) => trust >= SURE)) {
      for (const one of scoreDiagnoses(diagnoses, findAlike, index.names, tokens, share, alone)) {
        addByCode(one.category, one.score * trust, texts[one.name] ?? '', add);
      }
    }
    return answers;
  }

  function aboutness(support: number): number {
    return hasFocus(index.ranks[support] ?? 0) ? 1 : WITHOUT_FOCUS;
  }

  function addByCode(
    code: string,
    score: number,
    matched: string,
    add: (support: number, score: number, matched: string) => void,
  ): void {
    let near = false;
    covering(index.codes, ancestry({ system: 'icd-10-se', code }), (at, distance) => {
      near = true;
      add(at, score * (BY_CODE - STEP_ABOVE * distance), matched);
    });
    const narrower = below(index.codes, code);
    for (const at of narrower) add(at, score * BELOW, matched);
    if (near || narrower.length > 0) return;
    // Nothing is about that very diagnosis: what is nearest is its category.
    for (const at of nearBy(index.codes, code)) add(at, score * BESIDE, matched);
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
      const answers = codes.length > 0 ? answersByCode(codes) : answersByName(query, layers);
      const tokens = tokensOf(query);
      const whole = squashed.get(tokens.join(''));
      const known = whole !== undefined && isDiagnosis(tokens.join(''));
      const least = leastFor(tokens, known && !leadsIn(layers)(whole));
      const wanted = headingsAsked(tokens);
      const asksChild = tokens.some(saysChild);
      const places = index.layers.map((layer) => layers.indexOf(layer));
      return [...answers]
        .map(([support, answer]) => {
          const rank = index.ranks[support] ?? 0;
          const band = bandOf(answer.score) + (wanted.has(headingIn(rank)) ? 1 : 0);
          const place = places[index.layerOf[support] ?? 0] ?? -1;
          return { support, answer, band, place, rank, stands: classOf(rank, asksChild) };
        })
        .filter(({ answer, place }) => place >= 0 && answer.score >= least)
        .sort(
          (one, other) =>
            other.band - one.band ||
            one.stands - other.stands ||
            Math.round(100 * other.answer.score) - Math.round(100 * one.answer.score) ||
            one.place - other.place ||
            headingIn(one.rank) - headingIn(other.rank) ||
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
