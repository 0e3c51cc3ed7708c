/**
 * Codes that are not text of the page: values typed or chosen in fields, and the attributes that
 * records use for codes.
 */
import type { Find } from './find.ts';
import { hitsIn, mayHold } from './patterns.ts';

const kinds = new Set(['input', 'textarea', 'select']);

/** Attributes that hold one code and nothing else. A title or label may be a help text. */
const codedAttributes = [
  'code',
  'kod',
  'icd',
  'icd10',
  'icd-code',
  'diagnosis',
  'diagnosis-code',
].map((name) => `data-${name}`);

const textTypes = /^(?:text|search|)$/;
const FIELD_TEXT = 200_000;
/** No code is shorter, in UTF-16 units. */
const SHORTEST = 3;

export function isField({ localName }: Element): boolean {
  return kinds.has(localName);
}

/**
 * Finds in the fields and coded attributes at and below `root`. Yields now and then.
 * @param fields those there
 */
export function* readFields(
  root: ParentNode & Node,
  fields: readonly Element[],
  finds: Find[],
): Generator<void> {
  let steps = 0;
  for (const element of valued(root, fields)) {
    if (isField(element)) readValue(element, finds);
    else readAttributes(element, finds);
    steps += 1;
    if (steps % 64 === 0) yield;
  }
  yield;
  // "+2" with the others in the tooltip: a title that goes on where the text breaks off.
  for (const [element, said] of yield* told(root)) {
    steps += 1;
    if (steps % 64 === 0) yield;
    if (element.matches('option,input,textarea,select')) continue;
    if (said.length > 400 || !/[A-Za-z]\d\d/.test(said)) continue;
    const text = element.textContent ?? '';
    // Or only the name stands there: `2016-05-02 E785 (icd10)`, `E11.9 Typ 2-diabetes`.
    if (
      /^\s*\+\s?\d/.test(text) ||
      /\b(?:icd|icpc|ksh)/i.test(said) ||
      (/^[A-Z]\d\d\.\d/.test(said) && !hasCode(text))
    )
      collect(element, 'attribute', said, finds);
  }
}

/**
 * Fields and elements with coded attributes, in the order of the page. Of an attribute that is nowhere
 * the browser says so at once; only where one is are all gone through again.
 */
function valued(root: ParentNode & Node, fields: readonly Element[]): readonly Element[] {
  const coded = codedAttributes
    .map((name) => `[${name}]`)
    .filter((selector) => hasWithin(root, selector));
  if (!coded[0]) return fields;
  // What is chosen is read as the field's value; the others are only offered.
  return within(root, [...kinds, ...coded].join()).filter(
    ({ localName }) => localName !== 'option',
  );
}

/** What is said to those who point at an element, or do not see it. */
function* told(root: ParentNode & Node): Generator<void, readonly (readonly [Element, string])[]> {
  const all: [Element, string][] = [];
  for (const name of ['title', 'aria-label', 'aria-description']) {
    for (const one of within(root, `[${name}]`)) all.push([one, one.getAttribute(name) ?? '']);
    yield;
  }
  return all;
}

function hasWithin(root: ParentNode & Node, selector: string): boolean {
  return (
    !!root.querySelector(selector) || (root.nodeType === 1 && (root as Element).matches(selector))
  );
}

function within(root: ParentNode & Node, selector: string): Element[] {
  const found = root.firstElementChild ? [...root.querySelectorAll(selector)] : [];
  if (root.nodeType === 1 && (root as Element).matches(selector)) found.unshift(root as Element);
  return found;
}

/** What each field held when it was read last. */
const held = new WeakMap<Element, string>();

/** Whether a field that was read holds something else by now: no event tells of what a script sets. */
export function holdsOther(field: Element): boolean {
  const before = held.get(field);
  return before !== undefined && before !== (field as HTMLInputElement).value;
}

function readValue(element: Element, finds: Find[]): void {
  const { localName, value: now } = element as HTMLInputElement;
  held.set(element, now);
  // Most fields hold a number, or nothing.
  if (now.length < SHORTEST && localName !== 'select') return;
  const value = valueIn(element);
  if (value.length > FIELD_TEXT) return;
  collect(element, 'value', value, finds);
}

/** What a field holds: its value, or the texts of the chosen options (their values when bare). */
export function valueIn(element: Element): string {
  if (element.localName === 'select') {
    const chosen = [...(element as HTMLSelectElement).options].filter((option) => option.selected);
    return chosen
      .map((option) => (hasCode(option.text) ? option.text : `${option.value} ${option.text}`))
      .join('\n');
  }
  const { type, value, name } = element as HTMLInputElement;
  // The name is what is shown; its code goes with the form: `entries[0][disorder_id]` (OpenEyes).
  const isOfName = type === 'hidden' && value.length <= 40 && /diagnos|disorder/i.test(name);
  return element.localName === 'textarea' || isOfName || textTypes.test(type ?? '')
    ? (value ?? '')
    : '';
}

function hasCode(text: string): boolean {
  return hitsIn(text).length > 0;
}

function readAttributes(element: Element, finds: Find[]): void {
  // What stands in the text is read there; the attribute only speaks where the text is silent.
  if (hasCode(element.textContent ?? '')) return;
  for (const name of codedAttributes) {
    const value = element.getAttribute(name);
    if (!value || value.length > 40) continue;
    collect(element, 'attribute', value, finds);
  }
}

function collect(node: Element, from: 'value' | 'attribute', text: string, finds: Find[]): void {
  if (!mayHold(text)) return;
  for (const hit of hitsIn(text)) finds.push({ node, from, text, ...hit });
}
