/** The supports of the published edition, all layers. */
import { layerOf } from '../catalogue/bundle.ts';
import { parseBundle } from '../catalogue/parse.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { publishedTarget, readPublished } from './published.ts';
import type { Workshop } from './workshop.ts';

export function publishedSupports(workshop: Workshop): readonly KnowledgeSupport[] {
  const { roles } = readPublished(workshop);
  return [...roles.values()].flatMap((role) =>
    Object.keys(role.signed.targets)
      .filter((path) => path.endsWith('/bundle.jsonl'))
      .flatMap((path) => {
        const bundle = parseBundle(publishedTarget(workshop, role, path) ?? '', path);
        return bundle.content === 'supports' ? layerOf(bundle).supports : [];
      }),
  );
}
