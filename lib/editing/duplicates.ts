/**
 * Which supports of different layers say much the same thing (features D7): grouped by topic, so
 * that those who write them can see where one text would do.
 *
 * Two supports are on one topic when their audience and kind of content agree and they share a
 * category of ICD-10-SE; they are alike by the words of their titles and by their codes. The
 * catalogue holds no texts, so nothing is said of those.
 */
import { headingOf } from '../catalogue/headings.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { subjects } from './subject.ts';

interface Alike {
  readonly one: string;
  readonly other: string;
  /** 0 to 1: half by the words of the title, half by the categories. */
  readonly likeness: number;
}

/** Supports of a topic that are near-identical, and what sets them apart from the others. */
export interface Variant {
  /** The commonest title. */
  readonly title: string;
  readonly ids: readonly string[];
  /** Words of its titles that no other variant has, as written but in lower case. */
  readonly onlyWords: readonly string[];
  /** Codes that no other variant has, nor one above them. */
  readonly onlyCodes: readonly string[];
}

/** Supports of at least two layers that are about the same. */
export interface Topic {
  /** The commonest title. */
  readonly title: string;
  /** Categories that all of them share. */
  readonly categories: readonly string[];
  readonly ids: readonly string[];
  readonly layers: readonly string[];
  /** Those that really differ: likeness below 0.9. The one of most supports first. */
  readonly variants: readonly Variant[];
}

const ALIKE = 0.6;
const NEAR_IDENTICAL = 0.9;

/** Pairs of different layers, most alike first. */
function pairsOf(known: readonly Features[]): readonly Alike[] {
  const byCategory = Map.groupBy(
    known.flatMap((each) => [...each.categories].map((category) => ({ category, each }))),
    ({ category }) => category,
  );
  const pairs = new Map<string, Alike>();
  for (const group of byCategory.values()) {
    for (const [at, { each: one }] of group.entries()) {
      for (const { each: other } of group.slice(at + 1)) {
        if (one.layer === other.layer || one.content !== other.content) continue;
        const likeness =
          (overlap(keysOf(one.words), keysOf(other.words)) +
            overlap(one.categories, other.categories)) /
          2;
        if (likeness >= ALIKE)
          pairs.set(`${one.id} ${other.id}`, { one: one.id, other: other.id, likeness });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.likeness - a.likeness || (a.one < b.one ? -1 : 1));
}

/** Those pairs joined into topics, the one of most layers first. */
export function duplicateTopics(supports: readonly KnowledgeSupport[]): readonly Topic[] {
  const known = featuresOf(supports);
  const pairs = pairsOf(known);
  const byId = new Map(known.map((each) => [each.id, each]));
  const same = pairs.filter(({ likeness }) => likeness >= NEAR_IDENTICAL);
  return groups(pairs)
    .map((ids): Topic => {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      const layers = [...new Set(members.map(({ layer }) => layer))].sort();
      const [first = new Set<string>(), ...rest] = members.map(({ categories }) => categories);
      const categories = [...first].filter((each) => rest.every((other) => other.has(each))).sort();
      const joined = groups(same.filter(({ one }) => ids.includes(one)));
      const alone = ids.filter((id) => !joined.some((group) => group.includes(id)));
      const variants = [...joined, ...alone.map((id) => [id])]
        .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
        .map((group) => variantOf(group, members));
      return {
        title: commonest(members.map(({ title }) => title)),
        categories,
        ids,
        layers,
        variants,
      };
    })
    .sort((a, b) => b.layers.length - a.layers.length || (a.title < b.title ? -1 : 1));
}

function variantOf(ids: readonly string[], members: readonly Features[]): Variant {
  const own = members.filter(({ id }) => ids.includes(id));
  const others = members.filter(({ id }) => !ids.includes(id));
  const wordsElsewhere = new Set(others.flatMap(({ words }) => [...words.keys()]));
  const words = new Map(own.flatMap((one) => [...one.words]));
  const codesElsewhere = new Set(others.flatMap(({ codes }) => codes));
  const isElsewhere = (code: string) =>
    [code, code.slice(0, 5), code.slice(0, 3)].some((one) => codesElsewhere.has(one));
  return {
    title: commonest(own.map(({ title }) => title)),
    ids,
    onlyWords: [...words]
      .filter(([folded]) => !wordsElsewhere.has(folded))
      .map(([, written]) => written)
      .sort((one, other) => one.localeCompare(other, 'sv')),
    onlyCodes: [...new Set(own.flatMap(({ codes }) => codes))]
      .filter((code) => !isElsewhere(code))
      .sort(),
  };
}

interface Features {
  readonly id: string;
  readonly title: string;
  readonly layer: string;
  /** What alike supports agree in: for whom, and of what sort it is. */
  readonly content: string;
  /** The words of its subject: folded, and as written. */
  readonly words: ReadonlyMap<string, string>;
  readonly codes: readonly string[];
  readonly categories: ReadonlySet<string>;
}

const GUIDANCE: ReadonlySet<string> = new Set([
  'guidelines',
  'clinical-support',
  'pathways-and-programmes',
]);

function featuresOf(supports: readonly KnowledgeSupport[]): readonly Features[] {
  const wordsOf = subjects(supports);
  return supports.map((support) => {
    const { id, title, audience, kind, focus } = support;
    const heading = headingOf(kind);
    return {
      id,
      title,
      layer: id.slice(0, id.indexOf('/')),
      content: `${audience} ${GUIDANCE.has(heading) ? 'guidance' : heading}`,
      words: wordsOf(title),
      codes: focus,
      categories: new Set(focus.map((code) => code.slice(0, 3))),
    };
  });
}

function keysOf(words: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(words.keys());
}

/** What two sets share, of what they have together. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((item) => other.has(item)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function groups(pairs: readonly Alike[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { one, other } of pairs) {
    const joined = new Set([...(groupOf.get(one) ?? [one]), ...(groupOf.get(other) ?? [other])]);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort());
}

/** The shortest of those. */
function commonest(titles: readonly string[]): string {
  const counts = Map.groupBy(titles, (title) => title);
  const [first] = [...counts.values()].sort(
    (a, b) => b.length - a.length || (a[0] ?? '').length - (b[0] ?? '').length,
  );
  return first?.[0] ?? '';
}
