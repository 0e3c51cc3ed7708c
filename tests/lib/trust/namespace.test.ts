import { describe, expect, it } from 'vitest';
import { delegationOf, placeOf, roleOfLayer } from '../../../lib/trust/namespace.ts';
import { createClient } from '../../trust/client.ts';
import { createRepository, type Json } from '../../trust/repository.ts';
import { createSigner, renamed } from '../../trust/signers.ts';

describe('the role that speaks for a layer', () => {
  it.each([
    ['se', 'targets'],
    ['terms', 'targets'],
    ['se-14', 'se-14'],
    ['org-praktikertjanst', 'org-praktikertjanst'],
    ['se-140', 'targets'],
    ['se-14x', 'targets'],
    ['org-', 'targets'],
  ])('%s is spoken for by %s', (layer, role) => expect(roleOfLayer(layer)).toBe(role));
});

describe('a path', () => {
  it.each([
    ['se/bundle.jsonl', { layer: 'se', file: 'bundle.jsonl' }],
    ['se-14/withdrawn.json', { layer: 'se-14', file: 'withdrawn.json' }],
    ['withdrawn.json', { file: 'withdrawn.json' }],
  ])('%s is read', (path, place) => expect(placeOf(path)).toEqual(place));

  it.each([
    '../bundle.jsonl',
    'se/../se-14/bundle.jsonl',
    '/bundle.jsonl',
    'se//bundle.jsonl',
    'se/bundle',
    'se/.bundle.jsonl',
    'SE/bundle.jsonl',
    'se/Bundle.jsonl',
    'se/bundle.jsonl/',
    'se/bundle%2ejsonl',
    'se\\bundle.jsonl',
    'se/bundle.jsonl\0',
    'ѕе/bundle.jsonl',
    'https://example.se/bundle.jsonl',
    '',
    ' ',
  ])('%j is refused', (path) => expect(() => placeOf(path)).toThrow('is refused'));
});

/** A region whose role or delegation was changed so, and what a reader of that region makes of it. */
async function readRegion(
  change: (repository: ReturnType<typeof createRepository>) => void,
): Promise<string> {
  const repository = createRepository();
  repository.delegate('se-14');
  repository.add('se-14', 'se-14/bundle.txt', 'content');
  change(repository);
  repository.publish();
  const client = createClient(repository);
  return (await client.download('se-14/bundle.txt')) ?? 'refused';
}

const delegations = (signed: Json) =>
  signed.delegations as { keys: Json; roles: { name: string; paths: string[] }[] } & Json;

describe('a region', () => {
  it('is read when it keeps to its own', async () => {
    expect(await readRegion(() => undefined)).toBe('content');
  });

  it.each<[string, (repository: ReturnType<typeof createRepository>) => void]>([
    ['writes the national layer', (r) => r.add('se-14', 'se/bundle.txt', 'x')],
    ['writes another region', (r) => r.add('se-14', 'se-01/bundle.txt', 'x')],
    ['writes what is for all', (r) => r.add('se-14', 'withdrawn.json', 'x')],
    ['writes the terms', (r) => r.add('se-14', 'terms/bundle.txt', 'x')],
    [
      'hands on what it was handed',
      (r) => {
        r.desk('se-14').alter = (signed) => {
          signed.delegations = { keys: {}, roles: [] };
        };
      },
    ],
  ])('is refused whole when it %s', async (_, change) => {
    expect(await readRegion(change)).toBe('refused');
  });

  it.each<[string, (signed: Json) => void]>([
    [
      'is not terminating',
      (signed) => void Object.assign(delegations(signed).roles[0] ?? {}, { terminating: false }),
    ],
    ['reaches further', (signed) => void delegations(signed).roles[0]?.paths.push('se/*')],
    [
      'is for all',
      (signed) => void Object.assign(delegations(signed).roles[0] ?? {}, { paths: ['*'] }),
    ],
    [
      'names no path',
      (signed) => void Object.assign(delegations(signed).roles[0] ?? {}, { paths: [] }),
    ],
  ])('is not read when its delegation %s', async (_, alter) => {
    const read = await readRegion((repository) => {
      repository.desk('targets').alter = alter;
    });
    expect(read).toBe('refused');
  });

  it('is not delegated twice', () => {
    const role = { name: 'se-14', keyids: [], threshold: 1, terminating: true, paths: ['se-14/*'] };
    const national = {
      _type: 'targets' as const,
      spec_version: '1.0',
      version: 1,
      expires: '2030-01-01T00:00:00Z',
      targets: {},
      delegations: { keys: {}, roles: [role, role] },
    };
    expect(() => delegationOf(national, 'se-14')).toThrow('delegated twice');
    expect(delegationOf(national, 'se-01')).toBeUndefined();
  });
});

describe('a threshold', () => {
  it('counts one key under two names once', async () => {
    const repository = createRepository();
    const signer = createSigner();
    const both = [signer, renamed(signer, 'another-name')];
    Object.assign(repository.desk('targets'), { listed: both, signing: both, threshold: 2 });
    repository.publish('root', 'targets', 'snapshot', 'timestamp');
    expect(await createClient(repository).refresh()).toBe('SignatureError');
  });
});
