/**
 * The word index of a catalogue: its vocabulary, names, and what is needed of each support to rank
 * it. Text and typed arrays only, so that it can be stored and read back as it is.
 */
import { headingOf, headings } from '../catalogue/headings.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { buildCodeIndex, type CodeIndex } from './code-index.ts';
import { buildNames, type NamedText, type NameTarget, type StoredNames } from './names.ts';
import { sortKeyOf } from './title-order.ts';
import { buildVocabulary, type StoredVocabulary } from './vocabulary.ts';
import { saysChild, tokensOf } from './word-forms.ts';

/** A support and where it lies in the store. */
export interface PlacedSupport {
  readonly layer: LayerId;
  readonly at: number;
  readonly support: KnowledgeSupport;
}

export interface WordIndex {
  readonly vocabulary: StoredVocabulary;
  readonly names: StoredNames;
  /** The codes of the terms, in the order of their numbers. */
  readonly termCodes: readonly string[];
  /** Over the supports, which are numbered in the order of their titles. */
  readonly codes: CodeIndex;
  readonly layers: readonly LayerId[];
  /** By support: its layer's place in `layers`, and its place in that layer. */
  readonly layerOf: Uint8Array;
  readonly placeOf: Uint32Array;
  /** By support: how far down it stands among equals, see `rankOf`. */
  readonly ranks: Uint8Array;
}

const SYNONYM = 0.985;
/** What names nothing, but is asked. */
export const PHRASE = 0.97;
const PART_OF_TITLE = 0.97;
const KEYWORD = 0.88;

export function buildWordIndex(
  placed: readonly PlacedSupport[],
  terms: readonly Term[],
): WordIndex {
  const keyed = placed.map((one) => ({
    one,
    // The mark sorts before every letter: a title comes before the longer ones that begin with it.
    key: `${sortKeyOf(one.support.title)}\u0000${one.support.id}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const sorted = keyed.map(({ one }) => one);
  const layers = [...new Set(placed.map(({ layer }) => layer))].sort();
  const names = [
    ...terms.flatMap(namesOfTerm),
    ...sorted.flatMap(({ support }, number) => namesOfSupport(support, number)),
  ];
  const vocabulary = buildVocabulary(names.flatMap(({ words }) => words));
  return {
    vocabulary,
    names: buildNames(names, vocabulary.words.split(' ')),
    termCodes: terms.map(({ code }) => code),
    codes: buildCodeIndex(sorted.map(({ support }) => support.focus)),
    layers,
    layerOf: Uint8Array.from(sorted, ({ layer }) => layers.indexOf(layer)),
    placeOf: Uint32Array.from(sorted, ({ at }) => at),
    ranks: Uint8Array.from(sorted, ({ support }) => rankOf(support)),
  };
}

function namesOfTerm({ name, synonyms, phrases = [] }: Term, number: number): readonly NamedText[] {
  return [
    named(name, { kind: 'term', number, standing: 1 }),
    ...synonyms.map((text) => named(text, { kind: 'term', number, standing: SYNONYM })),
    ...phrases.map((text) => named(text, { kind: 'term', number, standing: PHRASE })),
  ];
}

/** A title's parts are names too: `Bäckensmärta under graviditeten – foglossning`. */
function namesOfSupport(support: KnowledgeSupport, number: number): readonly NamedText[] {
  const { title, keywords } = support;
  const parts = title.split(/\s[–—-]\s|[:,;()/]/).filter((part) => part.trim() !== '');
  const of = (text: string, standing: number) => named(text, { kind: 'support', number, standing });
  return [
    of(title, 1),
    ...(parts.length > 1 ? parts.map((part) => of(part, PART_OF_TITLE)) : []),
    ...keywords.map((keyword) => of(keyword, KEYWORD)),
  ];
}

function named(text: string, target: NameTarget): NamedText {
  return { text: text.trim(), words: tokensOf(text), target };
}

/** A focus of more codes than this is on a field rather than on a diagnosis. */
const WIDE_FOCUS = 8;

/** Palliative care: a support on it is for few of those who ask for the other diagnosis. */
const PALLIATIVE = 'Z51.5';

/**
 * For clinicians before for patients, with a focus before without, on few diagnoses before on a
 * whole field or the end of life, then by heading.
 */
function rankOf({ audience, focus, kind, title }: KnowledgeSupport): number {
  const forPatients = audience === 'patient' ? 64 : 0;
  const withoutFocus = focus.length === 0 ? 32 : 0;
  const wide =
    focus.length > WIDE_FOCUS || (focus.length > 1 && focus.includes(PALLIATIVE)) ? 16 : 0;
  const onChildren = tokensOf(title).some(saysChild) ? 128 : 0;
  return onChildren + forPatients + withoutFocus + wide + headings.indexOf(headingOf(kind));
}

/**
 * The part of a rank that says whom a support is for and how much it is about.
 * @param asksChild what is on children stands back unless they are asked about
 */
export function classOf(rank: number, asksChild: boolean): number {
  return ((rank >> 4) & 7) + (rank > 127 && !asksChild ? 1 : 0);
}

/** The place of a support's heading among the headings, read from its rank. */
export function headingIn(rank: number): number {
  return rank & 15;
}

/** Read from a support's rank. */
export function hasFocus(rank: number): boolean {
  return (rank & 32) === 0;
}
