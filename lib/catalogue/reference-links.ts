/** What an entry of a reference bundle names by id, which has to be in the catalogue too. */
import type { ReferenceContent } from './reference.ts';
import type { ReferenceEntries } from './reference-schema.ts';

export interface ReferenceLink {
  readonly field: string;
  readonly id: string;
}

export function referencesIn(entry: ReferenceEntries[ReferenceContent]): readonly ReferenceLink[] {
  const link = (field: string, id: string | undefined) => (id === undefined ? [] : [{ field, id }]);
  if ('nameOrigin' in entry) {
    const { within = [], host } = entry;
    return [...within.flatMap((id) => link('within', id)), ...link('host', host)];
  }
  if ('measure' in entry) return link('register', entry.register);
  if ('indicator' in entry) return link('indicator', entry.indicator);
  if ('support' in entry) return link('support', entry.support);
  return 'area' in entry ? link('area', entry.area) : [];
}
