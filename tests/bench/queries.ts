/**
 * Queries for a generated catalogue: ten ways to write the name that stands first in a title
 * (`Kronisk höftartros – vårdprogram`). An answer is right when it is about the same.
 */
import type { KnowledgeSupport, Layer } from '../../lib/catalogue/support.ts';
import { fold } from '../../lib/terminology/words.ts';
import { randomFrom } from './generate.ts';

export interface GeneratedQuery {
  readonly text: string;
  readonly kind: string;
  /** The folded name meant. */
  readonly name: string;
}

/** What a support's title is about, folded. */
export function nameOf({ title }: KnowledgeSupport): string {
  return fold(title.split(' – ')[0] ?? title);
}

type Write = (name: string, at: (below: number) => number) => string;

const ways: Readonly<Record<string, Write>> = {
  exact: (name) => name,
  folded: (name) => fold(name),
  prefix: (name) => name.slice(0, Math.ceil(name.length * 0.8)),
  'letter left out': (name, at) => without(name, 1 + at(name.length - 2)),
  'letters swapped': (name, at) => {
    const n = 1 + at(name.length - 3);
    return `${name.slice(0, n)}${name[n + 1]}${name[n]}${name.slice(n + 2)}`;
  },
  'wrong vowel': (name) => name.replace(/[aeiouyåäö](?=[^aeiouyåäö]*$)/, 'e'),
  inflected: (name) => `${name}en`,
  'in a phrase': (name) => `patient med ${name} sedan en vecka`,
  turned: (name) => name.split(' ').reverse().join(' '),
  joined: (name) => name.replaceAll(' ', ''),
};

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** Thirty of each kind. */
export function generateQueries(layer: Layer): readonly GeneratedQuery[] {
  const random = randomFrom(23);
  const at = (below: number) => Math.floor(random() * below);
  return Object.entries(ways).flatMap(([kind, write]) =>
    Array.from({ length: 30 }, (): GeneratedQuery => {
      const support = layer.supports[at(layer.supports.length)];
      const name = (support?.title.split(' – ')[0] ?? '').toLowerCase();
      return { text: write(name, at), kind, name: fold(name) };
    }),
  );
}
