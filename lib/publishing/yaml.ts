/**
 * Reads a source file into plain lists and texts, and remembers where each stands.
 *
 * Sources are YAML because people read and change them: one field a line, comments, and changes
 * that read as prose in a diff. They are read with the "failsafe" schema, where every scalar is
 * text: to YAML's usual schema a region `07` is a number and `no` is false. Anchors, tags and
 * merge keys are refused: what stands on the line is all there is.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { CatalogueError } from '../catalogue/errors.ts';

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

export interface Source {
  readonly file: string;
  readonly value: Plain;
  /** The line (from 1) a path such as `supports.2.link.url` stands on, or its nearest parent. */
  lineOf(path: readonly (string | number)[]): number;
}

/** A fault in a source, said with its line. */
export function sourceError(
  file: string,
  line: number,
  field: string | undefined,
  why: string,
  whatToDo = 'Correct the source and build again',
): CatalogueError {
  return new CatalogueError({
    what: 'The source',
    where: { file, line, ...(field === undefined ? {} : { field }) },
    why,
    whatToDo,
  });
}

/** @throws CatalogueError when the text is not YAML of the plain kind described above */
export function readYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    throw sourceError(file, lineAt(fault.pos[0]), undefined, fault.message.replace(/\.$/, ''));
  }
  const places = new Map<string, number>();
  const value = plainOf(document.contents, [], { file, places, lineAt });
  return {
    file,
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = places.get(path.slice(0, length).join('.'));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

interface Walk {
  readonly file: string;
  readonly places: Map<string, number>;
  readonly lineAt: (offset: number) => number;
}

function plainOf(node: unknown, path: readonly (string | number)[], walk: Walk): Plain {
  const line = walk.lineAt((node as Node | null)?.range?.[0] ?? 0);
  const refuse = (why: string) => sourceError(walk.file, line, path.join('.') || undefined, why);
  if (isAlias(node)) throw refuse('it is a reference to another place');
  if (isScalar(node) || isSeq(node) || isMap(node)) {
    if (node.anchor !== undefined) throw refuse('it has an anchor');
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
      throw refuse('it has a tag');
    }
  }
  if (!walk.places.has(path.join('.'))) walk.places.set(path.join('.'), line);
  if (isScalar(node)) return String(node.value);
  if (isSeq(node)) return node.items.map((item, at) => plainOf(item, [...path, at], walk));
  if (!isMap(node)) throw refuse('there is nothing here');
  const value: Record<string, Plain> = Object.create(null);
  for (const { key, value: item } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const below = [...path, name];
    walk.places.set(below.join('.'), walk.lineAt((key as Node).range?.[0] ?? 0));
    value[name] = plainOf(item, below, walk);
  }
  return value;
}
