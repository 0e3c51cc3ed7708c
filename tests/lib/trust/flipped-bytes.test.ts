/** Every byte flipped in every file of metadata: refused, and nothing is kept but what was signed. */
import { describe, expect, it } from 'vitest';
import { createClient } from '../../trust/client.ts';
import { createRepository } from '../../trust/repository.ts';

const repository = createRepository();
repository.delegate('se-14');
repository.add('se-14', 'se-14/bundle.txt', 'content');
repository.publish();
repository.publish('root');
const files = [...repository.served.keys()].filter(
  (path) => !/metadata\/1\.(?:root|snapshot|targets)/.test(path),
);

describe('one byte flipped', () => {
  it.each(files)('in %s is refused', async (path) => {
    const whole = repository.served.get(path) ?? new Uint8Array();
    // Each byte once, each time another of its bits.
    for (const at of whole.keys()) {
      const flipped = whole.slice();
      flipped[at] = (whole[at] ?? 0) ^ (1 << (at % 8));
      repository.served.set(path, flipped);
      const client = createClient(repository);
      expect(await client.download('se-14/bundle.txt')).toBeUndefined();
      expect(isAsSigned(client.accepted)).toBe(true);
    }
    repository.served.set(path, whole);
  });
});

/** What was accepted says what was published, field for field. */
function isAsSigned(accepted: ReadonlyMap<string, string>): boolean {
  return [...accepted].every(([role, text]) => {
    const { signed } = JSON.parse(text);
    const name = role === 'timestamp' ? 'timestamp' : `${signed.version}.${role}`;
    const honest = originals.get(`metadata/${name}.json`);
    return JSON.stringify(signed) === honest;
  });
}

const originals = new Map(
  [...repository.served]
    .filter(([path]) => path.startsWith('metadata/'))
    .map(([path, bytes]) => [
      path,
      JSON.stringify(JSON.parse(Buffer.from(bytes).toString()).signed),
    ]),
);
