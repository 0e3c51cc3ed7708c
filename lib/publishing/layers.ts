/**
 * Builds the bundles of a workshop's layers. An editor need not count: a source whose content
 * differs from what is published gets the next edition and today's date, written into it.
 */

import { readdirSync } from 'node:fs';
import { serializeBundle } from '../catalogue/bundle.ts';
import { CatalogueError } from '../catalogue/errors.ts';
import { parseBundle } from '../catalogue/parse.ts';
import { roleOfLayer } from '../trust/namespace.ts';
import { MIN_EXTENSION } from './edition.ts';
import { bundlePath } from './layout.ts';
import { sha256 } from './metadata.ts';
import { type Published, publishedTarget } from './published.ts';
import { Refused } from './refusal.ts';
import { readSource } from './source.ts';
import type { Workshop } from './workshop.ts';

export interface BuiltLayer {
  readonly layer: string;
  readonly content: string;
  readonly role: string;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
  readonly count: number;
  /** Its target path. */
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** `se.yaml`, `se.bodies.yaml`. */
function sourceFile(layer: string, content: string): string {
  return bundlePath(layer, content)
    .replace('/bundle.jsonl', '.yaml')
    .replace('/', '.')
    .replace('.bundle.jsonl', '.yaml');
}

/** The names of the sources, sorted. */
export function sourceNames(workshop: Workshop): readonly string[] {
  if (!workshop.has('layers')) return [];
  return readdirSync(workshop.path('layers'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

export interface ReadLayer extends BuiltLayer {
  /** The source's name in `layers/`, and its text. */
  readonly name: string;
  readonly source: string;
}

/** The layers as their sources say, editions too. @throws Refused for the first thing wrong */
export function readLayers(workshop: Workshop): readonly ReadLayer[] {
  return sourceNames(workshop).map((name) => {
    const source = workshop.read('layers', name);
    const own = build(source, name);
    if (name !== sourceFile(own.layer, own.content)) {
      throw new Refused(
        `layers/${name} says it is ${own.content} of the layer ${own.layer}`,
        'Rename one of the two',
      );
    }
    return { ...own, name, source };
  });
}

/**
 * @param today ISO date
 * @throws Refused with file, line and field of the first thing wrong
 */
export function buildLayers(
  workshop: Workshop,
  published: Published,
  today: string,
): readonly BuiltLayer[] {
  return readLayers(workshop).map((own) => {
    const { name, source } = own;
    const before = publishedTarget(workshop, published.roles.get(own.role), own.path);
    if (before === undefined || own.edition > editionOf(before)) return own;
    if (entriesOf(before) === entriesOf(own.text)) return asPublished(own, before);
    const raised = raiseEdition(source, editionOf(before) + 1, today);
    const next = build(raised, name);
    workshop.write(`layers/${name}`, raised);
    return next;
  });
}

function build(source: string, name: string): BuiltLayer {
  try {
    const { bundle } = readSource(source, name, MIN_EXTENSION);
    const text = serializeBundle(bundle);
    // What a browser will do with it; a bundle that it would refuse is never signed.
    parseBundle(text, name);
    const { layer, content, edition, published } = bundle;
    const path = bundlePath(layer, content);
    const count = text.split('\n').length - 2;
    const role = roleOfLayer(layer);
    return { layer, content, role, edition, published, count, path, text, hash: sha256(text) };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new Refused(error.message, 'Run `bredvid check` to see everything that is wrong');
  }
}

function asPublished(own: BuiltLayer, text: string): BuiltLayer {
  const { edition, published } = headerOf(text);
  return { ...own, text, hash: sha256(text), edition, published };
}

export interface BundleHead {
  readonly layer: string;
  readonly edition: number;
  readonly published: string;
}

/** The first line of a bundle that has been published, so has been checked. */
export function headerOf(text: string): BundleHead {
  return JSON.parse(text.slice(0, text.indexOf('\n')));
}

function editionOf(text: string): number {
  return headerOf(text).edition;
}

function entriesOf(text: string): string {
  return text.slice(text.indexOf('\n'));
}

/** The source with another edition and day; everything else, comments too, as it was. */
export function raiseEdition(source: string, edition: number, day: string): string {
  return source
    .replace(/^edition:.*$/m, `edition: ${edition}`)
    .replace(/^published:.*$/m, `published: ${day}`);
}
