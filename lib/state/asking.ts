/** What the catalogue is to be asked: the same question as long as nothing of it has changed. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { CatalogueStatus, Question } from './inputs.ts';

/** @param wanted the codings to ask about; nothing is asked of none, or before there is a catalogue */
export function createAsking(
  catalogue: ReadonlySignal<CatalogueStatus>,
  wanted: () => readonly Coding[],
): ReadonlySignal<Question | undefined> {
  let asked: Question | undefined;
  return computed(() => {
    const codings = wanted();
    if (catalogue.value.kind !== 'ready' || codings.length === 0) return undefined;
    const { layers, storedAt } = catalogue.value;
    const next = { codings, layers, ...(storedAt !== undefined && { storedAt }) };
    if (asked === undefined || nameOf(asked) !== nameOf(next)) asked = next;
    return asked;
  });
}

function nameOf({ codings, layers, storedAt }: Question): string {
  return `${storedAt} / ${codings.map(keyOf).join(' ')} / ${layers.map(({ id, edition }) => `${id} ${edition}`).join(' ')}`;
}
