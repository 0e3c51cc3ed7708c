/** Small editions to publish: a national layer, a region's, and the terms. */
import { type Bundle, serializeBundle } from '../../lib/catalogue/bundle.ts';
import { deltaBetween } from '../../lib/publishing/deltas.ts';
import { deltaAddress } from '../../lib/trust/delta.ts';
import { supportFor } from '../lib/matching/builders.ts';
import { bytesOf, createRepository, sha256, type TestRepository } from './repository.ts';

const head = { published: '2026-11-01', minExtension: '0.1.0' };

/** A national layer with a support for each focus. */
export function national(edition: number, ...focuses: readonly string[]): Bundle {
  const supports = focuses.map((focus) => supportFor([focus], { focusOrigin: 'stated' }));
  return { content: 'supports', layer: 'se', edition, ...head, supports };
}

/** A region's layer with a support for each focus. */
export function regional(layer: string, edition: number, ...focuses: readonly string[]): Bundle {
  const supports = focuses.map((focus) =>
    supportFor([focus], {
      focusOrigin: 'stated',
      id: `${layer}/${focus.toLowerCase()}`,
      level: 'region',
    }),
  );
  return { content: 'supports', layer, edition, ...head, supports };
}

const terms: Bundle = {
  content: 'terms',
  layer: 'terms',
  edition: 1,
  ...head,
  terms: [{ code: 'J44', name: 'KOL', synonyms: [] }],
};

/** A repository with edition 1 of the nation, of se-14 and of the terms. */
export function publishEdition1(now = Date.now()): TestRepository {
  const repository = createRepository(now);
  repository.delegate('se-14');
  repository.add('targets', 'terms/bundle.jsonl', serializeBundle(terms));
  addBundle(repository, national(1, 'E11'));
  addBundle(repository, regional('se-14', 1, 'E11'));
  repository.publish();
  return repository;
}

/** Lists a bundle with the role that owns its layer; published with the role. */
export function addBundle(repository: TestRepository, bundle: Bundle): void {
  const role = bundle.layer === 'se' ? 'targets' : bundle.layer;
  repository.add(role, `${bundle.layer}/bundle.jsonl`, serializeBundle(bundle));
}

/** A package as it was when the repository was in this state. */
export function packageOf(repository: TestRepository): TestRepository {
  return { ...repository, served: new Map(repository.served) };
}

/** As `addBundle`, with a delta from what the role listed before. @returns where the delta lies */
export function addByDelta(repository: TestRepository, bundle: Bundle): string {
  const role = bundle.layer === 'se' ? 'targets' : bundle.layer;
  const path = `${bundle.layer}/bundle.jsonl`;
  const before = repository.desk(role).files.get(path) ?? Buffer.of();
  addBundle(repository, bundle);
  const after = repository.desk(role).files.get(path) ?? Buffer.of();
  const address = deltaAddress({ layer: bundle.layer, sha256: sha256(after) }, sha256(before));
  repository.served.set(
    address,
    bytesOf(Buffer.from(deltaBetween(before.toString(), after.toString()))),
  );
  repository.desk(role).deltaFrom.set(path, [sha256(before)]);
  return address;
}
