/** The name of a layer as it is typed: one misspelt would begin a layer that nobody ever reads. */
import { InvalidArgumentError } from 'commander';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionOfLayer } from '../catalogue/regions.ts';
import { roleOfLayer } from '../trust/namespace.ts';

/** @throws InvalidArgumentError when it is no layer */
export function layerName(text: string): string {
  if (text === NATIONAL_LAYER) return text;
  return delegatedName(text);
}

/** One that is somebody's own. @throws InvalidArgumentError when it is none */
export function delegatedName(text: string): string {
  const isOrganisation = text.startsWith('org-') && roleOfLayer(text) === text;
  if (isOrganisation || regionOfLayer(text) !== undefined) return text;
  throw new InvalidArgumentError(
    "Layers are se, a region's by its county code (se-14) and an organisation's (org-name).",
  );
}
